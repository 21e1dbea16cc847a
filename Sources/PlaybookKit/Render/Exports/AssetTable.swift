import Localization

/// `assets.csv`: the catalogue for a spreadsheet, an asset a line, in the words of the pages. Where there are several values they
/// stand in one cell behind each other; addresses are relative to the site's root, dates `YYYY-MM-DD`.
struct AssetTable {
    let playbook: Playbook

    init(_ playbook: Playbook) { self.playbook = playbook }

    func csv() -> [UInt8] {
        var csv = CSVText()
        csv.row(Self.columns.map { playbook.language.text($0.key) })
        for asset in playbook.assets {
            csv.row(Self.columns.map { $0.values(asset, playbook).joined(separator: "; ") })
        }
        return csv.bytes
    }

    private struct Column {
        /// The key of its name.
        let key: String
        let values: @Sendable (Asset, Playbook) -> [String]

        init(_ key: String, _ values: @escaping @Sendable (Asset, Playbook) -> [String]) {
            self.key = key
            self.values = values
        }
    }

    private static let columns = [
        Column("asset") { [$1.page(of: $0).title] },
        Column("id") { asset, _ in [asset.id] },
        Column("group") { asset, playbook in [asset.group?.title(in: playbook.language)].compactMap(\.self) },
        Column("type") { asset, _ in [asset.type].compactMap(\.self) },
        Column("summary") { [$1.page(of: $0).summary].compactMap(\.self) },
        Column("version") { asset, _ in [asset.version].compactMap(\.self) },
        Column("owner") { asset, playbook in
            [playbook.page(of: asset).owner.map(playbook.name)].compactMap(\.self)
        },
        Column("usedBy") { asset, playbook in asset.usedBy.map { playbook.team($0)?.title ?? $0 } },
        Column("use") { asset, playbook in [asset.use.title(in: playbook.language)] },
        Column("stages") { asset, playbook in
            (asset.isAlways ? [playbook.everyStep.title] : []) + asset.stages.compactMap { playbook.stage($0)?.title }
        },
        Column("moments") { asset, playbook in asset.moments.compactMap { playbook.moment($0)?.shortTitle } },
        Column("keptAt") { asset, _ in asset.places.compactMap(\.address) },
        Column("usedOn") { asset, playbook in asset.usedOn.map { playbook.address(of: playbook.pages[$0]) } },
        Column("status") { [$1.page(of: $0).status.title(in: $1.language)] },
        Column("freshness") { [$1.page(of: $0).freshness.title(in: $1.language)] },
        Column("verified") { [$1.page(of: $0).frontMatter.date(.verified)?.description].compactMap(\.self) },
        Column("page") { [$1.address(of: $1.page(of: $0))] },
    ]
}
