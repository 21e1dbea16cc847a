/// Writes XML 1.0, an element a line. What comes out is well formed whatever goes in: signs of markup are escaped, and characters that
/// XML forbids are shown as `\u{…}`. To close what was opened is the caller's part.
package struct XMLText {
    package typealias Attribute = (name: StaticString, value: String)

    package private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    package init() {}

    package mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
        begin(name, attributes)
        append(markup: ">")
    }

    /// Nothing is in it, and there is nothing to close.
    package mutating func empty(_ name: StaticString, _ attributes: [Attribute]) {
        begin(name, attributes)
        append(markup: "/>\n")
    }

    private mutating func begin(_ name: StaticString, _ attributes: [Attribute]) {
        endLine()
        append(markup: "<")
        append(markup: name)
        for (name, value) in attributes {
            append(markup: " ")
            append(markup: name)
            append(markup: "=\"")
            text(value, isAttribute: true)
            append(markup: "\"")
        }
    }

    package mutating func close(_ name: StaticString) {
        append(markup: "</")
        append(markup: name)
        append(markup: ">\n")
    }

    package mutating func text(_ text: String) { self.text(text, isAttribute: false) }

    private mutating func text(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append(markup: "&amp;")
            case "<": append(markup: "&lt;")
            case ">": append(markup: "&gt;")
            case "\"": append(markup: "&quot;")
            // XML itself does not ask for it; sitemaps.org does.
            case "'": append(markup: "&apos;")
            // A reader makes a space of these in an attribute, and a line feed of CR everywhere.
            case "\t" where isAttribute: append(markup: "&#9;")
            case "\n" where isAttribute: append(markup: "&#10;")
            case "\r": append(markup: "&#13;")
            case "\t", "\n": bytes.append(UInt8(scalar.value))
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                bytes.append(contentsOf: scalar.shown.utf8)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
    }

    private mutating func endLine() {
        if bytes.last != 0x0A { bytes.append(0x0A) }
    }

    private mutating func append(markup: StaticString) { bytes.append(contentsOf: markup.description.utf8) }
}
