/// A PDF file, read as far as it is asked (ISO 32000-1, 7.5). Encrypted files are refused.
package struct PDFFile: Sendable {
    package let bytes: [UInt8]
    package let trailer: PDFDictionary
    /// The numbers of all objects, in order.
    package let objectNumbers: [Int]
    private let places: [Int: CrossReferences.Place]
    private let objectStreams: [Int: ObjectStream]

    package init(_ bytes: [UInt8]) throws(PDFError) {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw PDFError("The file does not begin with '%PDF-'") }
        let references = try CrossReferences(bytes)
        guard references.trailer["Encrypt"] == nil else { throw PDFError("The file is encrypted") }
        self.bytes = bytes
        trailer = references.trailer
        places = references.places
        objectNumbers = places.keys.sorted()
        let holders = Set(places.values.compactMap { if case .inStream(let number, _) = $0 { number } else { nil } })
        var streams: [Int: ObjectStream] = [:]
        for number in holders.sorted() {
            guard case .offset(let offset)? = places[number],
                let stream = Self.indirectObject(
                    in: bytes, at: offset, lengths: Self.lengths(bytes, references.places))?
                    .object.stream
            else { continue }
            streams[number] = try ObjectStream(stream)
        }
        objectStreams = streams
        guard catalog["Pages"] != nil else { throw PDFError("The catalogue names no pages") }
    }

    // MARK: - Objects

    /// The object of a number; `null` for one that is not there or cannot be read, as 7.3.10 has it.
    package func object(_ number: Int) -> PDFObject {
        switch places[number] {
        case .offset(let offset)?:
            guard let read = Self.indirectObject(in: bytes, at: offset, lengths: Self.lengths(bytes, places)),
                read.number == number
            else { return .null }
            return read.object
        case .inStream(let stream, let index)?: return objectStreams[stream]?.object(at: index, number: number) ?? .null
        case nil: return .null
        }
    }

    /// What an object stands for: itself, or what it refers to.
    package func resolve(_ object: PDFObject?) -> PDFObject {
        var object = object ?? .null
        for _ in 0..<32 {
            guard case .reference(let reference) = object else { return object }
            object = self.object(reference.number)
        }
        return .null
    }

    package func dictionary(_ object: PDFObject?) -> PDFDictionary? { resolve(object).dictionary }
    package func array(_ object: PDFObject?) -> [PDFObject]? { resolve(object).array }

    package var catalog: PDFDictionary { dictionary(trailer["Root"]) ?? [:] }

    /// The data of a stream with its filters undone.
    package func data(_ stream: PDFStream) throws(PDFError) -> [UInt8] {
        var stream = stream
        for key: PDFName in ["Filter", "DecodeParms"] {
            if let value = stream.dictionary[key] { stream.dictionary[key] = resolved(resolve(value)) }
        }
        return try Self.decoded(stream)
    }

    private func resolved(_ object: PDFObject) -> PDFObject {
        object.array.map { .array($0.map(resolve)) } ?? object
    }

    // MARK: - Reading

    /// The object whose number stands at an offset. A stream is as long as it says, or as `lengths` knows of the object that
    /// says it, if `endstream` follows there; else it goes to the next `endstream`.
    static func indirectObject(in bytes: [UInt8], at offset: Int, lengths: (Int) -> Int?)
        -> (number: Int, object: PDFObject)?
    {
        var parser = PDFParser(bytes[...], at: offset)
        guard case .integer(let number) = parser.lexer.next(), case .integer = parser.lexer.next(),
            parser.lexer.isWord(parser.lexer.next(), "obj"), let object = parser.object()
        else { return nil }
        guard case .dictionary(let dictionary) = object else { return (number, object) }
        var lexer = parser.lexer
        guard lexer.isWord(lexer.next(), "stream") else { return (number, object) }
        var start = lexer.position
        if bytes[start...].starts(with: [0x0D]) { start += 1 }
        if bytes[start...].starts(with: [0x0A]) { start += 1 }
        let length = dictionary["Length"].flatMap { $0.integer ?? $0.reference.flatMap { lengths($0.number) } }
        if let length, length >= 0, length <= bytes.count - start {
            lexer.position = start + length
            if lexer.isWord(lexer.next(), "endstream") {
                return (number, .stream(PDFStream(dictionary, data: bytes[start..<(start + length)])))
            }
        }
        guard let end = bytes[start...].firstRange(of: Array("endstream".utf8)) else { return nil }
        return (number, .stream(PDFStream(dictionary, data: bytes[start..<end.lowerBound])))
    }

    private static func lengths(_ bytes: [UInt8], _ places: [Int: CrossReferences.Place]) -> (Int) -> Int? {
        { number in
            guard case .offset(let offset)? = places[number] else { return nil }
            var parser = PDFParser(bytes[...], at: offset)
            guard case .integer = parser.lexer.next(), case .integer = parser.lexer.next(),
                parser.lexer.isWord(parser.lexer.next(), "obj")
            else { return nil }
            return parser.object()?.integer
        }
    }

    /// The only filter read is Flate; pictures keep theirs.
    static func decoded(_ stream: PDFStream) throws(PDFError) -> [UInt8] {
        func list(_ key: PDFName) -> [PDFObject] {
            stream.dictionary[key].map { $0.array ?? [$0] } ?? []
        }
        let parameters = list("DecodeParms")
        var data: [UInt8]?
        for (index, filter) in list("Filter").enumerated() {
            guard let name = filter.name, name == "FlateDecode" || name == "Fl" else {
                throw PDFError("A stream has the filter '\(filter.name?.description ?? "?")', which is not read here")
            }
            let inflated = try Flate.inflate(data?[...] ?? stream.data)
            data = try Predictor.undo(
                inflated, parameters.indices.contains(index) ? parameters[index].dictionary ?? [:] : [:])
        }
        return data ?? Array(stream.data)
    }
}
