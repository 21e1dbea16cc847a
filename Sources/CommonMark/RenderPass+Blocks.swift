/// Headings, alerts, tasks, code and raw HTML.
extension RenderPass {
    mutating func openHeading(_ index: Int) {
        if options.skipFirstHeading, headings[index] == 0 {
            walk.skipChildren()
            return
        }
        output.startLine()
        output.append(markup: "<h")
        output.append(number: shownLevel(index))
        if additions, let heading = headings[index] {
            output.append(markup: " id=\"")
            output.append(attribute: options.idPrefix)
            output.append(attribute: document.headings[heading].id)
            output.append(markup: "\"")
        }
        output.append(markup: ">")
    }

    mutating func closeHeading(_ index: Int) {
        if options.skipFirstHeading, headings[index] == 0 { return }
        if additions, let heading = headings[index] {
            // For the mouse only: a screen reader already lists headings.
            output.append(markup: " <a class=\"anchor\" href=\"#")
            output.append(attribute: options.idPrefix)
            output.append(attribute: document.headings[heading].id)
            output.append(markup: "\" aria-hidden=\"true\" tabindex=\"-1\">#</a>")
        }
        output.append(markup: "</h")
        output.append(number: shownLevel(index))
        output.append(markup: ">\n")
    }

    private func shownLevel(_ index: Int) -> Int {
        min(6, max(1, document.nodes[index].headingLevel + options.headingShift))
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
        output.append(text: title.isEmpty ? options.words.title(of: alert) : title)
        output.append(markup: "</p>\n")
    }

    mutating func openTask(_ node: Node) {
        guard additions else {
            startBlock("<li><input type=\"checkbox\" ")
            output.append(markup: node.isChecked ? "checked=\"\" disabled=\"\" /> " : "disabled=\"\" /> ")
            return
        }
        startBlock("<li class=\"task\"><input type=\"checkbox\" disabled")
        output.append(markup: node.isChecked ? " checked aria-label=\"" : " aria-label=\"")
        output.append(attribute: node.isChecked ? options.words.taskDone : options.words.taskOpen)
        output.append(markup: "\"> ")
    }

    // MARK: Code

    mutating func writeCode(_ index: Int) {
        let node = document.nodes[index]
        let language = document.text[node.extra].prefix { !" \t\r\n".utf8.contains($0) }
        output.startLine()
        if !additions {
            output.append(markup: "<pre><code")
            if !node.extra.isEmpty { writeLanguage(language) }
            output.append(markup: ">")
            output.append(text: bytes(node))
        } else if language.elementsEqual("email".utf8) {
            Email(bytes(node)).write(to: &output)
            return
        } else {
            // Reachable by keyboard, because a long line scrolls.
            output.append(markup: "<pre tabindex=\"0\"><code")
            if !language.isEmpty, language.allSatisfy(isLanguageByte) { writeLanguage(language) }
            output.append(markup: ">")
            output.append(text: bytes(node))
        }
        output.append(markup: "</code></pre>\n")
    }

    private mutating func writeLanguage(_ language: ArraySlice<UInt8>) {
        output.append(markup: " class=\"language-")
        output.append(attribute: language)
        output.append(markup: "\"")
    }

    private func isLanguageByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || "-_+#.".utf8.contains(byte)
    }

    // MARK: Raw HTML

    mutating func writeHTMLBlock(_ node: Node) {
        output.startLine()
        if options.rawHTML == .verbatim {
            output.append(raw: bytes(node))
            output.startLine()
            return
        }
        let parts = RawHTML.withoutComments(bytes(node)).parts
        guard parts.contains(where: { !$0.allSatisfy(ASCII.isSpace) }) else { return }
        output.append(markup: "<p class=\"raw-html\">")
        for part in parts { output.append(text: part) }
        output.append(markup: "</p>\n")
    }

    mutating func writeInlineHTML(_ node: Node) {
        if options.rawHTML == .verbatim {
            output.append(raw: bytes(node))
        } else {
            for part in RawHTML.withoutComments(bytes(node)).parts { output.append(text: part) }
        }
    }
}
