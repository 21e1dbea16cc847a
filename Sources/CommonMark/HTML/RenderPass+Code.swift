import Localization

/// Fenced and indented code; the fence `email` is a card.
extension RenderPass {
    mutating func writeCode(_ index: Int) {
        let node = document.nodes[index]
        let info = document.text[node.extra]
        output.startLine()
        if !additions {
            writeCode(node, language: info.isEmpty ? nil : info.prefix { !" \t\r\n".utf8.contains($0) })
        } else if Email.isNamed(by: info) {
            Email(bytes(node), options.names).write(to: &output, options.words, isPaper: isPaper)
        } else {
            let language = Self.language(in: info)
            output.append(markup: "<figure class=\"code")
            if isPaper {
                if CodeWidth(bytes(node)).isLong { output.append(markup: " long") }
                if TextHeight(bytes(node)).isTall { output.append(markup: " tall") }
                // Printed, a figure without a role is a picture that lacks a text; with one, it may not have a caption of its own.
                output.append(markup: "\" role=\"group")
            }
            output.append(markup: "\">\n")
            if let language {
                output.append(markup: isPaper ? "<p class=\"caption\">" : "<figcaption>")
                output.append(text: language)
                output.append(markup: isPaper ? "</p>\n" : "</figcaption>\n")
            }
            writeCode(node, language: language)
            output.append(markup: "</figure>\n")
        }
    }

    private mutating func writeCode(_ node: Node, language: ArraySlice<UInt8>?) {
        // Reachable by keyboard, because a long line scrolls.
        output.append(markup: additions && !isPaper ? "<pre tabindex=\"0\"><code" : "<pre><code")
        if let language {
            output.append(markup: " class=\"language-")
            output.append(attribute: language)
            output.append(markup: "\"")
        }
        output.append(markup: ">")
        output.append(text: bytes(node))
        output.append(markup: "</code></pre>\n")
    }

    /// The first word of the info string if it looks like the name of a language: it becomes a class and a label.
    private static func language(in info: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let word = info.prefix { !ASCII.isSpace($0) }
        guard let first = word.first, ASCII.isAlphanumeric(first), word.count <= 32,
            word.allSatisfy({ ASCII.isAlphanumeric($0) || "-_+#.".utf8.contains($0) })
        else { return nil }
        return word
    }
}
