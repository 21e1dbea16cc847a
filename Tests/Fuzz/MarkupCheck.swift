/// Reads HTML as strictly as our own writer writes it, and traps where it is anything else.
struct MarkupCheck {
    private let html: [UInt8]
    private var index = 0
    private var open: [String] = []

    init(_ html: [UInt8]) { self.html = html }

    private static let void: Set = ["br", "hr", "img", "input", "wbr", "col"]
    private static let forbiddenElements: Set = [
        "script", "style", "iframe", "frame", "object", "embed", "applet", "form", "button", "select", "textarea",
        "svg", "math", "base", "meta", "link", "template", "noscript", "title", "xmp", "plaintext", "noembed", "audio",
        "video", "source", "track", "portal", "marquee", "html", "head", "body", "slot", "dialog", "canvas",
    ]
    private static let forbiddenAttributes: Set = [
        "style", "srcdoc", "srcset", "action", "formaction", "background", "ping", "name", "http-equiv", "is",
        "xmlns", "autofocus", "contenteditable", "target", "nonce", "slot", "part", "popover",
    ]
    private static let entities = ["amp;", "lt;", "gt;", "quot;", "#x27;", "#39;"].map { Array($0.utf8) }
    private static let schemes: Set = ["http", "https", "mailto", "tel"]

    mutating func run() {
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"): tag()
            case UInt8(ascii: ">"): fault("a bare >")
            case UInt8(ascii: "&"): entity()
            default: index += 1
            }
        }
        require(open.isEmpty, "\(open) is left open")
    }

    private mutating func tag() {
        index += 1
        if take("/") {
            let name = name()
            require(open.popLast() == name, "</\(name)> closes something else")
            require(take(">"), "</\(name) does not end")
            return
        }
        let name = name()
        require(!name.isEmpty && !Self.forbiddenElements.contains(name), "<\(name)")
        while take(" ") {
            if take("/") { break }
            attribute()
        }
        require(take(">"), "<\(name) does not end")
        if !Self.void.contains(name) { open.append(name) }
    }

    private mutating func attribute() {
        let name = name()
        require(!name.isEmpty && !name.utf8.starts(with: "on".utf8), "the attribute '\(name)'")
        require(!Self.forbiddenAttributes.contains(name), "the attribute \(name)")
        guard take("=") else { return }
        require(take("\""), "\(name) has no quotes")
        let start = index
        while index < html.count, html[index] != UInt8(ascii: "\"") {
            require(!"<>".utf8.contains(html[index]), "a bare mark in \(name)")
            if html[index] == UInt8(ascii: "&") { entity() } else { index += 1 }
        }
        let value = html[start..<index]
        require(take("\""), "\(name) is not closed")
        if name == "href" || name == "src" { judge(value) }
    }

    /// As a browser finds the scheme: it drops tabs and line ends wherever they are, and blanks before.
    private func judge(_ value: ArraySlice<UInt8>) {
        let seen = value.filter { ![0x09, 0x0A, 0x0D].contains($0) }.drop { $0 <= 0x20 }
        require(!seen.starts(with: "//".utf8), "an address without a scheme")
        let first = seen.prefix { !":/?#".utf8.contains($0) }
        guard first.endIndex < seen.endIndex, seen[first.endIndex] == UInt8(ascii: ":") else { return }
        let scheme = String(decoding: first, as: UTF8.self).lowercased()
        require(Self.schemes.contains(scheme), "the scheme '\(scheme)'")
    }

    private mutating func entity() {
        let rest = html[(index + 1)...]
        guard let entity = Self.entities.first(where: rest.starts) else { return fault("a bare &") }
        index += 1 + entity.count
    }

    private mutating func name() -> String {
        let start = index
        while index < html.count, isNameByte(html[index]) { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-")
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard index < html.count, html[index] == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    private func fault(_ what: String) {
        let around = html[max(0, index - 60)..<min(html.count, index + 60)]
        fatalError("\(what) at \(index): \(String(decoding: around, as: UTF8.self))")
    }
}
