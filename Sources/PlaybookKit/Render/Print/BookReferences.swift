/// The links of a finished document that carry the number of a page, told by the markup that the document writes for them.
enum BookReferences {
    enum Place {
        /// `<a class="xref" href="#…">`.
        case inText
        /// `<a href="#…"><span class="tt">` of the contents and `<a href="#…"><span class="pn">` of the indexes.
        case inLists
    }

    /// The ids they lead to, in the order of the document. No text and no hand-written HTML can hold such markup.
    static func targets(of place: Place, in html: [UInt8]) -> [String] {
        let opening = Array((place == .inText ? "<a class=\"xref\" href=\"#" : "<a href=\"#").utf8)
        var targets: [String] = []
        var rest = html[...]
        while let start = rest.firstRange(of: opening) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
            let id = rest[..<end]
            rest = rest[end...]
            let isListed =
                place == .inText
                || ["\"><span class=\"tt\">", "\"><span class=\"pn\">"].contains { rest.starts(with: $0.utf8) }
            if isListed { targets.append(String(decoding: id, as: UTF8.self)) }
        }
        return targets
    }
}
