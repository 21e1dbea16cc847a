/// Which drawings may be published: an SVG opened by itself is a page that can run script.
enum SVGPolicy {
    /// Texts that no plain drawing holds, in lower case.
    private static let refused = [
        "<script", "<foreignobject", "<iframe", "<animate", "<set", "<handler", "<style", "<!doctype", "<!entity",
        "<?xml-stylesheet",
        "javascript:", "data:", "@import", "url(http", "<a ",
    ]

    /// What is wrong with a drawing; `nil` if nothing is.
    static func refusal(of bytes: [UInt8]) -> String? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return "the drawing is not UTF-8 text" }
        // A browser reads the file in the encoding it declares or seems to have, and may see words that are not here.
        if bytes.contains(0) { return "the drawing is not UTF-8 text" }
        let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for word in refused where text.firstRange(of: Array(word.utf8)) != nil { return "the drawing holds '\(word)'" }
        let declaration = text.firstRange(of: Array("?>".utf8)).map { text[..<$0.lowerBound] } ?? []
        let encodings = attributes(named: "encoding", in: Array(declaration))
        if encodings.contains(where: { !$0.starts(with: "utf-8".utf8) && !$0.starts(with: "us-ascii".utf8) }) {
            return "the drawing is not UTF-8 text"
        }
        if let name = attribute(in: text, where: { $0.starts(with: [0x6F, 0x6E]) }) {
            return "the drawing runs script by '\(name)'"
        }
        if attributes(named: "href", in: text).contains(where: { $0.first != UInt8(ascii: "#") }) {
            return "the drawing points to another file"
        }
        return nil
    }

    /// The first attribute name that begins after white space or a quote and is followed by `=`.
    private static func attribute(in text: [UInt8], where matches: (ArraySlice<UInt8>) -> Bool) -> String? {
        var start = 0
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "="):
                let name = text[start..<index].reversed().drop { $0 <= 0x20 }.reversed()[...]
                if matches(ArraySlice(name)) { return String(decoding: name, as: UTF8.self) }
                start = index + 1
            case 0...0x20
            where index + 1 < text.count && text[index + 1] > 0x20 && text[index + 1] != UInt8(ascii: "="):
                start = index + 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"):
                start = index + 1
            default: break
            }
        }
        return nil
    }

    private static func attributes(named name: String, in text: [UInt8]) -> [ArraySlice<UInt8>] {
        let name = Array(name.utf8)
        var found: [ArraySlice<UInt8>] = []
        var rest = text[...]
        while let range = rest.firstRange(of: name) {
            rest = rest[range.upperBound...]
            let value = rest.drop { $0 <= 0x20 }
            guard value.first == UInt8(ascii: "=") else { continue }
            found.append(value.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
        }
        return found
    }
}
