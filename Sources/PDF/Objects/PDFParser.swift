/// Puts tokens together to objects, without recursion: the containers that are open wait in a list.
struct PDFParser {
    var lexer: PDFLexer
    /// Deeper nesting than any writer's is refused.
    private static let deepest = 256

    init(_ bytes: ArraySlice<UInt8>, at position: Int) { lexer = PDFLexer(bytes, at: position) }

    private enum Open {
        case array([PDFObject])
        case dictionary([PDFObject])

        mutating func append(_ object: PDFObject) {
            switch self {
            case .array(var members):
                self = .array([])
                members.append(object)
                self = .array(members)
            case .dictionary(var members):
                self = .dictionary([])
                members.append(object)
                self = .dictionary(members)
            }
        }
    }

    /// The next object that is no stream; `nil` if there is none, or none that can be read.
    mutating func object() -> PDFObject? {
        var open: [Open] = []
        while true {
            let object: PDFObject
            switch lexer.next() {
            case .integer(let number): object = reference(to: number) ?? .integer(number)
            case .real(let number): object = .real(number)
            case .string(let bytes): object = .string(bytes)
            case .name(let name): object = .name(name)
            case .openArray:
                guard open.count < Self.deepest else { return nil }
                open.append(.array([]))
                continue
            case .openDictionary:
                guard open.count < Self.deepest else { return nil }
                open.append(.dictionary([]))
                continue
            case .closeArray:
                guard case .array(let members)? = open.popLast() else { return nil }
                object = .array(members)
            case .closeDictionary:
                guard case .dictionary(let members)? = open.popLast() else { return nil }
                object = .dictionary(Self.dictionary(members))
            case .word(let range):
                guard let constant = Self.constant(lexer.bytes[range]) else { return nil }
                object = constant
            case .end: return nil
            }
            guard !open.isEmpty else { return object }
            open[open.count - 1].append(object)
        }
    }

    /// `12 0 R` (7.3.10), of which the first number is read.
    private mutating func reference(to number: Int) -> PDFObject? {
        let position = lexer.position
        if (0...PDFReference.most).contains(number), case .integer(let generation) = lexer.next(),
            (0...65_535).contains(generation),
            lexer.isWord(lexer.next(), "R")
        {
            return .reference(PDFReference(number))
        }
        lexer.position = position
        return nil
    }

    private static func constant(_ word: ArraySlice<UInt8>) -> PDFObject? {
        if word.elementsEqual("true".utf8) { return .boolean(true) }
        if word.elementsEqual("false".utf8) { return .boolean(false) }
        return word.elementsEqual("null".utf8) ? .null : nil
    }

    /// Of a key that comes twice the first value counts; what is no pair is passed over.
    private static func dictionary(_ members: [PDFObject]) -> PDFDictionary {
        var dictionary: PDFDictionary = [:]
        var index = 0
        while index + 1 < members.count {
            if case .name(let key) = members[index] {
                if dictionary[key] == nil { dictionary[key] = members[index + 1] }
                index += 2
            } else {
                index += 1
            }
        }
        return dictionary
    }
}
