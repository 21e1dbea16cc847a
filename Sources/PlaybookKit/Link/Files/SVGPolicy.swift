import Diagnostics
import Localization

/// Which drawings may be published: an SVG opened by itself is a page that can run script.
///
/// Accepted are well-formed texts of elements that draw, with attributes that describe what is drawn, and the notes that drawing
/// tools leave for themselves. Everything else is refused: a list of what is dangerous would miss what is not thought of.
enum SVGPolicy {
    static func refusal(of bytes: [UInt8], path: ContainedPath) -> FileRefusal? {
        do throws(XMLScan.Fault) {
            try check(bytes)
            return nil
        } catch {
            return FileRefusal(
                error.reason,
                fix: "Export the drawing as plain SVG without styles, links and embedded pictures, or as PNG",
                at: Finding.Location(path.description, SourceSpan(error.range)))
        }
    }

    private static func check(_ bytes: [UInt8]) throws(XMLScan.Fault) {
        var scan = XMLScan(bytes)
        var copies = SVGCopies()
        var isRoot = true
        while let element = try scan.nextElement() {
            if isRoot, element.name.local != "svg" || element.name.namespace != svg {
                throw XMLScan.Fault(
                    reason: "it does not begin with <svg xmlns=\"\(svg)\">, so that browsers show nothing",
                    range: element.name.range)
            }
            isRoot = false
            try check(element)
            copies.add(
                element.name.local,
                id: element.attributes.first { $0.name.text == "id" }.map { String(decoding: $0.value, as: UTF8.self) },
                uses: element.attributes.flatMap(references), depth: element.depth)
        }
        if copies.isTooMuch {
            throw XMLScan.Fault(
                reason:
                    "it uses parts of itself more than \(number: SVGCopies.most) times, which browsers take long to draw",
                range: 0..<0)
        }
    }

    /// The ids that a value refers to: `#id` as a whole, or in `url(#id)`.
    private static func references(in attribute: XMLScan.Attribute) -> [String] {
        let parts = attribute.value.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).dropFirst()
        return parts.map { part in
            String(decoding: part.prefix { $0 > 0x20 && !")\"'".utf8.contains($0) }, as: UTF8.self)
        }
    }

    private static func check(_ element: XMLScan.Element) throws(XMLScan.Fault) {
        let name = element.name
        let draws = name.namespace == svg
        guard draws ? SVGNames.elements.contains(name.local) : isNote(name.namespace ?? "") else {
            throw XMLScan.Fault(reason: "it holds '<\(name.text)>'", range: name.range)
        }
        for attribute in element.attributes { try check(attribute, draws: draws) }
    }

    private static func check(_ attribute: XMLScan.Attribute, draws: Bool) throws(XMLScan.Fault) {
        let (name, value) = (attribute.name, attribute.value)
        func fault(_ reason: Phrase) -> XMLScan.Fault { XMLScan.Fault(reason: reason, range: name.range) }
        let local = name.local.asciiLowercased
        if local == "href" || local == "base" {
            guard local == "href", value.first == UInt8(ascii: "#"), value.count > 1 else {
                throw fault("'\(name.text)' points to another file")
            }
        } else if name.namespace == nil, local.utf8.starts(with: "on".utf8) {
            throw fault("it runs script by '\(name.text)'")
        } else if name.namespace == nil, draws, !SVGNames.isText(name.local) {
            guard SVGNames.attributes.contains(name.local) else { throw fault("it holds the attribute '\(name.text)'") }
            if let problem = problem(ofStyle: value) { throw fault("'\(name.text)' \(problem)") }
        }
    }

    /// What a value that is read as CSS must not hold: an escape, which hides letters, and functions that ask for a file.
    private static func problem(ofStyle value: [UInt8]) -> Phrase? {
        if value.contains(UInt8(ascii: "\\")) { return "holds a backslash" }
        var rest = value[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "(")) {
            let name = String(decoding: rest[..<open].reversed().prefix(while: isNameByte).reversed(), as: UTF8.self)
            rest = rest[(open + 1)...]
            let target = rest.first { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            if name.asciiLowercased == "url", target == UInt8(ascii: "#") { continue }
            guard SVGNames.functions.contains(name.asciiLowercased) else {
                return "points to another file by '\(name)()'"
            }
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte >= 0x80 || "-_".utf8.contains(byte)
    }

    private static let svg = "http://www.w3.org/2000/svg"

    /// Whether elements of a name space are notes of a drawing tool or about the author: browsers do nothing with them.
    /// A list of name spaces that browsers act on would need to know all browsers.
    private static func isNote(_ namespace: String) -> Bool {
        SVGNames.noteNamespaces.contains { namespace.utf8.starts(with: $0.utf8) }
    }
}
