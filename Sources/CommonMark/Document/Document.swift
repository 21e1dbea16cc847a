/// One parsed Markdown text: a flat, preordered array of nodes and the bytes they refer to.
package struct Document: Sendable {
    package internal(set) var nodes: [Node]
    /// Every literal, destination, title and info string, UTF-8.
    package internal(set) var text: [UInt8]
    /// In document order.
    package internal(set) var headings: [Heading] = []
    /// In document order; those of HTML blocks come where their container ends, those of footnotes last.
    package internal(set) var links: [LinkOccurrence] = []
    /// What link definitions lead to, in the order of the source, whether or not a link refers to them. They stand in no node.
    package internal(set) var definitions: [LinkOccurrence] = []

    /// By block, and in it in the order of the source.
    package internal(set) var valueUses: [ValueUse] = []

    package var root: Int { 0 }

    /// Gives back the room that reading left behind: a playbook holds many documents.
    mutating func trim() {
        nodes = nodes.trimmed
        text = text.trimmed
    }

    /// The literal of a text, code, HTML or footnote node; the destination of a link; an alert's own title.
    package func literal(_ node: Int) -> String {
        String(decoding: text[nodes[node].literal], as: UTF8.self)
    }

    /// The direct children, in order.
    package func children(of node: Int) -> some Sequence<Int> {
        let end = nodes[node].end
        return sequence(state: node + 1) { next -> Int? in
            guard next < end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }
}
