import Diagnostics

/// The list of footnotes at the end, and the links between each and its references.
extension RenderPass {
    mutating func writeFootnoteReference(_ index: Int) {
        guard let (number, use) = footnotes.uses[index], let definition = footnotes.definitions[number] else { return }
        guard !isInNote else {
            output.append(markup: "<sup class=\"footnote-ref\">")
            output.append(number: number)
            output.append(markup: "</sup>")
            return
        }
        // A link cannot stand in a link, but the note leads back to here all the same.
        if additions, document.nodes[index].standsInLink {
            output.append(markup: "<sup class=\"footnote-ref\" id=\"")
            writeFootnoteID("fnref", definition, use)
            output.append(markup: "\">")
            output.append(number: number)
            output.append(markup: "</sup>")
            return
        }
        output.append(markup: "<sup class=\"footnote-ref\"><a href=\"#")
        writeFootnoteID("fn", definition, 1)
        output.append(markup: "\" id=\"")
        writeFootnoteID("fnref", definition, use)
        if additions {
            output.append(markup: "\" aria-label=\"")
            output.append(attribute: options.words.footnote)
            output.append(markup: " ")
            output.append(number: number)
            output.append(markup: "\">")
        } else {
            output.append(markup: "\" data-footnote-ref>")
        }
        output.append(number: number)
        output.append(markup: "</a></sup>")
        writeNoteAtCall(number, definition)
    }

    /// A note of one paragraph, for engines that set it at the foot of the page. The list has it too; a style sheet shows one of them.
    private mutating func writeNoteAtCall(_ number: Int, _ definition: Int) {
        let paragraph = definition + 1
        let end = document.nodes[definition].end
        // Those in a table's head would be repeated with it; a note in a note has no foot of its own.
        guard isPaper, footnotesBegun == 0, !isInTableHeader, paragraph < end,
            document.nodes[paragraph].kind == .paragraph, document.nodes[paragraph].end == end,
            !document.nodes[paragraph].holdsEmbeds, footnotesAtCall.insert(definition).inserted
        else { return }
        output.append(markup: "<span class=\"fnp\"><sup>")
        output.append(number: number)
        output.append(markup: "</sup> ")
        var note = self
        note.output = HTMLBuffer()
        note.walk = DocumentWalk(document, within: paragraph + 1..<end)
        note.isInNote = true
        note.linkEnds = []
        note.nextTerm = term(atOrAfter: paragraph)
        note.follow()
        output.append(note.output)
        output.append(markup: "</span>")
    }

    private func term(atOrAfter node: Int) -> Int {
        terms.partitioningIndex { $0.stretch.lastNode >= node }
    }

    mutating func openFootnote(_ index: Int) {
        if footnotesBegun == 0 {
            if additions {
                output.append(markup: "<section class=\"footnotes\" aria-label=\"")
                output.append(attribute: options.words.footnotes)
                output.append(markup: "\">\n<ol>\n")
            } else {
                output.append(markup: "<section class=\"footnotes\" data-footnotes>\n<ol>\n")
            }
        }
        footnotesBegun += 1
        output.append(markup: "<li id=\"")
        writeFootnoteID("fn", index, 1)
        output.append(markup: footnotesAtCall.contains(index) ? "\" class=\"at-call\">\n" : "\">\n")
    }

    mutating func closeFootnote(_ index: Int) {
        if linkFootnoteBack(index) { output.append(markup: "\n") }
        output.append(markup: "</li>\n")
    }

    /// Ends the list, which nothing follows.
    mutating func closeFootnotes() {
        if footnotesBegun > 0 { output.append(markup: "</ol>\n</section>\n") }
    }

    /// Answers whether it had not been done for this footnote.
    @discardableResult
    mutating func linkFootnoteBack(_ definition: Int) -> Bool {
        guard footnotesLinkedBack < footnotesBegun else { return false }
        footnotesLinkedBack = footnotesBegun
        let number = Int(document.nodes[definition].number)
        // The library leads back to a reference that it does not show.
        let uses = footnotes.counts[number] ?? (additions ? 0 : 1)
        for use in stride(from: 1, through: uses, by: 1) {
            output.append(markup: use > 1 ? " <a href=\"#" : "<a href=\"#")
            writeFootnoteID("fnref", definition, use)
            output.append(markup: "\" class=\"footnote-backref\" ")
            if additions {
                output.append(markup: "aria-label=\"")
                output.append(attribute: options.words.backToReference)
                output.append(markup: " ")
                output.append(number: number)
                if use > 1 {
                    output.append(markup: "-")
                    output.append(number: use)
                }
                output.append(markup: "\">↩")
            } else {
                output.append(markup: "data-footnote-backref aria-label=\"Back to content\">↩")
            }
            if use > 1 {
                output.append(markup: "<sup class=\"footnote-ref\">")
                output.append(number: use)
                output.append(markup: "</sup>")
            }
            output.append(markup: "</a>")
        }
        return true
    }

    /// With a colon, which no heading's id holds; the library uses the author's label instead of the number.
    private mutating func writeFootnoteID(_ kind: StaticString, _ definition: Int, _ use: Int) {
        if additions {
            output.append(attribute: options.idPrefix)
            output.append(markup: kind)
            output.append(markup: ":")
            output.append(number: Int(document.nodes[definition].number))
        } else {
            output.append(markup: kind)
            output.append(markup: "-")
            output.append(url: bytes(document.nodes[definition]))
        }
        if use > 1 {
            output.append(markup: "-")
            output.append(number: use)
        }
    }
}
