import CommonMark

extension SearchPage {
    /// So many sections of a page have a link of their own; the last holds the rest.
    static let mostSections = 63
    /// Longer words, in bytes, are opened rather than copied from a list.
    private static let longestCopy = 2000

    /// Adds a page's own text. The heading that says the page's title is not said again.
    mutating func add(_ document: Document, _ names: BlockNames, except title: Heading?) {
        var index = 0
        var heading = 0
        /// Before this node stand words to say.
        var saidEnd = 0
        while index < document.nodes.count {
            let node = document.nodes[index]
            switch node.kind {
            case .document, .blockQuote, .list, .item, .taskItem, .footnoteDefinition, .table, .customBlock:
                index += 1
                continue
            case .alert:
                if node.alert == .say {
                    saidEnd = node.end
                    offer(document.paragraphs(of: index))
                }
                sections[sections.count - 1].add(document.literal(index), as: .heading)
                index += 1
                continue
            case .heading:
                while heading < document.headings.count, document.headings[heading].node < index { heading += 1 }
                if heading < document.headings.count, index != title?.node { begin(document.headings[heading]) }
            case .codeBlock where document.isEmail(index):
                offer(document.emailMessage(index, names))
                sections[sections.count - 1].add(document.plainText(of: index), as: .said)
            default:
                sections[sections.count - 1].add(document.plainText(of: index), as: index < saidEnd ? .said : .body)
            }
            index = node.end
        }
    }

    private mutating func begin(_ heading: Heading) {
        guard sections.count < Self.mostSections, !heading.text.isBlank else {
            return sections[sections.count - 1].add(heading.text, as: .heading)
        }
        var section = SearchSection()
        (section.title, section.id) = (heading.text, heading.id)
        section.fields.append((.heading, heading.text))
        sections.append(section)
    }

    /// The first words of a section are those that are copied.
    private mutating func offer(_ text: String) {
        guard sections[sections.count - 1].copy.isEmpty, text.utf8.count <= Self.longestCopy else { return }
        sections[sections.count - 1].copy = text
    }
}

extension Document {
    fileprivate func paragraphs(of node: Int) -> String {
        children(of: node).map { plainText(of: $0) }.joined(separator: "\n\n")
    }
}
