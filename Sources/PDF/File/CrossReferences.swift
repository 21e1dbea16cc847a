import Diagnostics

/// Where each object of a file lies (ISO 32000-1, 7.5.4 and 7.5.8): tables and streams, the newest first.
struct CrossReferences {
    enum Place: Hashable, Sendable {
        /// The index of the byte it begins at.
        case offset(Int)
        /// The object stream that holds it, and the place among its objects.
        case inStream(Int, index: Int)
    }

    private(set) var places: [Int: Place] = [:]
    /// The newest.
    private(set) var trailer: PDFDictionary = [:]

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) throws(PDFError) {
        self.bytes = bytes
        guard var offset = Self.start(in: bytes) else { throw PDFError("The file has no 'startxref' at its end") }
        var seen: Set<Int> = []
        var later: [Int] = []
        while true {
            guard seen.insert(offset).inserted else { break }
            let dictionary = try section(at: offset)
            if trailer.isEmpty { trailer = dictionary }
            // A file for old and new readers keeps what only new ones know in a stream (7.5.8.4).
            if let hybrid = dictionary["XRefStm"]?.integer, seen.insert(hybrid).inserted { _ = try section(at: hybrid) }
            if let previous = dictionary["Prev"]?.integer { later.append(previous) }
            guard let next = later.popLast() else { break }
            offset = next
        }
        if case .reference? = trailer["Root"] { return }
        throw PDFError("The trailer names no catalogue")
    }

    /// The number after the last `startxref`, which stands in the last kilobyte or two.
    private static func start(in bytes: [UInt8]) -> Int? {
        let tail = bytes.suffix(2048)
        let word = Array("startxref".utf8)
        var index = tail.endIndex - word.count
        while index >= tail.startIndex {
            if tail[index...].starts(with: word) {
                var lexer = PDFLexer(bytes[...], at: index + word.count)
                guard case .integer(let offset) = lexer.next() else { return nil }
                return bytes.indices.contains(offset) ? offset : nil
            }
            index -= 1
        }
        return nil
    }

    private mutating func section(at offset: Int) throws(PDFError) -> PDFDictionary {
        guard bytes.indices.contains(offset) else {
            throw PDFError("The cross-reference table at byte \(offset) lies outside of the file")
        }
        var lexer = PDFLexer(bytes[...], at: offset)
        if lexer.isWord(lexer.next(), "xref") { return try table(&lexer) }
        return try stream(at: offset)
    }

    /// Entries of an older section never count.
    private mutating func set(_ number: Int, _ place: Place) {
        if number <= PDFReference.most, places[number] == nil { places[number] = place }
    }

    private mutating func table(_ lexer: inout PDFLexer) throws(PDFError) -> PDFDictionary {
        func damaged() -> PDFError { PDFError("The cross-reference table is damaged before byte \(lexer.position)") }
        while true {
            let token = lexer.next()
            if lexer.isWord(token, "trailer") { break }
            guard case .integer(let first) = token, case .integer(let count) = lexer.next(),
                (0...PDFReference.most).contains(first), (0...PDFReference.most).contains(count)
            else { throw damaged() }
            for number in first..<(first + count) {
                guard case .integer(let offset) = lexer.next(), case .integer = lexer.next(),
                    case .word(let kind) = lexer.next()
                else { throw damaged() }
                if bytes[kind].elementsEqual("n".utf8), bytes.indices.contains(offset) { set(number, .offset(offset)) }
            }
        }
        var parser = PDFParser(bytes[...], at: lexer.position)
        guard let trailer = parser.object()?.dictionary else { throw damaged() }
        return trailer
    }

    private mutating func stream(at offset: Int) throws(PDFError) -> PDFDictionary {
        let damaged = PDFError("The cross-reference stream at byte \(offset) is damaged")
        guard let stream = FileBody.object(nil, in: bytes[offset...])?.stream else { throw damaged }
        let dictionary = stream.dictionary
        let widths = (dictionary["W"]?.array ?? []).map { $0.integer ?? -1 }
        guard widths.count >= 3, widths.allSatisfy({ (0...8).contains($0) }) else { throw damaged }
        let row = widths.reduce(0, +)
        guard row > 0 else { throw damaged }
        let data = try PDFFile.decoded(stream)
        let sections = (dictionary["Index"]?.array ?? [.integer(0), .integer(data.count / row)]).map {
            $0.integer ?? -1
        }
        var start = 0
        for index in stride(from: 0, to: sections.count - 1, by: 2) {
            guard (0...PDFReference.most).contains(sections[index]),
                (0...PDFReference.most).contains(sections[index + 1])
            else { throw damaged }
            for number in sections[index]..<(sections[index] + sections[index + 1]) {
                guard start + row <= data.count else { return dictionary }
                var fields: [Int] = []
                for width in widths.prefix(3) {
                    fields.append(data[start..<(start + width)].reduce(0) { $0 &<< 8 | Int($1) })
                    start += width
                }
                start += widths.dropFirst(3).reduce(0, +)
                switch widths[0] == 0 ? 1 : fields[0] {
                case 1 where bytes.indices.contains(fields[1]): set(number, .offset(fields[1]))
                case 2 where fields[1] >= 0 && fields[2] >= 0: set(number, .inStream(fields[1], index: fields[2]))
                default: break
                }
            }
        }
        return dictionary
    }
}
