internal import Diagnostics

/// Which use of its footnote each reference is, in the order of the source: definitions move to the end of the
/// document, but the references inside them keep their place in the count.
struct FootnoteReferences {
    /// By node: the footnote's number and the use, both from one.
    private(set) var uses: [Int: (footnote: Int, use: Int)] = [:]
    /// By footnote, from one.
    private(set) var counts: [Int: Int] = [:]
    /// The node of each footnote's definition.
    private(set) var definitions: [Int: Int] = [:]

    /// Without the references in nodes that are not shown.
    init(_ document: Document, isHidden: (Int) -> Bool) {
        var references: [(start: Int, node: Int, footnote: Int)] = []
        var shownFrom = 0
        for (index, node) in document.nodes.enumerated() where index >= shownFrom {
            if isHidden(index) { shownFrom = node.end }
            if node.kind == .footnoteDefinition { definitions[Int(node.number)] = index }
            guard node.kind == .footnoteReference else { continue }
            references.append((node.span.start, index, Int(node.number)))
        }
        references.sort { ($0.start, $0.node) < ($1.start, $1.node) }
        for reference in references {
            let use = (counts[reference.footnote] ?? 0) + 1
            counts[reference.footnote] = use
            uses[reference.node] = (reference.footnote, use)
        }
    }
}
