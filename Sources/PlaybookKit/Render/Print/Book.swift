/// The print edition as a book: what stands in it, each thing once, and in which order.
///
///     cover, contents, journey map,
///     what belongs to every step, each moment with its stages, other steps, pages off the path, what the assets say,
///     governance, agreements, glossary, index of assets, index of terms
///
/// Numbers and sheets are fixed here, so that whatever refers to them finds the same.
struct Book: Sendable {
    let playbook: Playbook
    /// How much of the playbook it holds. Only where that is all of it something is missing where there is nothing.
    let selection: BookSelection
    let parts: [BookPart]
    /// What stands before and after the parts, in its order; what has nothing to say is left out.
    let matter: [BookMatter]
    /// The pages whose text is the prose of a derived page, by its address.
    let prose: [ContainedPath: Int]
    let places: BookPlaces

    init(_ playbook: Playbook, _ selection: BookSelection) {
        self.playbook = playbook
        self.selection = selection
        let contents = BookContents(playbook, selection)
        prose = contents.prose
        let hasBegun = selection.isWhole && playbook.journeyHasBegun
        let present: [BookMatter.Kind: Bool] = [
            .agreements: hasBegun || !selection.handoffs.isEmpty || !selection.promises.isEmpty,
            .glossary: hasBegun || !selection.terms.isEmpty,
            .assetIndex: hasBegun || !selection.assets.isEmpty || contents.prose[SitePath.assets] != nil,
            .termIndex: !selection.terms.isEmpty,
        ]
        let kinds = BookMatter.Kind.allCases.filter { present[$0] ?? true }
        let before = kinds.filter(\.isBeforeParts)
        parts = contents.parts(after: before.count)
        let sheetsBefore = parts.last?.sheetAfter ?? before.count + 1
        func matter(_ kinds: ArraySlice<BookMatter.Kind>, from sheet: Int) -> [BookMatter] {
            kinds.enumerated().map { BookMatter(kind: $1, title: $1.title(in: playbook.language), sheet: sheet + $0) }
        }
        self.matter = matter(before[...], from: 1) + matter(kinds.dropFirst(before.count), from: sheetsBefore)
        places = BookPlaces(playbook, selection, parts, self.matter, prose: prose)
    }

    func holds(_ page: Int) -> Bool { places[page: page] != nil }

    /// The matter of a kind; `nil` where it has nothing to say.
    func matter(_ kind: BookMatter.Kind) -> BookMatter? { matter.first { $0.kind == kind } }
}
