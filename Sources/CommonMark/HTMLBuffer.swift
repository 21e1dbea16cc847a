/// HTML as it is written: one writer for each context, so that unescaped text has no way in.
///
/// Escaping goes byte by byte. A loop over characters would miss a `<` or `"` that a combining mark has joined.
package struct HTMLBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var isEmpty: Bool { bytes.isEmpty }

    /// Markup of our own; a literal, so nothing of the content can be in it.
    package mutating func append(markup: StaticString) {
        // The description is the shortest safe way from a literal to its bytes.
        bytes.append(contentsOf: markup.description.utf8)
    }

    /// HTML that another buffer has already written.
    package mutating func append(raw rendered: some Sequence<UInt8>) { bytes.append(contentsOf: rendered) }
    package mutating func append(_ fragment: HTMLBuffer) { bytes.append(contentsOf: fragment.bytes) }

    package mutating func append(text: String) { escape(Array(text.utf8)[...]) }
    package mutating func append(text: ArraySlice<UInt8>) { escape(text) }

    /// The value of an attribute, without the double quotes that must stand around it.
    package mutating func append(attribute: String) { escape(Array(attribute.utf8)[...]) }
    package mutating func append(attribute: ArraySlice<UInt8>) { escape(attribute) }

    /// An address as the value of an attribute. It does not judge the address: `URLPolicy` does.
    package mutating func append(url: String) { escape(url: Array(url.utf8)[...]) }
    package mutating func append(url: ArraySlice<UInt8>) { escape(url: url) }

    package mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Starts a new line unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != "\n" { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func escape(_ source: ArraySlice<UInt8>) {
        var start = source.startIndex
        var index = start
        while index < source.endIndex {
            let byte = source[index]
            let replacement: StaticString
            switch byte {
            case "\"": replacement = "&quot;"
            case "&": replacement = "&amp;"
            case "<": replacement = "&lt;"
            case ">": replacement = "&gt;"
            case 0...0x08, 0x0B, 0x0E...0x1F: replacement = "\u{FFFD}"
            default:
                index += 1
                continue
            }
            bytes.append(contentsOf: source[start..<index])
            append(markup: replacement)
            index += 1
            start = index
        }
        bytes.append(contentsOf: source[start...])
    }

    private mutating func escape(url source: ArraySlice<UInt8>) {
        for byte in source {
            switch byte {
            case "&": append(markup: "&amp;")
            case "'": append(markup: "&#x27;")
            case _ where Self.staysInURL(byte): bytes.append(byte)
            default: bytes.append(contentsOf: [UInt8(ascii: "%"), Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]])
            }
        }
    }

    private static let hex = Array("0123456789ABCDEF".utf8)

    private static func staysInURL(_ byte: UInt8) -> Bool {
        switch byte {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "!", "#", "$", "%", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "=", "?", "@", "_", "~": true
        default: false
        }
    }
}
