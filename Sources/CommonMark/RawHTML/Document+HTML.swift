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

    /// Balances the HTML of a document that was cut out of another one: an end whose beginning was left behind goes, and what
    /// would end later ends with the last HTML. Only what stands right in the page can have been cut.
    mutating func balanceHTML() {
        var open: [[UInt8]] = []
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
                if isClosing, open.popLast() == nil {
                    html += piece[(end + 1)...]
                    continue
                }
                if !isClosing, HTMLElement(name, trusted: true)?.isVoid == false { open.append(Array(name)) }
                html += [UInt8(ascii: "<")] + piece
            }
            if block == blocks.last { for name in open.reversed() { html += "</".utf8 + name + ">".utf8 } }
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
