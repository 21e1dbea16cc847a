/// A name (ISO 32000-1, 7.3.5), by its bytes without the solidus and without escapes.
package struct PDFName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
    package init(stringLiteral text: String) { bytes = Array(text.utf8) }

    package var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension PDFName: Comparable {
    package static func < (a: PDFName, b: PDFName) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
