import CommonMark
import Diagnostics

extension Playbook {
    /// Where a page uses an asset: the name in its front matter, else the first link in its text.
    func location(ofUse asset: Int, on page: LinkedPage) -> Finding.Location {
        let used = assets[asset]
        let named = page.frontMatter.items(.assets).first {
            names.asset(named: $0.value.dropping(prefix: "asset:") ?? $0.value) { pages[$0].kind.id == PageKind.asset }
                == .one(used.page)
        }
        if let named { return named.location }
        let link = page.links.first { link in
            switch link.destination {
            case .page(let target, _): target == used.page
            case .file(let path): used.places.contains(.file(path))
            default: false
            }
        }
        return link.map { page.location(of: $0.occurrence) } ?? page.head
    }

    /// Assets that are in no page but prove or make a promise count as used, too.
    var assetsOfPromises: Set<Int> { Set(promises.flatMap { $0.madeIn + $0.provedBy }) }

    /// For each asset that another one takes the place of: that other one. Indices of `assets`.
    var replacements: [Int: Int] {
        let byPage = Dictionary(uniqueKeysWithValues: assets.enumerated().map { ($1.page, $0) })
        func asset(named name: String) -> Int? { self.page(named: name).flatMap { byPage[$0.index] } }
        var result: [Int: Int] = [:]
        for (index, new) in assets.enumerated() {
            for name in page(of: new).frontMatter.texts(.replaces) {
                if let old = asset(named: name), old != index { result[old] = index }
            }
        }
        for (index, old) in assets.enumerated() {
            if let name = page(of: old).frontMatter.text(.replacedBy), let new = asset(named: name), new != index {
                result[index] = new
            }
        }
        return result
    }
}

extension LinkedPage {
    /// On the reference date it may no longer be used.
    var isPastUse: Bool {
        if case .expired = freshness { true } else { isRetired }
    }
}
