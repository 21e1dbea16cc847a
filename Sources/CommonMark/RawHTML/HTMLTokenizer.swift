import Localization

/// Reads HTML an author wrote, as bytes and more strictly than a browser: a tag is what CommonMark calls a tag, its names
/// and spaces are ASCII, and whatever else begins with `<` is broken. No byte is read twice.
struct HTMLTokenizer: Sequence, IteratorProtocol {
    enum Token {
        case text(Range<Int>)
        /// From `<!--` to `-->`, or to the end if nothing closes it.
        case comment(Range<Int>, isClosed: Bool)
        case tag(Tag)
        /// What looks like a tag, a declaration or an instruction as far as it was read.
        case broken(Range<Int>)
    }

    struct Tag {
        let range: Range<Int>
        let name: Range<Int>
        let isClosing: Bool
        /// It ends with `/>`.
        let isSelfClosing: Bool
        let attributes: [Attribute]
    }

    struct Attribute {
        let name: Range<Int>
        /// Without its quotes; empty for a name alone.
        let value: Range<Int>
    }

    private let html: ArraySlice<UInt8>
    private var cursor: Int

    init(_ html: ArraySlice<UInt8>) {
        self.html = html
        cursor = html.startIndex
    }

    mutating func next() -> Token? {
        let start = cursor
        guard let first = byte else { return nil }
        if first == "<" {
            cursor += 1
            if skip("!--") { return comment(from: start) }
            if skip("!") || skip("?") { return .broken(start..<cursor) }
            let isClosing = skip("/")
            if let byte, ASCII.isLetter(byte) { return tag(from: start, isClosing: isClosing) }
        }
        skip { $0 != "<" }
        return .text(start..<cursor)
    }

    private mutating func comment(from start: Int) -> Token {
        while cursor < html.endIndex {
            if skip("-->") { return .comment(start..<cursor, isClosed: true) }
            cursor += 1
        }
        return .comment(start..<cursor, isClosed: false)
    }

    private mutating func tag(from start: Int, isClosing: Bool) -> Token {
        let name = skip { ASCII.isAlphanumeric($0) || $0 == "-" }
        var attributes: [Attribute] = []
        while true {
            let space = skip(while: Self.isSpace)
            if !isClosing, skip("/>") { return end(true) }
            if skip(">") { return end(false) }
            guard !isClosing, !space.isEmpty, let attribute = attribute() else { return .broken(start..<cursor) }
            attributes.append(attribute)
        }

        func end(_ isSelfClosing: Bool) -> Token {
            .tag(
                Tag(
                    range: start..<cursor, name: name, isClosing: isClosing, isSelfClosing: isSelfClosing,
                    attributes: attributes))
        }
    }

    /// `nil` with the cursor where it stops being one.
    private mutating func attribute() -> Attribute? {
        guard let first = byte, ASCII.isLetter(first) || first == "_" || first == ":" else { return nil }
        let name = skip { ASCII.isAlphanumeric($0) || "_.:-".utf8.contains($0) }
        let end = cursor
        skip(while: Self.isSpace)
        guard skip("=") else {
            // The space may stand before another attribute.
            cursor = end
            return Attribute(name: name, value: end..<end)
        }
        skip(while: Self.isSpace)
        for quote in ["\"", "'"] as [StaticString] where skip(quote) {
            let value = skip { byte in !quote.description.utf8.contains(byte) }
            return skip(quote) ? Attribute(name: name, value: value) : nil
        }
        let value = skip { !Self.isSpace($0) && !"\"'=<>`".utf8.contains($0) }
        return value.isEmpty ? nil : Attribute(name: name, value: value)
    }

    private var byte: UInt8? { cursor < html.endIndex ? html[cursor] : nil }

    @discardableResult
    private mutating func skip(while isWanted: (UInt8) -> Bool) -> Range<Int> {
        let start = cursor
        while cursor < html.endIndex, isWanted(html[cursor]) { cursor += 1 }
        return start..<cursor
    }

    private mutating func skip(_ mark: StaticString) -> Bool {
        let bytes = mark.description.utf8
        guard html[cursor...].starts(with: bytes) else { return false }
        cursor += bytes.count
        return true
    }

    /// As browsers have it: a vertical tab is none.
    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case " ", "\t", "\n", "\u{0C}", "\r": true
        default: false
        }
    }
}
