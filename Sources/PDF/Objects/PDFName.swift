/// A name (ISO 32000-1, 7.3.5), by its bytes without the solidus and without escapes.
struct PDFName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(stringLiteral text: String) { bytes = Array(text.utf8) }

    var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension PDFName: Comparable {
    static func < (a: PDFName, b: PDFName) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
