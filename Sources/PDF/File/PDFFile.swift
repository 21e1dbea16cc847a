import Diagnostics

/// A PDF file, read as far as it is asked (ISO 32000-1, 7.5). Encrypted files are refused.
package struct PDFFile: Sendable {
    package let bytes: [UInt8]
    let trailer: PDFDictionary
    private let body: FileBody
    private let compressed: [Int: (stream: Int, index: Int)]
    private let objectStreams: [Int: ObjectStream]

    /// All object streams together hold no more bytes.
    private static let mostCompressed = 1 << 28

    package init(_ bytes: [UInt8]) throws(PDFError) {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw PDFError("The file does not begin with '%PDF-'") }
        let references = try CrossReferences(bytes)
        guard references.trailer["Encrypt"] == nil else { throw PDFError("The file is encrypted") }
        self.bytes = bytes
        trailer = references.trailer
        body = FileBody(bytes, references.places)
        compressed = references.places.compactMapValues {
            if case .inStream(let stream, let index) = $0 { (stream, index) } else { nil }
        }
        var streams: [Int: ObjectStream] = [:]
        var room = Self.mostCompressed
        for number in Set(compressed.values.map(\.stream)).sorted() {
            guard let stream = body[number]?.stream else { continue }
            let objects = try ObjectStream(stream, limit: room)
            room -= objects.size
            streams[number] = objects
        }
        objectStreams = streams
        guard catalog["Pages"] != nil else { throw PDFError("The catalogue names no pages") }
    }

    // MARK: - Objects

    /// The object of a number; `null` for one that is not there or cannot be read, as 7.3.10 has it.
    func object(_ number: Int) -> PDFObject {
        if let (stream, index) = compressed[number] {
            return objectStreams[stream]?.object(at: index, number: number) ?? .null
        }
        return body[number] ?? .null
    }

    /// What an object stands for: itself, or what it refers to.
    func resolve(_ object: PDFObject?) -> PDFObject {
        var object = object ?? .null
        for _ in 0..<32 {
            guard case .reference(let reference) = object else { return object }
            object = self.object(reference.number)
        }
        return .null
    }

    func dictionary(_ object: PDFObject?) -> PDFDictionary? { resolve(object).dictionary }
    func array(_ object: PDFObject?) -> [PDFObject]? { resolve(object).array }

    var catalog: PDFDictionary { dictionary(trailer["Root"]) ?? [:] }

    /// The data of a stream with its filters undone.
    func data(_ stream: PDFStream) throws(PDFError) -> [UInt8] {
        var stream = stream
        for key: PDFName in ["Filter", "DecodeParms"] {
            if let value = stream.dictionary[key] { stream.dictionary[key] = resolved(resolve(value)) }
        }
        return try Self.decoded(stream)
    }

    private func resolved(_ object: PDFObject) -> PDFObject {
        object.array.map { .array($0.map(resolve)) } ?? object
    }

    /// The only filter read is Flate; pictures keep theirs.
    static func decoded(_ stream: PDFStream, limit: Int = Flate.most) throws(PDFError) -> [UInt8] {
        func list(_ key: PDFName) -> [PDFObject] {
            stream.dictionary[key].map { $0.array ?? [$0] } ?? []
        }
        let parameters = list("DecodeParms")
        var data: [UInt8]?
        for (index, filter) in list("Filter").enumerated() {
            guard let name = filter.name, name == "FlateDecode" || name == "Fl" else {
                throw PDFError("A stream has the filter '\(filter.name?.description ?? "?")', which is not read here")
            }
            let inflated = try Flate.inflate(data?[...] ?? stream.data, limit: limit)
            data = try Predictor.undo(
                inflated, parameters.indices.contains(index) ? parameters[index].dictionary ?? [:] : [:])
        }
        return data ?? Array(stream.data)
    }
}
