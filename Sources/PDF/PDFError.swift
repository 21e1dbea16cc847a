/// Why a file cannot be read as PDF.
package struct PDFError: Error, Hashable, CustomStringConvertible {
    /// A sentence without its full stop.
    package let description: String

    init(_ description: String) { self.description = description }
}
