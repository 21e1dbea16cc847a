import Localization

/// What a reader would read aloud: no markup, of hand-written HTML the words alone, breaks as spaces.
extension Document {
    /// The plain text below a node, cut after `limit` bytes at the start of a character.
    package func plainText(of node: Int, limit: Int = .max) -> String {
        String(decoding: plainBytes(of: node, limit: limit).bytes, as: UTF8.self)
    }

    /// The sentence of the block in which a node stands, at most `limit` code points and then cut at words with `…`.
    package func sentence(around node: Int, limit: Int) -> String {
        let (bytes, offset) = plainBytes(of: block(around: node), mark: node)
        let range = sentenceRange(in: bytes, around: offset)
        let sentence = String(decoding: bytes[range], as: UTF8.self)
        let scalars = Array(sentence.unicodeScalars)
        guard scalars.count > limit else { return sentence }

        let before = String(decoding: bytes[range.lowerBound..<max(range.lowerBound, offset)], as: UTF8.self)
        let position = before.unicodeScalars.count
        var start = max(0, min(position - limit / 3, scalars.count - limit))
        var end = min(scalars.count, start + limit)
        while start > 0, start < position, scalars[start - 1] != " " { start += 1 }
        while end < scalars.count, end > position + 1, scalars[end] != " " { end -= 1 }
        var cut = String.UnicodeScalarView(scalars[start..<end])
        if start > 0 { cut.insert(contentsOf: "… ".unicodeScalars, at: cut.startIndex) }
        if end < scalars.count { cut.append("…") }
        return String(cut)
    }

    /// The first paragraph of the page itself that has words in it.
    package var firstParagraph: String? {
        firstParagraphNode.map { String(decoding: plainBytes(of: $0, images: false).bytes, as: UTF8.self) }
    }

    /// The first sentence of that paragraph, cut as any other.
    package func firstSentence(limit: Int) -> String? { firstParagraphNode.map { sentence(around: $0, limit: limit) } }

    private var firstParagraphNode: Int? {
        guard !nodes.isEmpty else { return nil }
        return children(of: root).first { child in
            nodes[child].kind == .paragraph && !nodes[child].holdsEmbeds
                && plainBytes(of: child, images: false).bytes.contains { !ASCII.isSpace($0) }
        }
    }

    /// The nearest block that holds the node, or the node itself.
    private func block(around node: Int) -> Int {
        var candidate = node
        while candidate > 0, !(nodes[candidate].kind.isBlock && nodes[candidate].end > node) { candidate -= 1 }
        return candidate
    }

    /// The bytes, and where in them the marked node begins; `asWritten` has `{{= name }}` in place of the value.
    func plainBytes(
        of node: Int, mark: Int = -1, limit: Int = .max, images: Bool = true, asWritten: Bool = false
    ) -> (bytes: [UInt8], offset: Int) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.usual)
        var offset = 0
        var index = node
        let end = nodes[node].end
        while index < end, bytes.count < limit {
            let item = nodes[index]
            if index == mark { offset = bytes.count }
            if item.kind.isBlock, let last = bytes.last, last != " " { bytes.append(UInt8(ascii: " ")) }
            switch item.kind {
            case .text where asWritten: bytes.append(contentsOf: text[item.written])
            case .text, .code, .wikiLink, .codeBlock, .unparsed: bytes.append(contentsOf: text[item.literal])
            case .htmlBlock: appendWords(of: text[item.literal], to: &bytes)
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            case .image where !images:
                index = item.end
                continue
            default: break
            }
            index += 1
        }
        while let last = bytes.last, last == " " || last == "\n" { bytes.removeLast() }
        if bytes.count > limit {
            var end = limit
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            bytes.removeSubrange(end...)
        }
        return (bytes, min(offset, bytes.count))
    }

    /// Hardly a heading or the text of a link is longer.
    private static let usual = 120

    private func appendWords(of html: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        for token in HTMLTokenizer(html) {
            switch token {
            case .text(let range):
                bytes += CharacterReference.decoded(html[range]).map { ASCII.isNewline($0) ? UInt8(ascii: " ") : $0 }
            case .tag(let tag) where HTMLElement(html[tag.name], trusted: true)?.isBlock != false:
                bytes.append(UInt8(ascii: " "))
            default: break
            }
        }
    }

    /// Whether a full stop belongs to its word: what follows begins small ("e.g. this"), or the word is a title or one capital.
    private func isAbbreviation(endingAt index: Int, in bytes: [UInt8]) -> Bool {
        if index + 2 < bytes.count, "a"..."z" ~= bytes[index + 2] { return true }
        let word = bytes[..<index].reversed().prefix { $0 != " " && $0 != "(" }.reversed()
        let isInitial = word.count == 1 && word.allSatisfy { "A"..."Z" ~= $0 }
        return isInitial || ["Dr", "Mr", "Mrs", "Ms", "Prof"].contains { word.elementsEqual($0.utf8) }
    }

    private func sentenceRange(in bytes: [UInt8], around offset: Int) -> Range<Int> {
        func endsSentence(at index: Int) -> Bool {
            guard ".!?".utf8.contains(bytes[index]), index + 1 == bytes.count || bytes[index + 1] == " " else {
                return false
            }
            return bytes[index] != "." || !isAbbreviation(endingAt: index, in: bytes)
        }
        var start = offset
        while start > 0, !(start >= 2 && bytes[start - 1] == " " && endsSentence(at: start - 2)) { start -= 1 }
        var end = offset
        while end < bytes.count, !endsSentence(at: end) { end += 1 }
        return start..<min(bytes.count, end + 1)
    }
}
