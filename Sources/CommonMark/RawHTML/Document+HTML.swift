import Localization

extension Document {
    /// Raw HTML that is nothing but comments.
    package func isComment(_ node: Int) -> Bool {
        guard nodes[node].kind == .htmlBlock else { return false }
        let html = text[nodes[node].literal]
        return HTMLTokenizer(html).allSatisfy { token in
            switch token {
            case .comment: true
            case .text(let range): html[range].allSatisfy(ASCII.isSpace)
            case .tag, .broken: false
            }
        }
    }

    /// What a node leads to, as indices of `links`: that of a link, or those of all addresses in HTML.
    package func links(of node: Int) -> Range<Int> {
        let item = nodes[node]
        if let link = item.linkIndex { return link..<(link + 1) }
        guard item.kind == .htmlBlock || item.kind == .inlineHTML else { return 0..<0 }
        let count = text[item.extra].count { $0 == HTMLRewriter.linkMark }
        return Int(item.number)..<(Int(item.number) + count)
    }

    /// Balances the HTML of a document that was cut out of another one: an end whose beginning was left behind goes, as does a
    /// part of what was left behind, and what would end later ends with the last HTML. Only what stands right in the page can
    /// have been cut.
    mutating func balanceHTML() {
        var open: [(element: HTMLElement, isShown: Bool)] = []
        let blocks = children(of: root).filter { nodes[$0].kind == .htmlBlock }
        for block in blocks {
            var html: [UInt8] = []
            // As it was written here, a sign of a tag is nothing else.
            for piece in text[nodes[block].extra].split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
            {
                guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else {
                    html += piece
                    continue
                }
                let isClosing = piece.first == UInt8(ascii: "/")
                let name = piece.dropFirst(isClosing ? 1 : 0).prefix(while: ASCII.isAlphanumeric)
                var isShown = true
                if isClosing {
                    isShown = open.popLast()?.isShown == true
                } else if let element = HTMLElement(name, trusted: true), !element.isVoid {
                    let parent = open.last.flatMap { $0.isShown ? $0.element : nil }
                    isShown = element.parents.map { parents in parent.map(parents.contains) ?? false } ?? true
                    open.append((element, isShown))
                }
                html += isShown ? [UInt8(ascii: "<")] + piece : piece[(end + 1)...]
            }
            if block == blocks.last {
                for tag in open.reversed() where tag.isShown { html += "</\(tag.element.rawValue)>".utf8 }
            }
            replaceHTML(of: block, by: html)
        }
    }

    private mutating func replaceHTML(of node: Int, by html: [UInt8]) {
        guard !html.elementsEqual(text[nodes[node].extra]) else { return }
        let literal = Array(text[nodes[node].literal])
        nodes[node].literalStart = UInt32(text.count)
        nodes[node].extraLength = UInt32(html.count)
        text += literal + html
    }
}
