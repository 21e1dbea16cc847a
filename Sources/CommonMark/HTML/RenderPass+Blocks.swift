/// Headings, alerts and tasks.
extension RenderPass {
    mutating func openHeading(_ index: Int) {
        if options.skipFirstHeading, headings[index] == 0 {
            walk.skipChildren()
            return
        }
        output.startLine()
        let level = min(6, max(1, document.nodes[index].headingLevel + options.headingShift))
        // Readers of tagged files take a level that is left out for a heading that is lost.
        headingLevel = isPaper && headingLevel > 0 ? min(level, headingLevel + 1) : level
        output.append(markup: "<h")
        output.append(number: headingLevel)
        if additions, let heading = headings[index] {
            output.append(markup: " id=\"")
            output.append(attribute: options.idPrefix)
            output.append(attribute: document.headings[heading].id)
            output.append(markup: "\"")
            if isPaper, showsMoreThanText(index) {
                output.append(markup: " data-bookmark=\"")
                output.append(attribute: document.headings[heading].text)
                output.append(markup: "\"")
            }
        }
        output.append(markup: ">")
    }

    /// Paper adds addresses, pages and notes, which are not for the heading's bookmark.
    private func showsMoreThanText(_ heading: Int) -> Bool {
        document.nodes[heading + 1..<document.nodes[heading].end].contains {
            switch $0.kind {
            case .link, .wikiLink, .footnoteReference, .inlineHTML: true
            default: false
            }
        }
    }

    mutating func closeHeading(_ index: Int) {
        if options.skipFirstHeading, headings[index] == 0 { return }
        if additions, let heading = headings[index] {
            // For the mouse only: a screen reader already lists headings. On paper, where it is not shown, a browser knows the place of
            // a heading by this link to it.
            output.append(markup: " <a class=\"anchor\" href=\"#")
            output.append(attribute: options.idPrefix)
            output.append(attribute: document.headings[heading].id)
            output.append(markup: "\" aria-hidden=\"true\"")
            output.append(markup: isPaper ? ">#</a>" : " tabindex=\"-1\">#</a>")
        }
        output.append(markup: "</h")
        output.append(number: headingLevel)
        output.append(markup: ">\n")
    }

    mutating func openAlert(_ index: Int) {
        guard let alert = document.nodes[index].alert else { return }
        alerts += 1
        startBlock("<aside class=\"alert alert-")
        output.append(attribute: alert.name)
        // A note, not a landmark: many landmarks hide the ones that matter.
        output.append(markup: "\" role=\"note\" aria-labelledby=\"")
        writeID("alert:", alerts)
        output.append(markup: "\">\n<p class=\"alert-title\" id=\"")
        writeID("alert:", alerts)
        output.append(markup: "\">")
        let title = document.literal(index)
        output.append(textWithFields: Array((title.isEmpty ? options.words.blocks.title(of: alert) : title).utf8)[...])
        output.append(markup: "</p>\n")
    }

    mutating func openTask(_ node: Node) {
        guard additions else {
            startBlock("<li><input type=\"checkbox\" ")
            output.append(markup: node.isChecked ? "checked=\"\" disabled=\"\" /> " : "disabled=\"\" /> ")
            return
        }
        guard !isPaper else {
            startBlock("<li class=\"task\"><span class=\"task-box\" role=\"img\" aria-label=\"")
            output.append(attribute: node.isChecked ? options.words.taskDone : options.words.taskOpen)
            output.append(markup: node.isChecked ? "\">☑</span> " : "\">☐</span> ")
            return
        }
        startBlock("<li class=\"task\"><input type=\"checkbox\" disabled")
        output.append(markup: node.isChecked ? " checked aria-label=\"" : " aria-label=\"")
        output.append(attribute: node.isChecked ? options.words.taskDone : options.words.taskOpen)
        output.append(markup: "\"> ")
    }
}
