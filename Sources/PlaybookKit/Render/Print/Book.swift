import CommonMark

/// The print edition as a book: what stands in it, each thing once, and in which order.
///
///     cover, contents, journey map,
///     what belongs to every step, each moment with its stages, other steps, pages off the path, what the assets say,
///     governance, agreements, glossary, index of assets, index of terms
///
/// Numbers and sheets are fixed here, so that whatever refers to them finds the same.
struct Book: Sendable {
    let playbook: Playbook
    /// It holds all of the playbook: only then is something missing where there is nothing.
    let isWhole: Bool
    let parts: [BookPart]
    /// What stands before and after the parts, in its order; what has nothing to say is left out.
    let matter: [BookMatter]
    /// Indices of `Playbook.terms` and `Playbook.assets`.
    let terms: [Int]
    let assets: [Int]
    /// The pages whose text is the prose of a derived page, by its address.
    let prose: [ContainedPath: Int]
    let places: BookPlaces

    /// `includes` says which pages are in the book.
    init(_ playbook: Playbook, isWhole: Bool = true, includes: (LinkedPage) -> Bool = { _ in true }) {
        self.playbook = playbook
        self.isWhole = isWhole
        let contents = BookContents(playbook, includes)
        prose = contents.prose
        terms = playbook.terms.indices.filter { contents.includes[playbook.terms[$0].page] }
        assets = playbook.assets.indices.filter { contents.includes[playbook.assets[$0].page] }
        let hasBegun = isWhole && playbook.journeyHasBegun
        let agreements = playbook.handoffs.map(\.page) + playbook.promises.map(\.page)
        let present: [BookMatter.Kind: Bool] = [
            .journeyMap: !playbook.vocabulary.journey.isEmpty,
            .agreements: hasBegun || agreements.contains { contents.includes[$0] },
            .glossary: hasBegun || !terms.isEmpty,
            .assetIndex: hasBegun || !assets.isEmpty || contents.prose[SitePath.assets] != nil,
            .termIndex: !terms.isEmpty,
        ]
        let kinds = BookMatter.Kind.allCases.filter { present[$0] ?? true }
        let before = kinds.filter(\.isBeforeParts)
        parts = contents.parts(isWhole: isWhole, after: before.count)
        let sheetsBefore = parts.last?.sheetAfter ?? before.count + 1
        matter =
            before.enumerated().map { BookMatter(kind: $1, sheet: $0 + 1) }
            + kinds.dropFirst(before.count).enumerated().map { BookMatter(kind: $1, sheet: sheetsBefore + $0) }
        places = BookPlaces(playbook, parts, matter, contents)
    }

    func holds(_ page: Int) -> Bool { places[page: page] != nil }

    /// The matter of a kind; `nil` where it has nothing to say.
    func matter(_ kind: BookMatter.Kind) -> BookMatter? { matter.first { $0.kind == kind } }

    /// The prose of a derived page, for one that is in the book.
    func prose(at address: ContainedPath) -> LinkedPage? { prose[address].map { playbook.pages[$0] } }
}
