import Diagnostics

/// Two assets that are one file, byte for byte, or one web address. Retired ones may be kept as a record.
enum DuplicateAsset: PlaybookRule {
    static let id: RuleID = "duplicate-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        var first: [Key: (asset: Asset, location: Finding.Location)] = [:]
        var findings: [Finding] = []
        for asset in playbook.assets {
            let page = playbook.page(of: asset)
            guard !page.isRetired else { continue }
            for (place, item) in zip(asset.places, page.frontMatter.items(.at)) {
                guard let key = Key(place, in: playbook.source) else { continue }
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
        _ asset: Asset, sameAs other: Asset, _ key: Key, at location: Finding.Location, related: Finding.Location
    ) -> Finding {
        let what = if case .bytes = key { "file" } else { "address" }
        return Finding(
            id, .error, "'\(other.id)' and '\(asset.id)' are the same \(what)", at: location,
            reason: "One of the two will be updated, and the teams will use both",
            fix: "Keep one of them, and name it wherever the other one is used", related: [related])
    }

    private enum Key: Hashable {
        case bytes([UInt8])
        case address(String)

        /// An empty file is not a content that two assets could share.
        init?(_ place: Asset.Place, in source: SourceTree) {
            switch place {
            case .file(let path):
                guard let bytes = source[path]?.bytes, !bytes.isEmpty else { return nil }
                self = .bytes(bytes)
            case .address(let address): self = .address(address)
            case .system, .missing: return nil
            }
        }
    }
}
