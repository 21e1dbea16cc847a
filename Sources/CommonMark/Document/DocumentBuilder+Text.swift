internal import Diagnostics
import Localization

/// Wikilinks and bare addresses, which the library reads as text.
extension DocumentBuilder {
    mutating func addText(_ literal: Range<Int>) {
        guard linkDepth == 0, additions.contains(.wikiLinks) else { return addPlainText(literal) }
        var start = literal.lowerBound
        while let match = WikiLinks.first(in: document.text[start..<literal.upperBound], from: start) {
            let escape = escape(before: match)
            guard escape != .brackets else {
                addPlainText(start..<match.range.upperBound)
                start = match.range.upperBound
                continue
            }
            let isEmbed = match.isEmbed && escape != .mark
            addPlainText(start..<(isEmbed ? match.range : match.brackets).lowerBound)
            let label = match.label.map { filled($0) }
            let index = addLeaf(.wikiLink, literal: label ?? match.target)
            let destination = String(decoding: document.text[match.target], as: UTF8.self)
            addOccurrence(isEmbed ? .embed : .wiki, node: index, destination: destination)
            let link = document.links.count - 1
            document.links[link].text = label.map { String(decoding: document.text[$0], as: UTF8.self) }
            start = match.range.upperBound
        }
        addPlainText(start..<literal.upperBound)
    }

    /// What a backslash makes plain text.
    private enum Escape { case nothing, mark, brackets }

    /// `\[[page]]` and `\![[page]]`: the library has dropped the backslash, so only the source tells.
    private mutating func escape(before match: WikiLinks.Match) -> Escape {
        if wikiCursor < block.start || wikiCursor > block.end { wikiCursor = block.start }
        guard let found = source[wikiCursor..<block.end].firstRange(of: document.text[match.brackets]) else {
            return .nothing
        }
        wikiCursor = found.upperBound
        if source.isEscaped(at: found.lowerBound) { return .brackets }
        guard match.isEmbed else { return .nothing }
        let mark = found.lowerBound - 1
        return mark < block.start || source[mark] != "!" || source.isEscaped(at: mark) ? .mark : .nothing
    }

    /// An embed shows its target in place of its paragraph, unless other words stand there, or the paragraph stands in
    /// something else.
    mutating func findEmbeds(in paragraph: Int) {
        let nodes = (paragraph + 1)..<document.nodes.count
        guard open.count == 1, document.nodes[nodes].first?.kind == .wikiLink else { return }
        let embeds = nodes.filter { document.nodes[$0].kind == .wikiLink }.map { Int(document.nodes[$0].number) }
        let holdsOthers = document.nodes[nodes].contains { node in
            switch node.kind {
            case .wikiLink: document.links[Int(node.number)].kind != .embed
            case .softBreak, .lineBreak: false
            case .text: !document.text[node.literal].allSatisfy(ASCII.isSpace)
            default: true
            }
        }
        guard !holdsOthers else { return }
        document.nodes[paragraph].flag = 1
        for link in embeds { document.links[link].standsAlone = true }
    }

    mutating func addUnlinkedText(_ literal: Range<Int>) {
        var start = literal.lowerBound
        if linkDepth == 0, mayHoldAddresses {
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
