/// Which template or block leads to which. Rendering follows these steps, so a circle would never end.
struct ThemeInclusions {
    enum Node: Hashable {
        case template(String)
        /// A block's fillings, in whatever template: the outermost filling is shown wherever the block stands.
        case block(String)
    }

    struct Step {
        let target: Node
        /// The template that holds the tag, and the tag.
        let template: String
        let tag: ThemeTemplate.Tag
    }

    private var steps: [Node: [Step]] = [:]
    private let names: [String]

    init(_ templates: [String: ThemeTemplate]) {
        names = templates.keys.sorted()
        for name in names { add(templates[name]!, named: name) }
    }

    /// The steps of the first circle, in template order; empty if every render ends.
    func circle() -> [Step] {
        var finished: Set<Node> = []
        for name in names {
            let circle = circle(from: .template(name), finished: &finished)
            if !circle.isEmpty { return circle }
        }
        return []
    }

    private mutating func add(_ template: ThemeTemplate, named name: String) {
        var open: [(owner: Node, isFilling: Bool)] = []
        for tag in template.tags {
            let owner = open.last?.owner ?? .template(name)
            switch tag.kind {
            case .value: break
            case .section: open.append((owner, false))
            case .partial: steps[owner, default: []].append(Step(target: .template(tag.name), template: name, tag: tag))
            case .parent:
                steps[owner, default: []].append(Step(target: .template(tag.name), template: name, tag: tag))
                open.append((owner, false))
            case .block(isFilling: true): open.append((.block(tag.name), true))
            case .block(isFilling: false):
                steps[owner, default: []].append(Step(target: .block(tag.name), template: name, tag: tag))
                open.append((owner, false))
            case .end: open.removeLast()
            }
        }
    }

    private func circle(from start: Node, finished: inout Set<Node>) -> [Step] {
        var path: [(node: Node, next: Int, step: Step?)] = [(start, 0, nil)]
        while let (node, next, _) = path.last {
            let leading = steps[node] ?? []
            guard next < leading.count, !finished.contains(node) else {
                finished.insert(node)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let step = leading[next]
            if let first = path.firstIndex(where: { $0.node == step.target }) {
                return path[(first + 1)...].compactMap(\.step) + [step]
            }
            path.append((step.target, 0, step))
        }
        return []
    }
}
