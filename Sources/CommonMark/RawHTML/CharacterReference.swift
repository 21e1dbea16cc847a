import Localization

/// `&amp;`, `&#38;`, `&#x26;`: a sign that HTML spells out.
enum CharacterReference {
    /// One past the `;` of the reference that begins with the `&` at `start`; `nil` for one that is not whole.
    static func end(at start: Int, in html: ArraySlice<UInt8>) -> Int? {
        var end = start + 1
        while end < html.endIndex, end - start <= longest, ASCII.isAlphanumeric(html[end]) || html[end] == "#" {
            end += 1
        }
        guard end < html.endIndex, html[end] == ";" else { return nil }
        let name = html[(start + 1)..<end]
        let isWhole = number(name) != nil || name.first.map(ASCII.isLetter) == true && !name.contains { $0 == "#" }
        return isWhole ? end + 1 : nil
    }

    /// The bytes that are meant, so that an address can be judged. A name this does not know stays as it is written.
    static func decoded(_ html: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = html.startIndex
        while index < html.endIndex {
            if html[index] == "&", let end = end(at: index, in: html),
                let scalar = scalar(html[(index + 1)..<(end - 1)])
            {
                result.append(contentsOf: String(scalar).utf8)
                index = end
            } else {
                result.append(html[index])
                index += 1
            }
        }
        return result
    }

    /// In bytes; HTML's longest name has 31.
    private static let longest = 32

    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default: number(name).flatMap(Unicode.Scalar.init)
        }
    }

    private static func number(_ name: ArraySlice<UInt8>) -> UInt32? {
        guard let sign = name.first, sign == "#" else { return nil }
        let digits = name.dropFirst()
        guard let first = digits.first, first == "x" || first == "X" else {
            return UInt32(String(decoding: digits, as: UTF8.self))
        }
        return UInt32(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16)
    }
}

extension HTMLBuffer {
    /// Text or the value of an attribute, as an author spelled it for HTML: references stay, all else is escaped.
    mutating func append(spelled html: ArraySlice<UInt8>) {
        var start = html.startIndex
        for index in html.indices where html[index] == "&" && index >= start {
            guard let end = CharacterReference.end(at: index, in: html) else { continue }
            append(text: html[start..<index])
            append(raw: html[index..<end])
            start = end
        }
        append(text: html[start...])
    }
}
