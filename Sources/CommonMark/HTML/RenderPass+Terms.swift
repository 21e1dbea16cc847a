/// Text, and the links of the terms in it.
extension RenderPass {
    mutating func writeTextWithTerms(_ index: Int) {
        var rest = bytes(document.nodes[index])
        // Those of parts that are not shown.
        while nextTerm < terms.count, terms[nextTerm].stretch.lastNode < index { nextTerm += 1 }
        while nextTerm < terms.count, terms[nextTerm].stretch.firstNode <= index {
            let term = terms[nextTerm]
            if term.stretch.firstNode == index {
                write(text: rest[..<term.stretch.start])
                rest = rest[term.stretch.start...]
                openTerm(term)
            }
            guard term.stretch.lastNode == index else { break }
            write(text: rest[..<term.stretch.end])
            rest = rest[term.stretch.end...]
            output.append(markup: "</a>")
            nextTerm += 1
        }
        write(text: rest)
    }

    /// One attribute is the description that a screen reader says and the text that the style sheet shows: nothing stands in the page
    /// twice, and nothing of it is copied with the words.
    private mutating func openTerm(_ term: TermLink) {
        output.append(markup: "<a class=\"term\" href=\"")
        output.append(url: term.href)
        if let id = term.id, !isInNote {
            output.append(markup: "\" id=\"")
            output.append(attribute: id)
        }
        if !term.definition.isEmpty {
            output.append(markup: "\" aria-description=\"")
            output.append(attribute: term.definition)
        }
        output.append(markup: "\">")
    }
}
