import CommonMark

/// Which drawings may be published: an SVG opened by itself is a page that can run script.
///
/// Accepted are texts that a strict XML reader understands as elements that draw, with attributes that only describe.
/// Everything else is refused: a list of what is dangerous would miss what a name space prefix or an entity hides.
enum SVGPolicy {
    /// What is wrong with a drawing; `nil` if nothing is. One pass.
    static func refusal(of bytes: [UInt8]) -> String? {
        // A browser reads the file in the encoding it declares or seems to have, and may see words that are not here.
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { return notText }
        var scan = SVGScan(bytes)
        do throws(SVGScan.Refusal) {
            try scan.run()
            return nil
        } catch {
            return error.reason
        }
    }

    fileprivate static let notText = "the drawing is not UTF-8 text"

    /// Elements that draw, that describe what is drawn, or that group.
    fileprivate static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "switch", "view", "title", "desc", "metadata", "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "linearGradient", "radialGradient",
        "stop",
        "pattern", "clipPath", "mask", "marker", "filter", "feBlend", "feColorMatrix", "feComponentTransfer",
        "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow",
        "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    ]
}

/// Reads the tags of a drawing; text between them is never run.
private struct SVGScan {
    struct Refusal: Error {
        let reason: String
    }

    private let bytes: [UInt8]
    private var position: Int
    /// Prefixes that stand for SVG anywhere in the drawing; without one, a name is of SVG.
    private var svgPrefixes: Set<String> = [""]
    private var isBegun = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func run() throws(Refusal) {
        if stands("<?xml"), isSpace(at: position + 5) { try readDeclaration() }
        while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = open
            if stands("<!--") {
                position += 4
                try skip(past: "-->")
            } else if stands("</") {
                try skip(past: ">")
            } else {
                try readTag()
            }
        }
        guard isBegun else { throw Refusal(reason: "there is no drawing in the file") }
    }

    private mutating func readDeclaration() throws(Refusal) {
        position += 5
        for (name, value) in try attributes(endingWith: "?>") where name == "encoding" {
            let encoding = String(decoding: value, as: UTF8.self).asciiLowercased
            guard ["utf-8", "us-ascii"].contains(encoding) else { throw Refusal(reason: SVGPolicy.notText) }
        }
    }

    private mutating func readTag() throws(Refusal) {
        position += 1
        let name = readName()
        // What is no name here is a document type, an instruction or a marked section.
        guard !name.isEmpty else { throw malformed("<\(shownByte)") }
        let attributes = try attributes(endingWith: ">")
        for (name, value) in attributes { try check(name, value) }
        let (prefix, local) = parts(of: name)
        guard !svgPrefixes.contains(prefix) || SVGPolicy.elements.contains(local) else {
            throw Refusal(reason: "the drawing holds '<\(name)>'")
        }
        guard isBegun || local == "svg" else { throw Refusal(reason: "there is no drawing in the file") }
        isBegun = true
    }

    private mutating func check(_ name: String, _ value: ArraySlice<UInt8>) throws(Refusal) {
        let (prefix, local) = parts(of: name)
        if name == "xmlns" || prefix == "xmlns" { return try declare(prefix.isEmpty ? "" : local, value) }
        if prefix.isEmpty, local.asciiLowercased.utf8.starts(with: "on".utf8) {
            throw Refusal(reason: "the drawing runs script by '\(name)'")
        }
        if local.asciiLowercased == "href", value.first != UInt8(ascii: "#") { throw Self.pointsOutside }
        guard prefix.isEmpty else { return }
        // Escapes of CSS and of XML would hide an address from the test that follows.
        let isHidden = value.contains("&#") || local == "style" && (value.contains("\\") || value.contains("//"))
        guard !isHidden, !Self.holdsAddress(value) else { throw Self.pointsOutside }
    }

    private mutating func declare(_ prefix: String, _ value: ArraySlice<UInt8>) throws(Refusal) {
        let isSVG = value.elementsEqual("http://www.w3.org/2000/svg".utf8)
        guard isSVG || !prefix.isEmpty, !value.contains("&"), !value.contains("xhtml") else {
            throw Refusal(reason: "the drawing holds elements that are not SVG")
        }
        if isSVG { svgPrefixes.insert(prefix) }
    }

    /// Whether a `url(…)` leads anywhere but to a part of the drawing.
    private static func holdsAddress(_ value: ArraySlice<UInt8>) -> Bool {
        var rest = value
        while let open = rest.firstIndex(of: UInt8(ascii: "(")) {
            let name = rest[..<open].suffix(3).map { $0 | 0x20 }
            rest = rest[(open + 1)...]
            let target = rest.first { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            if name.elementsEqual("url".utf8), target != UInt8(ascii: "#") { return true }
        }
        return false
    }

    private static let pointsOutside = Refusal(reason: "the drawing points to another file")

    // MARK: Reading

    /// Leaves the position behind the end of the tag.
    private mutating func attributes(endingWith end: StaticString) throws(Refusal) -> [(
        name: String, value: ArraySlice<UInt8>
    )] {
        var found: [(name: String, value: ArraySlice<UInt8>)] = []
        while true {
            let start = position
            skipSpace()
            if stands("/>") { position += 1 }
            if stands(end) {
                position += end.utf8CodeUnitCount
                return found
            }
            let name = readName()
            guard start < position, start == 0 || isSpace(at: start), !name.isEmpty else { throw malformed(name) }
            skipSpace()
            guard stands("=") else { throw malformed(name) }
            position += 1
            skipSpace()
            guard let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let close = bytes[(position + 1)...].firstIndex(of: quote)
            else { throw malformed(name) }
            let value = bytes[(position + 1)..<close]
            guard !value.contains(UInt8(ascii: "<")) else { throw malformed(name) }
            found.append((name, value))
            position = close + 1
        }
    }

    /// Letters, digits and what else a name may hold; empty where none stands.
    private mutating func readName() -> String {
        let name = bytes[position...].prefix { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte >= 0x80
                || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(byte)
        }
        position = name.endIndex
        return String(decoding: name, as: UTF8.self)
    }

    private func parts(of name: String) -> (prefix: String, local: String) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name) }
        return (String(name[..<colon]), String(name.utf8[name.utf8.index(after: colon)...]) ?? "")
    }

    private mutating func skip(past mark: StaticString) throws(Refusal) {
        while position < bytes.count, !stands(mark) { position += 1 }
        guard position < bytes.count else { throw malformed(mark.description) }
        position += mark.utf8CodeUnitCount
    }

    private mutating func skipSpace() { while isSpace(at: position) { position += 1 } }

    private func isSpace(at index: Int) -> Bool {
        byte(at: index).map { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? false
    }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func stands(_ text: StaticString) -> Bool {
        bytes[position...].starts(with: text.description.utf8)
    }

    private var shownByte: String { byte(at: position).map { String(Unicode.Scalar($0)) } ?? "" }

    private func malformed(_ place: String) -> Refusal {
        Refusal(reason: "the drawing cannot be read at '\(place)'")
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(_ text: StaticString) -> Bool {
        let wanted = text.description.utf8
        var rest = self
        while let start = rest.firstIndex(where: { $0 == wanted.first }) {
            if rest[start...].starts(with: wanted) { return true }
            rest = rest[(start + 1)...]
        }
        return false
    }
}
