import Diagnostics

/// `assets.csv`: the catalogue for a spreadsheet, an asset a line, in the words of the pages. Where there are several values they
/// stand in one cell behind each other; addresses are relative to the site's root, dates `YYYY-MM-DD`.
struct AssetTable {
    let playbook: Playbook

    init(_ playbook: Playbook) { self.playbook = playbook }

    func csv() -> [UInt8] {
        var csv = CSVText()
        csv.row(Self.columns.map(\.name))
        for asset in playbook.assets {
            csv.row(Self.columns.map { $0.values(asset, playbook).joined(separator: "; ") })
        }
        return csv.bytes
    }

    private struct Column {
        let name: String
        let values: @Sendable (Asset, Playbook) -> [String]

        init(_ name: String, _ values: @escaping @Sendable (Asset, Playbook) -> [String]) {
            self.name = name
            self.values = values
        }
    }

    private static let columns = [
        Column("Asset") { [$1.page(of: $0).title] },
        Column("ID") { asset, _ in [asset.id] },
        Column("Group") { asset, _ in [asset.group?.title].compactMap(\.self) },
        Column("Type") { asset, _ in [asset.type].compactMap(\.self) },
        Column("Summary") { [$1.page(of: $0).summary].compactMap(\.self) },
        Column("Version") { asset, _ in [asset.version].compactMap(\.self) },
        Column("Owner") { asset, playbook in
            [playbook.page(of: asset).owner.map(playbook.name)].compactMap(\.self)
        },
        Column("Used by") { asset, playbook in asset.usedBy.map { playbook.team($0)?.title ?? $0 } },
        Column("Use") { asset, _ in [asset.use.title] },
        Column("Stages") { asset, playbook in
            (asset.isAlways ? [Stage.everyStep.title] : []) + asset.stages.compactMap { playbook.stage($0)?.title }
        },
        Column("Moments") { asset, playbook in asset.moments.compactMap { playbook.moment($0)?.shortTitle } },
        Column("Kept at") { asset, _ in asset.places.compactMap(\.address) },
        Column("Used on") { asset, playbook in asset.usedOn.map { playbook.address(of: playbook.pages[$0]) } },
        Column("Status") { [$1.page(of: $0).status.title] },
        Column("Freshness") { [$1.page(of: $0).freshness.title] },
        Column("Verified") { [$1.page(of: $0).frontMatter.date(.verified)?.description].compactMap(\.self) },
        Column("Page") { [$1.address(of: $1.page(of: $0))] },
    ]
}
