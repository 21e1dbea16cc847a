import Diagnostics

/// The objects that lie in a file by themselves (ISO 32000-1, 7.3.10), read where the cross-references say.
struct FileBody {
    private let bytes: [UInt8]
    private let offsets: [Int: Int]
    /// In order. No object reaches into the next, so that all of a damaged file is read in the time of its bytes.
    private let starts: [Int]

    init(_ bytes: [UInt8], _ places: [Int: CrossReferences.Place]) {
        self.bytes = bytes
        offsets = places.compactMapValues { if case .offset(let offset) = $0 { offset } else { nil } }
        starts = Set(offsets.values).sorted()
    }

    subscript(_ number: Int) -> PDFObject? {
        guard let bytes = part(of: number) else { return nil }
        return Self.object(number, in: bytes) { length in
            guard let bytes = part(of: length), var parser = Self.parser(of: length, in: bytes),
                case .integer(let value) = parser.lexer.next()
            else { return nil }
            return value
        }
    }

    /// From the byte where an object should begin to the one where the next does.
    private func part(of number: Int) -> ArraySlice<UInt8>? {
        guard let offset = offsets[number] else { return nil }
        return bytes[offset..<(starts[starts.partitioningIndex { $0 > offset }...].first ?? bytes.endIndex)]
    }

    /// The object at the beginning, if it has that number; any number will do for `nil`. A stream is as long as it says, or as `lengths` knows of the
    /// object that says it, if `endstream` follows there; else it goes to the next `endstream`.
    static func object(_ number: Int?, in bytes: ArraySlice<UInt8>, lengths: (Int) -> Int? = { _ in nil }) -> PDFObject?
    {
        guard var parser = parser(of: number, in: bytes), let object = parser.object() else { return nil }
        guard case .dictionary(let dictionary) = object else { return object }
        var lexer = parser.lexer
        guard lexer.isWord(lexer.next(), "stream") else { return object }
        var start = lexer.position
        if bytes[start...].starts(with: [0x0D]) { start += 1 }
        if bytes[start...].starts(with: [0x0A]) { start += 1 }
        let length = dictionary["Length"].flatMap { $0.integer ?? $0.reference.flatMap { lengths($0.number) } }
        if let length, length >= 0, length <= bytes.endIndex - start {
            lexer.position = start + length
            if lexer.isWord(lexer.next(), "endstream") {
                return .stream(PDFStream(dictionary, data: bytes[start..<(start + length)]))
            }
        }
        guard let end = bytes[start...].firstRange(of: Array("endstream".utf8)) else { return nil }
        return .stream(PDFStream(dictionary, data: bytes[start..<end.lowerBound]))
    }

    /// After `N G obj`.
    private static func parser(of number: Int?, in bytes: ArraySlice<UInt8>) -> PDFParser? {
        var parser = PDFParser(bytes, at: bytes.startIndex)
        guard case .integer(let found) = parser.lexer.next(), number == nil || number == found,
            case .integer = parser.lexer.next(), parser.lexer.isWord(parser.lexer.next(), "obj")
        else { return nil }
        return parser
    }
}
