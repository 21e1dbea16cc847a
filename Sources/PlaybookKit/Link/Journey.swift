import Localization

/// The customer's path as an order: what belongs to every stage first, then stage by stage.
struct Journey: Sendable {
    private let stages: [String: Int]

    init(_ vocabulary: Vocabulary) {
        stages = Dictionary(vocabulary.stages.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
    }

    /// Indices into `annotations`, sorted by first stage, `order`, folder and path; pages off the path come last.
    static func order(of annotations: [Annotation], _ vocabulary: Vocabulary) -> [Int] {
        let journey = Journey(vocabulary)
        let keys = annotations.map { annotation in
            Key(
                stage: annotation.page.path.isHome
                    ? homePlace(annotation.page.path)
                    : journey.place(annotation.stages, isAlways: annotation.isAlways),
                order: annotation.page.frontMatter.order ?? Int.max, path: annotation.page.path)
        }
        return annotations.indices.sorted { keys[$0] < keys[$1] }
    }

    /// Where a folder has both, `index.md` is the home page and `README.md` an ordinary one.
    private static func homePlace(_ path: ContainedPath) -> Int { path.stem.asciiLowercased == "index" ? -2 : -1 }

    private func place(_ stages: [String], isAlways: Bool) -> Int {
        if isAlways { return 0 }
        return stages.first.flatMap { self.stages[$0] } ?? self.stages.count + 1
    }

    private struct Key: Comparable {
        let stage: Int
        let order: Int
        let path: ContainedPath

        static func < (left: Self, right: Self) -> Bool {
            if left.stage != right.stage { return left.stage < right.stage }
            if left.order != right.order { return left.order < right.order }
            return left.path < right.path
        }
    }
}
