import Localization

/// Turns pages into assets, hand-offs and promises, and finds who uses which.
struct Uses {
    let vocabulary: Vocabulary
    /// In whose order assets stand.
    let language: Language
    let resolver: LinkResolver

    func find(in result: inout Linker.Result) {
        result.assets = assets(in: result.pages)
        let byPage = Dictionary(uniqueKeysWithValues: result.assets.enumerated().map { ($1.page, $0) })
        let byFile = files(of: result.assets)
        for index in result.pages.indices {
            result.pages[index].assets = assetsUsed(by: result.pages[index], byPage, byFile)
            for asset in result.pages[index].assets { result.assets[asset].usedOn.append(index) }
        }
        for index in result.assets.indices { place(&result.assets[index], on: result.pages) }
        result.handoffs = result.pages.filter { $0.frontMatter.has(.from) && $0.frontMatter.has(.to) }
            .map(handoff)
        result.promises = result.pages.filter { $0.kind.id == PageKind.promise }.map { promise($0, byPage) }
        connectPromises(in: &result)
    }

    // MARK: Assets

    private func assets(in pages: [LinkedPage]) -> [Asset] {
        let assets = pages.filter { $0.kind.id == PageKind.asset }.map { page in
            let front = page.frontMatter
            var asset = Asset(page: page.index, id: page.id, group: front.group)
            asset.type = front.text(.type)
            asset.version = front.text(.version)
            asset.places = front.items(.at).map { resolver.place($0.value, from: page) }
            asset.usedBy = page.teams(.usedBy)
            asset.sides = Set(asset.usedBy.compactMap { vocabulary.side(of: .team($0)) })
            if let side = page.side { asset.sides.insert(side) }
            return asset
        }
        let groups = Dictionary(uniqueKeysWithValues: AssetGroup.allCases.enumerated().map { ($1, $0) })
        func group(_ asset: Asset) -> Int { asset.group.flatMap { groups[$0] } ?? groups.count }
        // Pages come in another order than their paths.
        let byPath = assets.sorted { pages[$0.page].path < pages[$1.page].path }
        let byTitle = language.sorted(byPath) { pages[$0.page].title }
        return (0...groups.count).flatMap { number in byTitle.filter { group($0) == number } }
    }

    /// A link to the file of an asset is a use of the asset.
    private func files(of assets: [Asset]) -> [ContainedPath: Int] {
        var files: [ContainedPath: Int] = [:]
        for (index, asset) in assets.enumerated() {
            for path in asset.files where files[path] == nil { files[path] = index }
        }
        return files
    }

    /// Those named in front matter, then those linked in the text, each once. The page of an asset uses the assets it links.
    private func assetsUsed(by page: LinkedPage, _ byPage: [Int: Int], _ byFile: [ContainedPath: Int]) -> [Int] {
        var used: [Int] = []
        var seen: Set<Int> = byPage[page.index].map { [$0] } ?? []
        func add(_ asset: Int?) {
            if let asset, seen.insert(asset).inserted { used.append(asset) }
        }
        for target in page.pages(.assets) { add(byPage[target]) }
        for link in page.links {
            switch link.destination {
            case .page(let target, _): add(byPage[target])
            case .file(let path, _): add(byFile[path])
            default: break
            }
        }
        return used
    }

    /// An asset belongs where it says and where the pages that use it belong: a page shows its assets at each of its stages and
    /// moments. Archived pages show nothing any more.
    private func place(_ asset: inout Asset, on pages: [LinkedPage]) {
        let placing = [pages[asset.page]] + asset.usedOn.map { pages[$0] }.filter { $0.status != .archived }
        let stages = Set(placing.flatMap(\.stages))
        let moments = Set(placing.flatMap(\.moments))
        asset.stages = vocabulary.stages.map(\.id).filter(stages.contains)
        asset.isAlways = placing.contains(where: \.isAlways)
        asset.moments = vocabulary.moments.map(\.id).filter(moments.contains)
    }

    // MARK: Hand-offs and promises

    private func handoff(_ page: LinkedPage) -> Handoff {
        let (from, to) = (page.teams(.from).first, page.teams(.to).first)
        return Handoff(page: page.index, from: from, to: to, isSigned: isSigned(page.parties(.signedBy), from, to))
    }

    /// Where both teams are of one side, it takes two who sign for it.
    private func isSigned(_ signers: [Owner], _ from: String?, _ to: String?) -> Bool {
        guard let from = from.flatMap({ vocabulary.side(of: .team($0)) }),
            let to = to.flatMap({ vocabulary.side(of: .team($0)) })
        else { return false }
        return signers.contains { one in
            vocabulary.side(of: one) == from && signers.contains { $0 != one && vocabulary.side(of: $0) == to }
        }
    }

    private func promise(_ page: LinkedPage, _ byPage: [Int: Int]) -> Promise {
        Promise(
            page: page.index, madeIn: page.pages(.madeIn).compactMap { byPage[$0] },
            provedBy: page.pages(.provedBy).compactMap { byPage[$0] }, keptBy: page.pages(.keptBy))
    }

    /// An asset makes or proves a promise if the page of either says so.
    private func connectPromises(in result: inout Linker.Result) {
        let byPage = Dictionary(uniqueKeysWithValues: result.promises.enumerated().map { ($1.page, $0) })
        for index in result.assets.indices {
            let page = result.pages[result.assets[index].page]
            for promise in page.pages(.promises).compactMap({ byPage[$0] }) {
                result.promises[promise].madeIn.appendOnce(index)
            }
            for promise in page.pages(.proves).compactMap({ byPage[$0] }) {
                result.promises[promise].provedBy.appendOnce(index)
            }
            (result.assets[index].promises, result.assets[index].proves) = (page.pages(.promises), page.pages(.proves))
        }
        for promise in result.promises {
            for asset in promise.madeIn { result.assets[asset].promises.appendOnce(promise.page) }
            for asset in promise.provedBy { result.assets[asset].proves.appendOnce(promise.page) }
        }
    }
}

extension [Int] {
    fileprivate mutating func appendOnce(_ index: Int) {
        if !contains(index) { append(index) }
    }
}
