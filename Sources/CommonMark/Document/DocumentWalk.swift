/// Every node entered and left in document order, without recursion.
struct DocumentWalk: Sequence, IteratorProtocol {
    struct Step {
        let node: Int
        let isEntering: Bool
    }

    private let document: Document
    private var position = 0
    /// The entered nodes that are not yet left, outermost first.
    private(set) var open: [Int] = []

    init(_ document: Document) { self.document = document }

    mutating func next() -> Step? {
        if let node = open.last, document.nodes[node].end == position {
            open.removeLast()
            return Step(node: node, isEntering: false)
        }
        guard position < document.nodes.count else { return nil }
        defer { position += 1 }
        open.append(position)
        return Step(node: position, isEntering: true)
    }

    /// Goes straight to the leaving of the node just entered.
    mutating func skipChildren() {
        if let node = open.last { position = document.nodes[node].end }
    }
}
