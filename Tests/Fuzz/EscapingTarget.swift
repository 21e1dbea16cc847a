import CommonMark

extension FuzzTarget {
    /// What is escaped reads as what it was, but for control characters, and ends no context.
    static let escaping = FuzzTarget(name: "escaping") { bytes in
        let shown = withoutControlCharacters(bytes)
        var text = HTMLBuffer()
        text.append(text: bytes[...])
        require(!text.bytes.contains(where: "<>\"".utf8.contains), "text ends its context")
        require(unescaped(text.bytes) == shown, "text does not read as written")
        var attribute = HTMLBuffer()
        attribute.append(attribute: bytes[...])
        require(!attribute.bytes.contains(where: "<>\"".utf8.contains), "an attribute ends its context")
        require(unescaped(attribute.bytes) == shown, "an attribute does not read as written")
        var url = HTMLBuffer()
        url.append(url: bytes[...])
        let isPlain = url.bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"'\\`{}|^".utf8.contains($0) }
        require(isPlain, "an address ends its context")
    }

    private static func withoutControlCharacters(_ bytes: [UInt8]) -> [UInt8] {
        var shown: [UInt8] = []
        var rest = bytes[...]
        while let first = rest.popFirst() {
            let isSecondRow = first == 0xC2 && rest.first.map { 0x80..<0xA0 ~= $0 } == true
            let isControl = first < 0x20 && ![0x09, 0x0A, 0x0D].contains(first) || first == 0x7F
            shown += isSecondRow || isControl ? Array("\u{FFFD}".utf8) : [first]
            if isSecondRow { rest = rest.dropFirst() }
        }
        return shown
    }

    private static func unescaped(_ html: [UInt8]) -> [UInt8] {
        let entities: [(name: [UInt8], byte: Unicode.Scalar)] = [
            (Array("&amp;".utf8), "&"), (Array("&lt;".utf8), "<"), (Array("&gt;".utf8), ">"),
            (Array("&quot;".utf8), "\""), (Array("&#x27;".utf8), "'"),
        ]
        var text: [UInt8] = []
        var rest = html[...]
        while let first = rest.first {
            let entity = first == UInt8(ascii: "&") ? entities.first { rest.starts(with: $0.name) } : nil
            text.append(entity.map { UInt8(ascii: $0.byte) } ?? first)
            rest = rest.dropFirst(entity?.name.count ?? 1)
        }
        return text
    }
}
