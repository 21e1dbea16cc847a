/// Links, wikilinks and images, each led where its target says.
extension RenderPass {
    mutating func openLink(_ index: Int) {
        let node = document.nodes[index]
        if additions {
            guard !node.standsInLink else { return linkEnds.append(.markup("")) }
            let target = targets[Int(node.number)]
            linkEnds.append(openAnchor(target, title: document.text[node.extra], .node(index)))
            return
        }
        output.append(markup: "<a href=\"")
        output.append(url: bytes(node))
        if !node.extra.isEmpty {
            output.append(markup: "\" title=\"")
            output.append(attribute: document.text[node.extra])
        }
        output.append(markup: "\">")
        linkEnds.append(.markup("</a>"))
    }

    mutating func writeWikiLink(_ node: Node) {
        let index = Int(node.number)
        guard additions else { return output.append(text: bytes(node)) }
        if document.links[index].standsAlone { writeEmbed(node) } else { writeName(node) }
    }

    /// The link itself, or the picture that it shows.
    mutating func writeName(_ node: Node) {
        let index = Int(node.number)
        let target = targets[index]
        if target.isImage, let source = target.href {
            writePicture(source, target, title: []) { pass in
                if let label = pass.document.links[index].text { pass.output.append(attribute: label) }
            }
            return
        }
        let label = document.links[index].text == nil ? target.text.map { Array($0.utf8)[...] } : nil
        let end = openAnchor(target, title: [], .bytes(label ?? bytes(node)))
        output.append(text: label ?? bytes(node))
        close(end)
    }

    mutating func writeImage(_ index: Int) {
        let node = document.nodes[index]
        walk.skipChildren()
        guard additions else {
            output.append(markup: "<img src=\"")
            output.append(url: bytes(node))
            output.append(markup: "\" alt=\"")
            writeAlternative(index)
            if !node.extra.isEmpty {
                output.append(markup: "\" title=\"")
                output.append(attribute: document.text[node.extra])
            }
            output.append(markup: "\" />")
            return
        }
        let target = targets[Int(node.number)]
        guard let source = target.href, !target.isExternal, !target.isNoPicture else {
            // A link cannot stand in a link.
            var shown = target
            if node.standsInLink { (shown.href, shown.title, shown.cssClass) = (nil, nil, "image") }
            let end = openAnchor(
                shown, title: document.text[node.extra], node.end == index + 1 ? .bytes(bytes(node)) : .node(index))
            writeAlternative(index)
            if node.end == index + 1 { output.append(text: bytes(node)) }
            close(end)
            return
        }
        writePicture(source, target, title: document.text[node.extra]) { $0.writeAlternative(index) }
    }

    private mutating func writePicture(
        _ source: String, _ target: LinkTarget, title: ArraySlice<UInt8>, alternative: (inout RenderPass) -> Void
    ) {
        output.append(markup: "<img src=\"")
        output.append(url: source)
        output.append(markup: "\" alt=\"")
        alternative(&self)
        output.append(markup: "\"")
        writeTitle(target, title)
        writeClass(target)
        if let width = target.width, let height = target.height {
            output.append(markup: " width=\"")
            output.append(number: width)
            output.append(markup: "\" height=\"")
            output.append(number: height)
            output.append(markup: "\"")
        }
        output.append(markup: isPaper ? ">" : " loading=\"lazy\">")
    }

    private mutating func writeAlternative(_ image: Int) {
        for node in document.nodes[(image + 1)..<document.nodes[image].end] {
            switch node.kind {
            case .text, .code, .inlineHTML, .wikiLink: output.append(text: bytes(node))
            case .softBreak, .lineBreak: output.append(markup: " ")
            default: break
            }
        }
    }

    /// Answers what closes it.
    private mutating func openAnchor(_ target: LinkTarget, title: ArraySlice<UInt8>, _ label: LinkLabel) -> LinkEnd {
        guard let href = target.href else {
            if target.isPlain { return linkEnd(target, label) }
            output.append(markup: "<span class=\"broken")
            if let name = target.cssClass {
                output.append(markup: " ")
                output.append(attribute: name)
            }
            output.append(markup: "\">")
            return .markup("</span>")
        }
        if isPaper, target.page != nil {
            writeReference(href)
        } else {
            output.append(markup: "<a href=\"")
            output.append(url: href)
            output.append(markup: "\"")
            writeTitle(target, title)
            writeClass(target)
        }
        if let language = target.language {
            output.append(markup: " hreflang=\"")
            output.append(attribute: language)
            output.append(markup: "\"")
        }
        if target.isExternal { output.append(markup: " rel=\"noopener noreferrer\"") }
        output.append(markup: ">")
        return linkEnd(target, label)
    }

    private mutating func writeTitle(_ target: LinkTarget, _ title: ArraySlice<UInt8>) {
        let title = target.title.map { Array($0.utf8)[...] } ?? title
        guard !title.isEmpty else { return }
        output.append(markup: " title=\"")
        output.append(attribute: title)
        output.append(markup: "\"")
    }

    private mutating func writeClass(_ target: LinkTarget) {
        guard let name = target.cssClass else { return }
        output.append(markup: " class=\"")
        output.append(attribute: name)
        output.append(markup: "\"")
    }
}
