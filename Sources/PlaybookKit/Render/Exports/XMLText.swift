/// XML 1.0 as it is written: markup that is a literal, and text that cannot end it. What XML may not hold becomes U+FFFD.
struct XMLText {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    mutating func append(markup: StaticString) { bytes.append(contentsOf: markup.description.utf8) }

    /// In an element, or in an attribute between quotes of either kind.
    mutating func append(text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(markup: "&amp;")
            case UInt8(ascii: "<"): append(markup: "&lt;")
            case UInt8(ascii: ">"): append(markup: "&gt;")
            case UInt8(ascii: "\""): append(markup: "&quot;")
            case UInt8(ascii: "'"): append(markup: "&apos;")
            // As they are, a reader would take them for another kind of white space.
            case 0x09: append(markup: "&#9;")
            case 0x0A: append(markup: "&#10;")
            case 0x0D: append(markup: "&#13;")
            case ..<0x20, 0x7F: append(markup: "\u{FFFD}")
            case 0x80..<0xA0 where bytes.last == 0xC2: replaceLast(1)
            // U+FFFE and U+FFFF.
            case 0xBE...0xBF where bytes.suffix(2).elementsEqual([0xEF, 0xBF]): replaceLast(2)
            default: bytes.append(byte)
            }
        }
    }

    private mutating func replaceLast(_ count: Int) {
        bytes.removeLast(count)
        append(markup: "\u{FFFD}")
    }
}
