/// How many elements a browser draws for a drawing, because what another element refers to is drawn once more.
///
/// Twenty groups that each use the one before twice are a million copies: 16,000 of them took Chromium 6 seconds to show, 65,000
/// almost a minute, in which the page cannot be read.
struct SVGCopies {
    static let most = 10_000
    /// How often what is used may use something itself.
    static let deepest = 16

    private var parents: [Int?] = []
    private var weights: [Int] = []
    private var uses: [(element: Int, id: String)] = []
    private var elements: [String: Int] = [:]
    private var open: [Int] = []

    /// Elements in the order of the text, each with how many are open around it. The colours of a gradient and the steps of a filter
    /// are not drawn, however many shapes use them.
    mutating func add(_ name: String, id: String?, uses ids: [String], depth: Int) {
        open.removeLast(max(0, open.count - depth))
        let element = parents.count
        parents.append(open.last)
        let isDrawn = !Self.recipes.contains(name) && !name.utf8.starts(with: "fe".utf8)
        weights.append(isDrawn ? 1 : 0)
        open.append(element)
        // Of several elements with one id, browsers take the first.
        if let id, elements[id] == nil { elements[id] = element }
        for id in ids { uses.append((element, id)) }
    }

    /// Whether there are more than `most`, or something uses itself. Each round finds the sizes one level of uses further up.
    var isTooMuch: Bool {
        let own = own
        let uses = uses.compactMap { use in elements[use.id].map { (element: use.element, used: $0) } }
        var sizes = Array(repeating: 0, count: parents.count)
        for _ in 0...Self.deepest {
            // Without copies every element counts nothing: a large drawing is not a wrong one.
            var copies = Array(repeating: 0, count: parents.count)
            for use in uses { copies[use.element] += own[use.used] + sizes[use.used] }
            for element in parents.indices.reversed() {
                guard copies[element] <= Self.most else { return true }
                if let parent = parents[element] { copies[parent] += copies[element] }
            }
            if copies == sizes { return false }
            sizes = copies
        }
        return true
    }

    private static let recipes: Set<String> = ["linearGradient", "radialGradient", "stop", "filter"]

    /// How many elements each is, with those inside it.
    private var own: [Int] {
        var own = weights
        for element in parents.indices.reversed() {
            if let parent = parents[element] { own[parent] += own[element] }
        }
        return own
    }
}
