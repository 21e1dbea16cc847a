import Localization

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
        bytes.append(markup)
    }

    /// Bytes that are HTML already: the one way past the writers. `.ci/source-rules` lists the places that may use it.
    package mutating func append(raw rendered: some Sequence<UInt8>) { bytes.append(contentsOf: rendered) }

    package mutating func append(_ fragment: HTMLBuffer) { bytes.append(contentsOf: fragment.bytes) }

    package mutating func append(text: String) { escape(text) }
    package mutating func append(text: ArraySlice<UInt8>) { escape(text) }

    /// The value of an attribute, without the double quotes that must stand around it.
    package mutating func append(attribute: String) { escape(attribute) }
    package mutating func append(attribute: ArraySlice<UInt8>) { escape(attribute) }

    /// Text for a place that a template chose: in an element, or in an attribute between quotes of either kind.
    package mutating func append(value: String) { escape(value, bothQuotes: true) }
    package mutating func append(value: [UInt8]) { escape(value[...], bothQuotes: true) }

    /// An address as the value of an attribute. It does not judge the address: `URLPolicy` does.
    package mutating func append(url: String) {
        if let rest = append(url, without: Self.markedInURL) { escape(url: rest) }
    }

    package mutating func append(url: ArraySlice<UInt8>) { escape(url: url) }

    package mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Starts a new line unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != "\n" { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func escape(_ text: String, bothQuotes: Bool = false) {
        if let rest = append(text, without: Self.marked) { escape(rest, bothQuotes: bothQuotes) }
    }

    /// Answers the text again if it holds one of the set and so must not be appended as it is.
    private mutating func append(_ text: String, without set: ByteSet) -> ArraySlice<UInt8>? {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        let added = start..<bytes.count
        if bytes.prefixLength(without: set, in: added) == added.count { return nil }
        let copy = Array(bytes[added])
        bytes.removeSubrange(added)
        return copy[...]
    }

    private mutating func escape(_ source: ArraySlice<UInt8>, bothQuotes: Bool = false) {
        var start = source.startIndex
        while true {
            let index = start + source.prefixLength(without: Self.marked, in: start..<source.endIndex)
            bytes.append(contentsOf: source[start..<index])
            guard index < source.endIndex else { return }
            start = index + 1
            switch source[index] {
            case "\"": bytes.append("&quot;")
            case "'" where bothQuotes: bytes.append("&#39;")
            case "&": bytes.append("&amp;")
            case "<": bytes.append("&lt;")
            case ">": bytes.append("&gt;")
            // The second row of control characters, U+0080 to U+009F.
            case 0xC2
            where !keepsControlCharacters && start < source.endIndex && 0x80..<0xA0 ~= source[start]:
                bytes.append("\u{FFFD}")
                start += 1
            case let byte where !keepsControlCharacters && Self.isControlCharacter(byte): bytes.append("\u{FFFD}")
            case let byte: bytes.append(byte)
            }
        }
    }

    /// What may have to be written in another way.
    private static let marked = ByteSet { "\"'&<>".utf8.contains($0) || $0 == 0xC2 || isControlCharacter($0) }

    private static func isControlCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: true
        default: false
        }
    }

    private mutating func escape(url source: ArraySlice<UInt8>) {
        var start = source.startIndex
        while true {
            let index = start + source.prefixLength(without: Self.markedInURL, in: start..<source.endIndex)
            bytes.append(contentsOf: source[start..<index])
            guard index < source.endIndex else { return }
            start = index + 1
            switch source[index] {
            case "&": bytes.append("&amp;")
            case "'": bytes.append("&#x27;")
            case let byte: bytes.append(percentEncoded: byte)
            }
        }
    }

    private static let markedInURL = ByteSet { !staysInURL($0) }

    private static func staysInURL(_ byte: UInt8) -> Bool {
        switch byte {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "!", "#", "$", "%", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "=", "?", "@", "_", "~": true
        default: false
        }
    }
}
