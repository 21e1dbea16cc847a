internal import Diagnostics

/// Link definitions: each is remembered, and a link that refers to one has its destination there.
extension DocumentBuilder {
    mutating func placeDefinitions(in body: Range<Int>) {
        guard holdsDefinition(in: body) else { return }
        let definitions = LinkDefinitions(source, in: body, of: document).all
        document.definitions = definitions.map { definition in
            LinkOccurrence(
                node: document.root, kind: .link, destination: decoded(definition.destination), text: nil,
                span: SourceSpan(definition.destination))
        }
        let byLabel = Dictionary(definitions.map { ($0.label, $0.destination) }) { first, _ in first }
        for label in labels {
            guard let destination = byLabel[LinkDefinitions.folded(source[label.range])] else { continue }
            document.links[label.link].span = SourceSpan(destination)
        }
    }

    private func holdsDefinition(in body: Range<Int>) -> Bool {
        var index = body.lowerBound
        while let colon = source.first(":", in: index..<body.upperBound) {
            if colon > body.lowerBound, source[colon - 1] == "]" { return true }
            index = colon + 1
        }
        return false
    }

    /// The library alone knows every entity.
    private func decoded(_ range: Range<Int>) -> String {
        let written = source[range]
        let isPlain = !written.contains { $0 == "&" || $0 == "\\" }
        if isPlain { return String(decoding: written, as: UTF8.self) }
        let definition = Array("[a]: <".utf8) + written + Array(">\n\n[a]".utf8)
        var destination: [UInt8] = []
        CMarkTree(parsing: definition[...])?.forEach { node, isEntering in
            if isEntering, node.kind == .link { node.appendURL(to: &destination) }
            return true
        }
        return String(decoding: destination, as: UTF8.self)
    }
}
