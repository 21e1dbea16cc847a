/// What a link says on paper, where nobody can follow it: the page it leads to, or the address.
extension RenderPass {
    /// Closes a link that has been opened.
    enum LinkEnd {
        case markup(StaticString)
        /// The page that a place of the same document lies on; empty while nobody knows.
        case reference(page: String)
        case address(ArraySlice<UInt8>)
    }

    /// What a reader of a link sees of it.
    enum LinkLabel {
        case node(Int)
        case bytes(ArraySlice<UInt8>)
    }

    func linkEnd(_ target: LinkTarget, _ label: LinkLabel) -> LinkEnd {
        guard isPaper, let href = target.href else { return .markup("</a>") }
        if let page = target.page { return .reference(page: page) }
        guard let address = Self.spelled(href) else { return .markup("</a>") }
        let shown =
            switch label {
            case .node(let index): document.plainBytes(of: index).bytes[...]
            case .bytes(let bytes): bytes
            }
        return Self.core(shown) == Self.core(address) ? .markup("</a>") : .address(address)
    }

    mutating func close(_ end: LinkEnd) {
        switch end {
        case .markup(let markup): output.append(markup: markup)
        case .reference(let page):
            output.append(markup: "<span class=\"pr\"> (")
            output.append(text: options.words.page)
            output.append(markup: "\u{A0}<span class=\"pn\">")
            output.append(text: page)
            output.append(markup: "</span>)</span></a>")
        case .address(let address):
            output.append(markup: "</a> <span class=\"address\">&lt;")
            output.append(text: address)
            output.append(markup: "&gt;</span>")
        }
    }

    /// As one would type it: without `mailto:` and `tel:`, and of a message only whom it goes to. `nil` for a path, which means
    /// nothing away from its site.
    private static func spelled(_ href: String) -> ArraySlice<UInt8>? {
        let bytes = Array(href.utf8)[...]
        let scheme = bytes.prefix { $0 != ":" && $0 != "/" && $0 != "#" }.map(ASCII.lowercased)
        switch String(decoding: scheme, as: UTF8.self) {
        case "http", "https": return bytes
        case "mailto", "tel":
            let rest = bytes.dropFirst(scheme.count + 1)
            let name = rest.prefix { $0 != UInt8(ascii: "?") }
            return name.isEmpty ? rest : name
        default: return nil
        }
    }

    /// What two ways to write one address have in common: without the scheme, `www.`, the last slash and the size of letters.
    private static func core(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = text.filter { !ASCII.isSpace($0) }.map(ASCII.lowercased)
        var rest = bytes[...]
        for start in ["mailto:", "tel:", "https://", "http://", "www."] where rest.starts(with: start.utf8) {
            rest = rest.dropFirst(start.utf8.count)
        }
        if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return Array(rest)
    }
}
