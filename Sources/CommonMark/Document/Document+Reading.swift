/// What somebody needs to know who reads a document block by block to show it in another way.
extension Document {
    /// What stands behind the fence of a code block, with the name of its language first.
    package func info(_ codeBlock: Int) -> ArraySlice<UInt8> { text[nodes[codeBlock].extra] }

    /// What authors call each footnote, by its number.
    package var footnoteLabels: [Int: Range<Int>] {
        var labels: [Int: Range<Int>] = [:]
        for node in nodes where node.kind == .footnoteDefinition { labels[Int(node.number)] = node.literal }
        return labels
    }
}

extension Node {
    /// The number of an ordered list's first item.
    package var listStart: Int? { isOrdered ? Int(number) : nil }

    /// The number of a footnote, at its definition and where it is called.
    package var footnoteNumber: Int? {
        kind == .footnoteDefinition || kind == .footnoteReference ? Int(number) : nil
    }
}
