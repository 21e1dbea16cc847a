internal import Diagnostics

/// Wikilinks and bare addresses, which the library reads as text.
extension DocumentBuilder {
    mutating func addText(_ literal: Range<Int>) {
        guard linkDepth == 0, additions.contains(.wikiLinks) else { return addPlainText(literal) }
        var start = literal.lowerBound
        while let match = WikiLinks.first(in: document.text[start..<literal.upperBound], from: start) {
            guard !isEscaped(match) else {
                addPlainText(start..<match.range.upperBound)
                start = match.range.upperBound
                continue
            }
            addPlainText(start..<match.range.lowerBound)
            let label = match.label.map { filled($0) }
            let index = addLeaf(.wikiLink, literal: label ?? match.target)
            let destination = String(decoding: document.text[match.target], as: UTF8.self)
            addOccurrence(.wiki, node: index, destination: destination)
            let link = document.links.count - 1
            document.links[link].text = label.map { String(decoding: document.text[$0], as: UTF8.self) }
            start = match.range.upperBound
        }
        addPlainText(start..<literal.upperBound)
    }

    /// `\[[page]]`: the library has dropped the backslash, so only the source tells.
    private mutating func isEscaped(_ match: WikiLinks.Match) -> Bool {
        if wikiCursor < block.start || wikiCursor > block.end { wikiCursor = block.start }
        guard let found = source[wikiCursor..<block.end].firstRange(of: document.text[match.brackets]) else {
            return false
        }
        wikiCursor = found.upperBound
        return isEscaped(found.lowerBound)
    }

    mutating func addUnlinkedText(_ literal: Range<Int>) {
        var start = literal.lowerBound
        if linkDepth == 0, additions.contains(.autolinks) {
            for match in Autolinks.all(in: document.text[literal]) {
                if start < match.range.lowerBound { addLeaf(.text, literal: start..<match.range.lowerBound) }
                addAutolink(match)
                start = match.range.upperBound
            }
        }
        if start < literal.upperBound { addLeaf(.text, literal: start..<literal.upperBound) }
    }

    private mutating func addAutolink(_ match: Autolinks.Match) {
        let prefix = Array(match.prefix.description.utf8)
        var destination = match.range
        if !prefix.isEmpty {
            let start = document.text.count
            document.text.append(contentsOf: prefix)
            // A slice would share the buffer and make the append copy all of it.
            document.text.append(contentsOf: Array(document.text[match.range]))
            destination = start..<document.text.count
        }
        let index = push(.link)
        setLiteral(of: index, destination)
        addOccurrence(.autolink, node: index, destination: document.literal(index))
        addLeaf(.text, literal: match.range)
        open.removeLast()
        document.nodes[index].end = document.nodes.count
    }
}
