import Localization

/// What a link says on paper, where nobody can follow it: the page it leads to, or the address.
extension RenderPass {
    /// Closes a link that has been opened.
    enum LinkEnd {
        case markup(StaticString)
        /// The page that a place of the same document lies on; empty while nobody knows.
        case reference(page: String)
        case address(ArraySlice<UInt8>)
        /// Nothing has been opened; the words stand for this file.
        case fileName(ArraySlice<UInt8>)
    }

    /// What a reader of a link sees of it.
    enum LinkLabel {
        case node(Int)
        case bytes(ArraySlice<UInt8>)
    }

    func linkEnd(_ target: LinkTarget, _ label: LinkLabel) -> LinkEnd {
        guard let href = target.href else {
            guard isPaper, let name = target.fileName.map({ Array($0.utf8)[...] }), !says(name, label) else {
                return .markup("")
            }
            return .fileName(name)
        }
        guard isPaper else { return .markup("</a>") }
        if let page = target.page { return .reference(page: page) }
        guard let address = Self.spelled(href), !says(address, label) else { return .markup("</a>") }
        return .address(address)
    }

    private func says(_ address: ArraySlice<UInt8>, _ label: LinkLabel) -> Bool {
        let shown =
            switch label {
            case .node(let index): document.plainBytes(of: index).bytes[...]
            case .bytes(let bytes): bytes
            }
        return Self.core(shown) == Self.core(address)
    }

    /// The beginning of a link to a place in the document. In a note at its call the same link stands as in the list of notes: by the
    /// order of its attributes whoever counts the references tells them apart.
    mutating func writeReference(_ href: String) {
        output.append(markup: isInNote ? "<a href=\"" : "<a class=\"xref\" href=\"")
        output.append(url: href)
        output.append(markup: isInNote ? "\" class=\"xref\"" : "\"")
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
            output.append(markup: "</a>")
            write(address)
        case .fileName(let name): write(name)
        }
    }

    private mutating func write(_ address: ArraySlice<UInt8>) {
        output.append(markup: " <span class=\"address\">&lt;")
        output.append(text: address)
        output.append(markup: "&gt;</span>")
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
        let bytes = text.filter { !ASCII.isSpace($0) && $0 != Document.heldSpace }.map(ASCII.lowercased)
        var rest = bytes[...]
        for start in ["mailto:", "tel:", "https://", "http://", "www."] where rest.starts(with: start.utf8) {
            rest = rest.dropFirst(start.utf8.count)
        }
        if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return Array(rest)
    }

    // MARK: Hand-written HTML

    /// With what opens on a click open, and links that say where they lead. In what has been made fit to be shown, `<` and `>` stand
    /// around tags only, and a quotation mark ends its value.
    mutating func writeHTMLOnPaper(_ node: Node) {
        var link = Int(node.number)
        var rest = document.text[node.extra]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            output.append(raw: rest[..<start])
            let tag = rest[start...end]
            let hasLink = tag.contains(HTMLRewriter.linkMark)
            switch String(decoding: tag.dropFirst().prefix { ASCII.isAlphanumeric($0) || $0 == "/" }, as: UTF8.self) {
            case "a" where hasLink: openLink(link, tag)
            case "/a": closeHTMLLink()
            case "details":
                output.append(markup: "<details open")
                output.append(raw: Self.without(" open", tag.dropFirst("<details".utf8.count)))
            default: write(tag, link)
            }
            if hasLink { link += 1 }
            rest = rest[(end + 1)...]
        }
        output.append(raw: rest)
    }

    private mutating func write(_ tag: ArraySlice<UInt8>, _ link: Int) {
        guard let mark = tag.firstIndex(of: HTMLRewriter.linkMark) else { return output.append(raw: tag) }
        output.append(raw: tag[..<mark])
        writeAddress(of: link)
        output.append(raw: tag[(mark + 1)...])
    }

    private mutating func openLink(_ link: Int, _ tag: ArraySlice<UInt8>) {
        let target = targets[link]
        if target.page != nil, let href = target.href, let mark = tag.firstIndex(of: HTMLRewriter.linkMark) {
            writeReference(href)
            let others = Array(tag[..<mark].dropFirst("<a".utf8.count) + tag[(mark + 1)...])
            output.append(raw: Self.without(" class=\"", upTo: "\"", others[...]))
        } else {
            write(tag, link)
        }
        htmlLink = (linkEnd(target, .bytes([])), output.bytes.count)
    }

    private mutating func closeHTMLLink() {
        guard let (end, start) = htmlLink else { return output.append(markup: "</a>") }
        htmlLink = nil
        // Its tag has opened an element, also of a link that leads nowhere.
        switch end {
        case .markup: output.append(markup: "</a>")
        case .fileName(let name):
            output.append(markup: "</a>")
            write(name)
        case .address(let address) where Self.core(output.bytes[start...]) == Self.core(address):
            output.append(markup: "</a>")
        case .address, .reference: close(end)
        }
    }

    /// The attributes of a tag without one of them.
    private static func without(
        _ attribute: StaticString, upTo end: StaticString = "", _ attributes: ArraySlice<UInt8>
    ) -> [UInt8] {
        guard let start = attributes.firstRange(of: Array(attribute.description.utf8)) else { return Array(attributes) }
        let rest = attributes[start.upperBound...]
        let stop =
            end.utf8CodeUnitCount == 0 ? start.upperBound : rest.firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
        return Array(attributes[..<start.lowerBound] + attributes[(stop ?? attributes.endIndex)...])
    }
}
