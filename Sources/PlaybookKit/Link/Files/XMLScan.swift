import Diagnostics
import Localization

/// Reads an XML text from start tag to start tag, as strictly as XML 1.0 and its name spaces ask.
///
/// What lets a few bytes stand for others ends the reading: a document type that declares something, entities but the five that
/// need none, instructions and marked sections. So what is read here is what every other reader of the text sees. One pass.
struct XMLScan {
    struct Fault: Error, Equatable {
        /// Half a sentence about the file: `it holds …`.
        let reason: Phrase
        /// Offsets into the bytes.
        let range: Range<Int>
    }

    struct Name: Equatable {
        /// As written: `xlink:href`.
        let text: String
        let local: String
        /// What the prefix stands for; `nil` for a name in no name space.
        let namespace: String?
        let range: Range<Int>
    }

    struct Attribute {
        let name: Name
        /// With its references filled in.
        let value: [UInt8]
    }

    struct Element {
        let name: Name
        /// Without the declarations of name spaces.
        let attributes: [Attribute]
        /// How many elements are open around it.
        let depth: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private var openTags: [(name: Range<Int>, declared: [String])] = []
    /// What each prefix stands for here, the innermost last; the empty prefix is that of names without one.
    private var namespaces = ["xml": ["http://www.w3.org/XML/1998/namespace"]]
    private var hasRoot = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next start tag; `nil` at the end of a text that is whole.
    mutating func nextElement() throws(Fault) -> Element? {
        if position == 0 { try readBeginning() }
        while let byte = byte(at: position) {
            if byte != UInt8(ascii: "<") {
                try readText()
            } else if stands("<!--") {
                try readComment()
            } else if stands("</") {
                try readEndTag()
            } else if stands("<?") {
                throw fault("it holds an instruction, '<?'", length: 2)
            } else if stands("<![") {
                throw fault("it holds a marked section, '<!['", length: 3)
            } else if stands("<!") {
                try readDocumentType()
            } else {
                return try readStartTag()
            }
        }
        if let tag = openTags.last { throw Fault(reason: "'<\(text(tag.name))>' is never closed", range: tag.name) }
        guard hasRoot else { throw fault("there is nothing in it", length: 0) }
        return nil
    }

    // MARK: - Outside of tags

    private mutating func readBeginning() throws(Fault) {
        // A browser reads the file in the encoding it declares or seems to have, and may see words that are not here.
        if let bad = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
            throw Fault(reason: "it holds a byte that is no text", range: bad..<bad + 1)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Fault(reason: "it is not UTF-8 text", range: 0..<0)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard stands("<?xml"), isSpace(at: position + 5) else { return }
        let start = position
        position += 5
        for attribute in try readAttributes(until: "?>") where attribute.name.text == "encoding" {
            let encoding = String(decoding: attribute.value, as: UTF8.self).asciiLowercased
            guard ["utf-8", "us-ascii"].contains(encoding) else {
                throw Fault(reason: "it is not UTF-8 text", range: start..<position)
            }
        }
    }

    /// The one that many drawing tools write. It names the list of elements of SVG 1.1, which no browser fetches, and declares
    /// nothing: without a square bracket there is no place for an entity.
    private mutating func readDocumentType() throws(Fault) {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? position
        let words = String(decoding: bytes[position..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ").utf8
        guard !hasRoot, text.starts(with: "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.".utf8),
            !text.contains(UInt8(ascii: "[")), text.count(where: { $0 == UInt8(ascii: "\"") }) == 4
        else { throw fault("it holds a document type, '<!DOCTYPE'", length: 2) }
        position = end + 1
    }

    private mutating func readText() throws(Fault) {
        while let byte = byte(at: position), byte != UInt8(ascii: "<") {
            guard !openTags.isEmpty || isSpace(at: position) else { throw fault("it holds text outside of all tags") }
            if byte == UInt8(ascii: "&") { _ = try readReference() } else { position += 1 }
        }
    }

    private mutating func readComment() throws(Fault) {
        let start = position
        position += 4
        while let dash = bytes[position...].firstIndex(of: UInt8(ascii: "-")) {
            position = dash
            if stands("--") { break }
            position += 1
        }
        guard stands("-->") else {
            throw Fault(reason: "a comment is not closed by '-->'", range: start..<start + 4)
        }
        position += 3
    }

    /// The character that `&lt;` or `&#60;` stands for.
    private mutating func readReference() throws(Fault) -> Unicode.Scalar {
        let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) ?? position
        let name = String(decoding: bytes[position..<end].dropFirst(), as: UTF8.self)
        guard let scalar = Self.scalar(of: name) else {
            throw fault("it holds '&' that begins none of the five entities of XML")
        }
        position = end + 1
        return scalar
    }

    private static func scalar(of name: String) -> Unicode.Scalar? {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let digits = name.utf8.dropFirst()
            guard name.utf8.first == UInt8(ascii: "#"), digits.first != UInt8(ascii: "+") else { return nil }
            let number =
                digits.first == UInt8(ascii: "x")
                ? UInt32(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16)
                : UInt32(String(decoding: digits, as: UTF8.self))
            guard let number, number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number) else { return nil }
            return Unicode.Scalar(number)
        }
    }

    // MARK: - Tags

    private mutating func readEndTag() throws(Fault) {
        let start = position
        position += 2
        let name = try readName()
        skipSpace()
        guard let open = openTags.popLast(), stands(">"), bytes[open.name].elementsEqual(bytes[name]) else {
            throw Fault(reason: "'</\(text(name))>' closes nothing that is open", range: start..<position)
        }
        position += 1
        for prefix in open.declared { namespaces[prefix]?.removeLast() }
    }

    private mutating func readStartTag() throws(Fault) -> Element {
        guard !openTags.isEmpty || !hasRoot else { throw fault("it holds a second outermost tag") }
        hasRoot = true
        position += 1
        let name = try readName()
        let all = try readAttributes(until: ">")
        let isEmpty = bytes[position - 2] == UInt8(ascii: "/")
        var declared: [String] = []
        for attribute in all {
            guard let prefix = Self.declaredPrefix(attribute.name.text) else { continue }
            declared.append(prefix)
            namespaces[prefix, default: []].append(String(decoding: attribute.value, as: UTF8.self))
        }
        var attributes: [Attribute] = []
        for attribute in all where Self.declaredPrefix(attribute.name.text) == nil {
            let name = try resolve(attribute.name.range, isAttribute: true)
            attributes.append(Attribute(name: name, value: attribute.value))
        }
        let element = Element(
            name: try resolve(name, isAttribute: false), attributes: attributes, depth: openTags.count)
        if isEmpty {
            for prefix in declared { namespaces[prefix]?.removeLast() }
        } else {
            openTags.append((name, declared))
        }
        return element
    }

    /// Of `xmlns` and `xmlns:a`; `nil` for other attributes.
    private static func declaredPrefix(_ name: String) -> String? {
        name == "xmlns" ? "" : name.dropping(prefix: "xmlns:")
    }

    /// Leaves the position behind the end of the tag. Names are not yet resolved.
    private mutating func readAttributes(until end: StaticString) throws(Fault) -> [Attribute] {
        var found: [Attribute] = []
        var names: Set<String> = []
        while true {
            let isApart = isSpace(at: position)
            skipSpace()
            if stands("/>") { position += 1 }
            if stands(end) {
                position += end.utf8CodeUnitCount
                return found
            }
            guard isApart else { throw fault("a tag cannot be read here") }
            let range = try readName()
            let name = text(range)
            guard names.insert(name).inserted else {
                throw Fault(reason: "'\(name)' stands twice in one tag", range: range)
            }
            skipSpace()
            guard stands("=") else { throw Fault(reason: "'\(name)' has no value", range: range) }
            position += 1
            skipSpace()
            found.append(
                Attribute(
                    name: Name(text: name, local: name, namespace: nil, range: range), value: try readValue(of: range)))
        }
    }

    private mutating func readValue(of name: Range<Int>) throws(Fault) -> [UInt8] {
        guard let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw Fault(reason: "the value of '\(text(name))' is not in quotes", range: name)
        }
        position += 1
        var value: [UInt8] = []
        while let byte = byte(at: position), byte != quote {
            switch byte {
            case UInt8(ascii: "<"): throw fault("it holds '<' inside a tag")
            case UInt8(ascii: "&"): value += Array(String(try readReference()).utf8)
            default:
                value.append(byte)
                position += 1
            }
        }
        guard position < bytes.count else {
            throw Fault(reason: "the value of '\(text(name))' is never closed", range: name)
        }
        position += 1
        return value
    }

    /// A letter or `_`, then letters, digits and `-`, `.`, `_`, `:`.
    private mutating func readName() throws(Fault) -> Range<Int> {
        let start = position
        while let byte = byte(at: position), Self.isNameByte(byte, first: position == start) { position += 1 }
        guard start < position else { throw fault("a tag cannot be read here") }
        return start..<position
    }

    private static func isNameByte(_ byte: UInt8, first: Bool) -> Bool {
        if ASCII.isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "_") { return true }
        return !first && (ASCII.isDigit(byte) || "-.:".utf8.contains(byte))
    }

    private func resolve(_ range: Range<Int>, isAttribute: Bool) throws(Fault) -> Name {
        let parts = bytes[range].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let prefix = parts.count > 1 ? String(decoding: parts[0], as: UTF8.self) : ""
        let local = String(decoding: parts[parts.count - 1], as: UTF8.self)
        let namespace = prefix.isEmpty && isAttribute ? nil : namespaces[prefix]?.last
        guard parts.count < 3, !local.isEmpty, prefix.isEmpty || namespace?.isEmpty == false else {
            throw Fault(reason: "'\(text(range))' has a prefix that stands for nothing", range: range)
        }
        return Name(text: text(range), local: local, namespace: namespace, range: range)
    }

    // MARK: - Bytes

    private mutating func skipSpace() { while isSpace(at: position) { position += 1 } }

    private func isSpace(at index: Int) -> Bool {
        switch byte(at: index) {
        case 0x20?, 0x09?, 0x0A?, 0x0D?: true
        default: false
        }
    }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func stands(_ text: StaticString) -> Bool { bytes[position...].starts(with: text.description.utf8) }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func fault(_ reason: Phrase, length: Int = 1) -> Fault {
        let start = min(position, bytes.count)
        return Fault(reason: reason, range: start..<min(start + length, bytes.count))
    }
}
