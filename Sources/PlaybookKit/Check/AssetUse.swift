import Diagnostics

extension Playbook {
    /// Where a page uses an asset: the name in its front matter, else the first link in its text.
    func location(ofUse asset: Int, on page: LinkedPage) -> Finding.Location {
        let used = assets[asset]
        if let named = page.references(.assets).first(where: { $0.target == .page(used.page) }) {
            return named.location
        }
        let link = page.links.first { link in
            switch link.destination {
            case .page(let target, _): target == used.page
            case .file(let path, _): used.places.contains(.file(path))
            default: false
            }
        }
        return link.map { page.location(of: $0.occurrence) } ?? page.head
    }

    /// For each asset that another one takes the place of: that other one. Indices of `assets`.
    var replacements: [Int: Int] {
        let byPage = Dictionary(uniqueKeysWithValues: assets.enumerated().map { ($1.page, $0) })
        var result: [Int: Int] = [:]
        for (index, new) in assets.enumerated() {
            for old in page(of: new).pages(.replaces).compactMap({ byPage[$0] }) where old != index {
                result[old] = index
            }
        }
        for (index, old) in assets.enumerated() {
            if let new = page(of: old).pages(.replacedBy).first.flatMap({ byPage[$0] }), new != index {
                result[index] = new
            }
        }
        return result
    }
}
