/// Every node entered and left in document order, without recursion.
struct DocumentWalk: Sequence, IteratorProtocol {
    struct Step {
        let node: Int
        let isEntering: Bool
    }

    private let document: Document
    private var position: Int
    private let end: Int
    /// The entered nodes that are not yet left, outermost first.
    private(set) var open: [Int] = []

    init(_ document: Document) { self.init(document, within: document.nodes.indices) }

    /// The nodes of a range, which holds the descendants of each.
    init(_ document: Document, within range: Range<Int>) {
        self.document = document
        (position, end) = (range.lowerBound, range.upperBound)
    }

    mutating func next() -> Step? {
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
    mutating func skipChildren() {
        if let node = open.last { position = document.nodes[node].end }
    }
}
