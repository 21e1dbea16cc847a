import Diagnostics

extension Playbook {
    /// Where a page uses each of its assets, by index: the name in its front matter, else the first link in its text.
    func locations(ofUsesOn page: LinkedPage) -> [Int: Finding.Location] {
        var assetOfPage: [Int: Int] = [:]
        var assetOfFile: [ContainedPath: Int] = [:]
        for asset in page.assets {
            assetOfPage[assets[asset].page] = asset
            for case .file(let path) in assets[asset].places where assetOfFile[path] == nil {
                assetOfFile[path] = asset
            }
        }
        var locations: [Int: Finding.Location] = [:]
        func add(_ asset: Int?, _ location: Finding.Location) {
            if let asset, locations[asset] == nil { locations[asset] = location }
        }
        for reference in page.references(.assets) {
            if case .page(let target) = reference.target { add(assetOfPage[target], reference.location) }
        }
        for link in page.links {
            switch link.destination {
            case .page(let target, _): add(assetOfPage[target], page.location(of: link.occurrence))
            case .file(let path, _): add(assetOfFile[path], page.location(of: link.occurrence))
            default: break
            }
        }
        return locations
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
