/// Where the sections of a document begin and end, found in one pass, and each as a document of its own.
package struct Sections: Sendable {
    private let document: Document
    /// The nodes of each section, by the index of its heading.
    private var ranges: [Range<Int>]
    private let headings: [String: Int]
    /// The definition of each footnote, by its number.
    private var footnotes: [Int32: Int] = [:]

    /// A part of a document that can be rendered on its own.
    package struct Part: Sendable {
        package let document: Document
        /// The index that each of its links has in the whole document.
        package let links: [Int]
        /// How much HTML it gives, roughly, in bytes.
        package let size: Int
    }

    package init(_ document: Document) {
        self.document = document
        headings = Dictionary(document.headings.enumerated().map { ($1.id, $0) }) { first, _ in first }
        ranges = document.headings.map { $0.node..<document.nodes[$0.node].end }
        // The blocks the walk is in, each with the sections begun in it; the outermost first.
        var blocks: [(end: Int, sections: [Int])] = []
        var next = 0
        func close(_ sections: ArraySlice<Int>, at end: Int) {
            for section in sections { ranges[section] = ranges[section].lowerBound..<end }
        }
        for (index, node) in document.nodes.enumerated() where node.kind.isBlock {
            while let block = blocks.last, block.end <= index {
                close(blocks.removeLast().sections[...], at: block.end)
            }
            if node.kind == .heading, let last = blocks.indices.last {
                let open = blocks[last].sections
                let outer = open.prefix { document.headings[$0].level < node.headingLevel }
                close(open[outer.count...], at: index)
                blocks[last].sections = outer + [next]
                next += 1
            } else if node.kind == .footnoteDefinition, let last = blocks.indices.last {
                close(blocks[last].sections[...], at: index)
                blocks[last].sections = []
                footnotes[node.number] = index
            }
            blocks.append((node.end, []))
        }
        while let block = blocks.popLast() { close(block.sections[...], at: block.end) }
    }

    /// The nodes from a heading to the next of its level or above; all of them without one.
    package func range(under id: String?) -> Range<Int> {
        id.flatMap { headings[$0] }.map { ranges[$0] } ?? document.nodes.indices
    }

    /// The same as a document: with the footnotes it refers to, which are numbered anew.
    package func part(under id: String?) -> Part {
        guard let heading = id.flatMap({ headings[$0] }) else {
            return Part(document: document, links: Array(document.links.indices), size: Self.size(of: document))
        }
        var part = Document(nodes: [document.nodes[document.root]], text: document.text)
        var links: [Int] = []
        var numbers: [Int32: Int32] = [:]
        var definitions: [Int] = []
        func number(of footnote: Int32) -> Int32 {
            if let number = numbers[footnote] { return number }
            numbers[footnote] = Int32(numbers.count + 1)
            if let definition = footnotes[footnote] { definitions.append(definition) }
            return Int32(numbers.count)
        }
        func add(_ range: Range<Int>) {
            let shift = part.nodes.count - range.lowerBound
            for index in range {
                var node = document.nodes[index]
                node.end += shift
                let targets = document.links(of: index)
                if !targets.isEmpty {
                    node.number = Int32(part.links.count)
                    for link in targets {
                        part.links.append(document.links[link])
                        part.links[part.links.count - 1].node = index + shift
                    }
                    links += targets
                } else if node.kind == .footnoteReference || node.kind == .footnoteDefinition {
                    node.number = number(of: node.number)
                }
                part.nodes.append(node)
            }
        }
        let range = ranges[heading]
        add(range)
        var done = 0
        while done < definitions.count {
            add(definitions[done]..<document.nodes[definitions[done]].end)
            done += 1
        }
        part.nodes[part.root].end = part.nodes.count
        part.balanceHTML()
        let shift = range.lowerBound - 1
        part.headings = document.headings[heading...].prefix { $0.node < range.upperBound }
            .map { $0.moved(to: $0.node - shift) }
        return Part(document: part, links: links, size: Self.size(of: part))
    }

    /// Every text is written once at most, and every node costs a tag.
    private static func size(of document: Document) -> Int {
        document.nodes.reduce(0) { $0 + Int($1.literalLength + $1.extraLength) + 16 }
    }
}

extension Heading {
    fileprivate func moved(to node: Int) -> Heading {
        Heading(node: node, level: level, id: id, githubID: githubID, text: text, span: span)
    }
}
