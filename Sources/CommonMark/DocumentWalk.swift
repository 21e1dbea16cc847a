/// Every node entered and left in document order, without recursion.
package struct DocumentWalk: Sequence, IteratorProtocol {
    package struct Step {
        package let node: Int
        package let isEntering: Bool
    }

    private let document: Document
    private var position: Int
    private let end: Int
    /// The entered nodes that are not yet left, outermost first.
    package private(set) var open: [Int] = []

    package init(_ document: Document, from node: Int = 0) {
        self.init(document, in: node..<(document.nodes.isEmpty ? node : document.nodes[node].end))
    }

    /// The nodes of a range that holds only whole subtrees.
    init(_ document: Document, in nodes: Range<Int>) {
        self.document = document
        position = nodes.lowerBound
        end = nodes.upperBound
    }

    package mutating func next() -> Step? {
        if let node = open.last, document.nodes[node].end == position {
            open.removeLast()
            return Step(node: node, isEntering: false)
        }
        guard position < end else { return nil }
        defer { position += 1 }
        open.append(position)
        return Step(node: position, isEntering: true)
    }

    /// Goes straight to the leaving of the node just entered.
    package mutating func skipChildren() {
        if let node = open.last { position = document.nodes[node].end }
    }
}

extension Document {
    package func walk(from node: Int = 0) -> DocumentWalk { DocumentWalk(self, from: node) }
}
