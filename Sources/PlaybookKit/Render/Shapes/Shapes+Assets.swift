import Localization

/// What is used with the customer.
extension Shapes {
    func asset(_ asset: Asset) -> TemplateContext { .fields(assetFields(asset)) }

    func assetFields(_ asset: Asset) -> [String: TemplateContext] {
        let page = playbook.page(of: asset)
        let written = page.frontMatter.text(.lang).flatMap { language.tag == $0 ? nil : $0 }
        let lang = written ?? foreignLanguage(of: page)
        // What a field says of the file says nothing of a title that is translated.
        let titleLang = playbook.hasOtherLanguages ? foreignLanguage(of: page) : written
        return [
            "href": .text(href(page)), "title": .text(page.title), "lang": .text(lang ?? ""),
            "titleLang": .text(titleLang ?? ""),
            "group": .text(asset.group?.rawValue ?? ""), "groupTitle": .text(asset.group?.title(in: language) ?? ""),
            "type": .text(asset.type ?? ""), "summary": .text(summary(of: page)), "owner": party(page.owner),
            "use": .text(asset.use.rawValue), "useTitle": .text(asset.use.title(in: language)),
            "users": .list(teams(asset.usedBy)),
            "version": .text(asset.version ?? ""), "freshness": freshness(of: page), "status": status(of: page),
            "usedOn": usedOn(asset.usedOn, atMost: Self.longestUse),
            "usedOnMore": .text(language.more(asset.usedOn.count - Self.longestUse)),
            "open": page.isInForce ? open(asset) : false, "keptIn": .text(keptIn(asset)),
            "isExpired": .flag(page.isPastUse),
            "filterClass": .text(filterClass(of: asset, page)),
        ]
    }

    /// Beyond this the uses of an asset stand on its own page only: a list of lists would grow with the square of the playbook.
    private static let longestUse = 6

    func assets(_ assets: [Asset]) -> TemplateContext { listing(assets.map(asset), "asset") }

    /// How many of some assets one side uses alone; empty for none.
    func oneSidedText(_ assets: [Asset]) -> String {
        [(Asset.Use.marketing, "onlyMarketing"), (.sales, "onlySales")].compactMap { use, key in
            let count = assets.count { $0.use == use }
            return count == 0 ? nil : language.text(key, ["count": language.number(count)])
        }.joined(separator: ", ")
    }

    /// What stands beside the shared assets of the five groups: those of one side, those of neither, and shared ones that name no group.
    /// Every asset is in one list or in a group; an empty list is left out.
    func oneSidedLists(of assets: [Asset]) -> [(side: String, title: String, assets: [Asset])] {
        let lists: [(side: String, title: String, assets: [Asset])] = [
            ("marketing", Asset.Use.marketing.title(in: language), assets.filter { $0.use == .marketing }),
            ("sales", Asset.Use.sales.title(in: language), assets.filter { $0.use == .sales }),
            ("other", language.text("neitherSide"), assets.filter { $0.use == .other }),
            ("joint", language.text("sharedInNoGroup"), assets.filter { $0.isShared && $0.group == nil }),
        ]
        return lists.filter { !$0.assets.isEmpty }
    }

    private func open(_ asset: Asset) -> TemplateContext {
        switch asset.placeToOpen {
        case .file(let path): link(path.name, fileHref(path))
        case .address(let address): ["title": .text(address), "href": .text(address)]
        case .system, .missing, nil: false
        }
    }

    /// Where it is to be found in another system, for an asset that a browser cannot open.
    private func keptIn(_ asset: Asset) -> String {
        for case .system(let reference) in asset.places { return Asset.Place.parts(ofSystem: reference).name }
        return ""
    }

    private func filterClass(of asset: Asset, _ page: LinkedPage) -> String {
        let moments = asset.moments.isEmpty ? ["in-always"] : asset.moments.map { "in-\(cssClass(ofMoment: $0))" }
        let group = asset.group.map { ["g-\($0.rawValue)"] } ?? []
        return (moments + group + ["u-\(asset.use.rawValue)", "f-\(page.freshness.cssClass)"]).joined(separator: " ")
    }
}
