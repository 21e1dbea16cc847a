package import Diagnostics

/// Why a file cannot be read as PDF.
package struct PDFError: Error, Hashable, CustomStringConvertible {
    /// A sentence without its full stop.
    package let phrase: Phrase

    init(_ phrase: Phrase) { self.phrase = phrase }

    package var description: String { phrase.english }
}
