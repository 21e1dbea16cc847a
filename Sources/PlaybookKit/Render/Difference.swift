import Localization

/// How much of what is used both sides use, and how much one of them alone: numbers with words, and a bar beside them.
struct Difference {
    private let counts: [(use: Asset.Use, count: Int)]

    init(_ assets: [Asset]) {
        counts = [Asset.Use.both, .marketing, .sales].map { use in (use, assets.count { $0.use == use }) }
    }

    /// `false` where neither side uses anything.
    func shaped(_ language: Language) -> TemplateContext {
        let total = counts.reduce(0) { $0 + $1.count }
        guard total > 0 else { return false }
        var start = 0
        let parts = counts.map { use, count -> TemplateContext in
            defer { start += count }
            return [
                "use": .text(use.rawValue), "title": .text(use.title(in: language)),
                "count": .text(language.number(count)), "start": .text(String(start)), "width": .text(String(count)),
            ]
        }
        return ["total": .text(String(total)), "parts": .list(parts)]
    }
}
