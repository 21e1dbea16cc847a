import Localization

/// Hand-written HTML, which the builder of the document has made fit to be shown.
extension RenderPass {
    mutating func writeHTMLBlock(_ node: Node) {
        let isVerbatim = options.rawHTML == .verbatim
        guard isVerbatim || !document.text[node.extra].allSatisfy(ASCII.isSpace) else { return }
        output.startLine()
        if isVerbatim { output.append(raw: bytes(node)) } else { writeSafeHTML(node) }
        output.startLine()
    }

    mutating func writeInlineHTML(_ node: Node) {
        if options.rawHTML == .verbatim { output.append(raw: bytes(node)) } else { writeSafeHTML(node) }
    }

    private mutating func writeSafeHTML(_ node: Node) {
        guard !isPaper else { return writeHTMLOnPaper(node) }
        var link = Int(node.number)
        var rest = document.text[node.extra]
        while let mark = rest.firstIndex(of: HTMLRewriter.linkMark) {
            output.append(raw: rest[..<mark])
            writeAddress(of: link)
            link += 1
            rest = rest[(mark + 1)...]
        }
        output.append(raw: rest)
    }

    /// The address of an `<a>` or `<img>`; a browser asks no other host for an image, and a broken link is none.
    mutating func writeAddress(of link: Int) {
        let target = targets[link]
        let isImage = document.links[link].kind == .image
        guard let href = target.href, !isImage || !(target.isExternal || target.isNoPicture) else { return }
        output.append(markup: isImage ? " src=\"" : " href=\"")
        output.append(url: href)
        output.append(markup: "\"")
        if target.isExternal { output.append(markup: " rel=\"noopener noreferrer\"") }
    }
}
