import Diagnostics

/// An asset that a page or a promise names and that the catalogue does not have.
enum MissingAsset: PlaybookRule {
    static let id: RuleID = "missing-asset"

    private static let fields: Set<FieldName> = [.assets, .madeIn, .provedBy]

    static func check(_ playbook: Playbook) -> [Finding] {
        var assets = Suggestions(
            playbook.assets.flatMap { asset in
                [(name: asset.id, target: asset.id), (name: playbook.page(of: asset).title, target: asset.id)]
            })
        func finding(_ name: String, _ isAmbiguous: Bool, at location: Finding.Location) -> Finding {
            let message: Phrase =
                isAmbiguous
                ? "More than one asset is called '\(name)'"
                : "There is no asset '\(name)'\(Finding.suggestion(assets.nearest(to: name.lastPathPart)))"
            return Finding(
                id, .error, message, at: location,
                reason: "Somebody will look for it in front of a customer and find nothing",
                fix: isAmbiguous
                    ? "Name it by its id" : "Correct the name, or add a page of the kind 'asset' with this id",
                cause: "\(id) \(name)")
        }
        return playbook.pages.flatMap { page in
            page.unresolved.filter { fields.contains($0.field) }
                .map { finding($0.name, $0.isAmbiguous, at: $0.location) }
                + page.brokenLinks.compactMap { problem, link in
                    guard case .missingAsset(let name) = problem else { return nil }
                    return finding(name, false, at: page.location(of: link))
                }
        }
    }
}
