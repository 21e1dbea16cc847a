/// HTML as it is written: one writer for each context, so that unescaped text has no way in.
///
/// Escaping goes byte by byte. A loop over characters would miss a `<` or `"` that a combining mark has joined.
/// Control characters other than tab and line ends have no place in HTML and become U+FFFD.
package struct HTMLBuffer: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []
    private let keepsControlCharacters: Bool

    package init() { keepsControlCharacters = false }

    /// The library's writer leaves control characters as they are; for comparison with it, never for a page.
    init(keepingControlCharacters: Bool) { keepsControlCharacters = keepingControlCharacters }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Without the room that growing left behind.
    package var trimmed: HTMLBuffer {
        var buffer = self
        buffer.bytes = bytes.trimmed
        return buffer
    }

    package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// Markup of our own; a literal, so nothing of the content can be in it.
    package mutating func append(markup: StaticString) {
        // The description is the shortest safe way from a literal to its bytes.
        bytes.append(contentsOf: markup.description.utf8)
    }

    /// Bytes that are HTML already: the one way past the writers. `.ci/source-rules` lists the places that may use it.
    package mutating func append(raw rendered: some Sequence<UInt8>) { bytes.append(contentsOf: rendered) }

    package mutating func append(_ fragment: HTMLBuffer) { bytes.append(contentsOf: fragment.bytes) }

    package mutating func append(text: String) { escape(text.utf8) }
    package mutating func append(text: ArraySlice<UInt8>) { escape(text) }

    /// The value of an attribute, without the double quotes that must stand around it.
    package mutating func append(attribute: String) { escape(attribute.utf8) }
    package mutating func append(attribute: ArraySlice<UInt8>) { escape(attribute) }

    /// Text for a place that a template chose: in an element, or in an attribute between quotes of either kind.
    package mutating func append(value: String) { escape(value.utf8, bothQuotes: true) }
    package mutating func append(value: [UInt8]) { escape(value, bothQuotes: true) }

    /// An address as the value of an attribute. It does not judge the address: `URLPolicy` does.
    package mutating func append(url: String) { escape(url: url.utf8) }
    package mutating func append(url: ArraySlice<UInt8>) { escape(url: url) }

    package mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Starts a new line unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != "\n" { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func escape(_ source: some Collection<UInt8>, bothQuotes: Bool = false) {
        var start = source.startIndex
        var index = start
        while index < source.endIndex {
            let byte = source[index]
            var next = source.index(after: index)
            let replacement: StaticString
            switch byte {
            case "\"": replacement = "&quot;"
            case "'" where bothQuotes: replacement = "&#39;"
            case "&": replacement = "&amp;"
            case "<": replacement = "&lt;"
            case ">": replacement = "&gt;"
            case _ where !keepsControlCharacters && Self.isControlCharacter(byte): replacement = "\u{FFFD}"
            // The second row of control characters, U+0080 to U+009F.
            case 0xC2 where !keepsControlCharacters && next < source.endIndex && source[next] < 0xA0:
                replacement = "\u{FFFD}"
                next = source.index(after: next)
            default:
                index = next
                continue
            }
            bytes.append(contentsOf: source[start..<index])
            append(markup: replacement)
            index = next
            start = index
        }
        bytes.append(contentsOf: source[start...])
    }

    private static func isControlCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: true
        default: false
        }
    }

    private mutating func escape(url source: some Sequence<UInt8>) {
        for byte in source {
            switch byte {
            case "&": append(markup: "&amp;")
            case "'": append(markup: "&#x27;")
            case _ where Self.staysInURL(byte): bytes.append(byte)
            default: bytes.append(percentEncoded: byte)
            }
        }
    }

    private static func staysInURL(_ byte: UInt8) -> Bool {
        switch byte {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "!", "#", "$", "%", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "=", "?", "@", "_", "~": true
        default: false
        }
    }
}
