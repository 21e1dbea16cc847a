import Diagnostics

/// What is used with the customer.
extension PlaybookGraph {
    func asset(_ asset: Asset, _ json: inout JSONText) {
        let page = playbook.page(of: asset)
        json.field("id", asset.id)
        json.field("title", page.title)
        json.field("address", playbook.address(of: page))
        json.field("group", asset.group?.rawValue)
        json.field("type", asset.type)
        json.field("version", asset.version)
        json.field("owner", page.owner?.qualifiedID)
        json.field("usedBy", asset.usedBy)
        json.field("use", asset.use.rawValue)
        json.field("isShared", asset.isShared)
        json.field("status", page.status.rawValue)
        json.field("stages", asset.stages)
        json.field("moments", asset.moments)
        json.field("at", asset.places.compactMap(\.address))
        json.field("usedOn", addresses(asset.usedOn))
        json.field("promises", addresses(asset.promises))
        json.field("proves", addresses(asset.proves))
        json.field("replaces", addresses(page.pages(.replaces)).first)
        json.field("answers", page.frontMatter.texts(.answers))
        evidence(of: page, &json)
        freshness(of: page, &json)
    }

    private func evidence(of page: LinkedPage, _ json: inout JSONText) {
        guard let source = page.frontMatter.text(.evidenceSource) else { return }
        json.key("evidence")
        json.object {
            $0.field("source", source)
            $0.field("date", page.frontMatter.date(.evidenceDate)?.description)
            $0.field("scope", page.frontMatter.text(.evidenceScope))
        }
    }
}
