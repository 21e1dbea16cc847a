/// The tags of a page as a browser's tokenizer finds them, each with the names of its attributes; written by the HTML standard and
/// not by our writer. Two pages with the same tags differ in their text alone.
func tags(of html: [UInt8]) -> [String] {
    var tags: [String] = []
    var index = 0
    func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func word(until ends: (UInt8) -> Bool) -> String {
        let bytes = html[index...].prefix { !isSpace($0) && !ends($0) }
        index = bytes.endIndex
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }
    func skip(past end: String) {
        index = html[index...].firstRange(of: Array(end.utf8))?.upperBound ?? html.count
    }
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < html.count {
        index = open + 1
        if html[index...].starts(with: "!--".utf8) {
            tags.append("comment")
            skip(past: "-->")
            continue
        }
        if [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(html[index]) {
            skip(past: ">")
            continue
        }
        let isEnd = html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        guard index < html.count, isLetter(html[index]) else { continue }
        let name = word { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        var tag = isEnd ? "/\(name)" : name
        while index < html.count, html[index] != UInt8(ascii: ">") {
            if isSpace(html[index]) || html[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            tag += " " + word { [UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains($0) }
            while index < html.count, isSpace(html[index]) { index += 1 }
            guard index < html.count, html[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < html.count, isSpace(html[index]) { index += 1 }
            guard index < html.count else { break }
            if html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'") {
                let quote = html[index]
                index += 1
                index = (html[index...].firstIndex(of: quote) ?? html.count - 1) + 1
            } else {
                _ = word { $0 == UInt8(ascii: ">") }
            }
        }
        tags.append(tag)
        // What stands in these is text up to their end tag.
        if ["script", "style", "title", "textarea"].contains(name), !isEnd {
            index = html[index...].firstRange(of: Array("</\(name)".utf8))?.lowerBound ?? html.count
        }
    }
    return tags
}
