import CommonMark
import Diagnostics

/// Turns pages into assets, hand-offs, promises and terms, and finds who uses which.
struct Uses {
    let references: VocabularyNames
    let resolver: LinkResolver

    func find(in result: inout Linker.Result, _ vocabulary: Vocabulary) {
        result.assets = assets(in: &result.pages, vocabulary)
        let byPage = Dictionary(uniqueKeysWithValues: result.assets.enumerated().map { ($1.page, $0) })
        let byFile = files(of: result.assets)
        for index in result.pages.indices {
            result.pages[index].assets = assetsUsed(by: &result.pages[index], byPage, byFile)
            for asset in result.pages[index].assets { result.assets[asset].usedOn.append(index) }
        }
        for index in result.assets.indices { place(&result.assets[index], on: result.pages, vocabulary) }
        for index in result.pages.indices {
            let front = result.pages[index].frontMatter
            for field in Self.pageFields { _ = pages(field, of: &result.pages[index]) }
            if front.has(.from), front.has(.to) { result.handoffs.append(handoff(&result.pages[index])) }
            switch result.pages[index].kind.id {
            case PageKind.promise: result.promises.append(promise(&result.pages[index], byPage))
            case PageKind.term:
                result.terms.append(
                    Term(
                        page: index, forms: front.texts(.forms), synonyms: front.texts(.synonyms),
                        avoid: front.texts(.avoid)))
            default: break
            }
        }
        result.terms.sort { result.pages[$0.page].sortKey < result.pages[$1.page].sortKey }
    }

    // MARK: Assets

    private func assets(in pages: inout [LinkedPage], _ vocabulary: Vocabulary) -> [Asset] {
        var assets: [Asset] = []
        for index in pages.indices where pages[index].kind.id == PageKind.asset {
            let front = pages[index].frontMatter
            var asset = Asset(page: index, id: pages[index].id, group: front.group)
            asset.type = front.text(.type)
            asset.version = front.text(.version)
            asset.places = front.items(.at).map { resolver.place($0.value, from: pages[index]) }
            asset.usedBy = teams(.usedBy, of: &pages[index])
            asset.sides = Set(asset.usedBy.compactMap { id in vocabulary.teams.first { $0.id == id }?.side })
            if let side = pages[index].side { asset.sides.insert(side) }
            assets.append(asset)
        }
        let groups = Dictionary(uniqueKeysWithValues: AssetGroup.allCases.enumerated().map { ($1, $0) })
        func key(_ asset: Asset) -> (Int, String) {
            (asset.group.flatMap { groups[$0] } ?? groups.count, pages[asset.page].sortKey)
        }
        return assets.sorted { key($0) < key($1) }
    }

    /// A link to the file of an asset is a use of the asset.
    private func files(of assets: [Asset]) -> [ContainedPath: Int] {
        var files: [ContainedPath: Int] = [:]
        for (index, asset) in assets.enumerated() {
            for case .file(let path) in asset.places where files[path] == nil { files[path] = index }
        }
        return files
    }

    /// Those named in front matter, then those linked in the text, each once. The page of an asset uses the assets it links.
    private func assetsUsed(by page: inout LinkedPage, _ byPage: [Int: Int], _ byFile: [ContainedPath: Int]) -> [Int] {
        var used: [Int] = []
        var seen: Set<Int> = byPage[page.index].map { [$0] } ?? []
        func add(_ asset: Int?) {
            if let asset, seen.insert(asset).inserted { used.append(asset) }
        }
        for target in pages(.assets, of: &page, resolver.asset) { add(byPage[target]) }
        for link in page.links {
            switch link.destination {
            case .page(let target, _): add(byPage[target])
            case .file(let path): add(byFile[path])
            default: break
            }
        }
        return used
    }

    /// An asset belongs where it says, else where the pages that use it belong; its own page's stages count as its word.
    private func place(_ asset: inout Asset, on pages: [LinkedPage], _ vocabulary: Vocabulary) {
        let own = pages[asset.page]
        let users = asset.usedOn.map { pages[$0] }
        let stages = own.stages.isEmpty ? Set(users.flatMap(\.stages)) : Set(own.stages)
        // Every page of a moment shows its assets there, whatever the asset's own page says.
        let moments = Set(own.moments).union(users.flatMap(\.moments))
        asset.stages = vocabulary.stages.map(\.id).filter(stages.contains)
        asset.moments = vocabulary.moments.map(\.id).filter(moments.contains)
    }

    // MARK: Hand-offs and promises

    private func handoff(_ page: inout LinkedPage) -> Handoff {
        let from = teams(.from, of: &page).first
        let to = teams(.to, of: &page).first
        for field in [FieldName.returnTo, .escalateTo, .signedBy] { _ = owners(field, of: &page) }
        return Handoff(page: page.index, from: from, to: to)
    }

    private func promise(_ page: inout LinkedPage, _ byPage: [Int: Int]) -> Promise {
        Promise(
            page: page.index,
            madeIn: pages(.madeIn, of: &page, resolver.asset).compactMap { byPage[$0] },
            provedBy: pages(.provedBy, of: &page, resolver.asset).compactMap { byPage[$0] },
            keptBy: pages(.keptBy, of: &page))
    }

    // MARK: Names

    private func teams(_ field: FieldName, of page: inout LinkedPage) -> [String] {
        page.frontMatter.items(field).compactMap { item in
            if let id = references.id(of: item.value, .team) { return id }
            page.unresolved.append(references.unresolved(item, field, .team))
            return nil
        }
    }

    private func owners(_ field: FieldName, of page: inout LinkedPage) -> [Owner] {
        page.frontMatter.items(field).compactMap { item in
            if let owner = references.owner(item.value) { return owner }
            page.unresolved.append(references.unresolved(item, field, .team, .person))
            return nil
        }
    }

    /// Fields besides those of hand-offs and promises that name pages.
    private static let pageFields: [FieldName] = [
        .personas, .promises, .proves, .replaces, .replacedBy, .translationOf,
    ]

    private func pages(_ field: FieldName, of page: inout LinkedPage) -> [Int] {
        let from = page
        return pages(field, of: &page) { resolver.page(named: $0, from: from) }
    }

    private func pages(_ field: FieldName, of page: inout LinkedPage, _ find: (String) -> NameIndex.Match) -> [Int] {
        page.frontMatter.items(field).compactMap { item in
            switch find(item.value) {
            case .one(let index): return index
            case .several, .none:
                page.unresolved.append(
                    UnresolvedReference(
                        field: field, name: item.value, location: item.location, candidates: [],
                        isAmbiguous: find(item.value) != .none))
                return nil
            }
        }
    }
}

extension LinkedPage {
    /// Title first, folded so that "Łódź" stands at L; the path makes it unique.
    var sortKey: String { "\(Slug.fold(title))\u{0}\(path)" }
}
