import Diagnostics

/// Two assets that are one file, byte for byte, or one web address. Retired ones may be kept as a record.
enum DuplicateAsset: PlaybookRule {
    static let id: RuleID = "duplicate-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        var first: [Asset.Place: (asset: Asset, location: Finding.Location)] = [:]
        var copies = Copies(playbook.source)
        var findings: [Finding] = []
        for asset in playbook.assets {
            let page = playbook.page(of: asset)
            guard !page.isRetired else { continue }
            for (place, item) in zip(asset.places, page.frontMatter.items(.at)) {
                guard let key = copies.original(of: place) else { continue }
                if let other = first[key] {
                    guard other.asset.id != asset.id else { continue }
                    findings.append(
                        finding(asset, sameAs: other.asset, key, at: item.location, related: other.location))
                } else {
                    first[key] = (asset, item.location)
                }
            }
        }
        return findings
    }

    private static func finding(
        _ asset: Asset, sameAs other: Asset, _ key: Asset.Place, at location: Finding.Location,
        related: Finding.Location
    ) -> Finding {
        let isFile = if case .file = key { true } else { false }
        return Finding(
            id, .error,
            isFile
                ? "'\(other.id)' and '\(asset.id)' are the same file"
                : "'\(other.id)' and '\(asset.id)' are the same address", at: location,
            reason: "One of the two will be updated, and the teams will use both",
            fix: "Keep one of them, and name it wherever the other one is used", related: [related])
    }

    /// Tells files with the same bytes; looks at each file once, however many assets name it.
    private struct Copies {
        private let source: SourceTree
        private var first: [[UInt8]: ContainedPath] = [:]
        private var known: [ContainedPath: ContainedPath] = [:]

        init(_ source: SourceTree) { self.source = source }

        /// The first place with what is there; `nil` for an empty file, which two assets cannot share, and for nothing.
        mutating func original(of place: Asset.Place) -> Asset.Place? {
            switch place {
            case .file(let path):
                if let path = known[path] { return .file(path) }
                guard let bytes = source[path]?.bytes, !bytes.isEmpty else { return nil }
                let original = first[bytes] ?? path
                (first[bytes], known[path]) = (original, original)
                return .file(original)
            case .address: return place
            case .system, .missing: return nil
            }
        }
    }
}
