import CommonMark
import Localization

/// Everything used with the customer, in one list to filter.
struct AssetsView: View {
    let playbook: Playbook

    let address = SitePath.assets
    let template = "assets"
    var title: String { playbook.language.text("assets") }
    var source: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        func isPastUse(_ asset: Asset) -> Bool { playbook.page(of: asset).isPastUse }
        let assets = playbook.assets.filter { !isPastUse($0) } + playbook.assets.filter(isPastUse)
        return [
            "body": .html(source.map { bodies.prose(of: $0, at: address, under: title) } ?? HTMLBuffer()),
            "assets": shapes.assets(assets), "csvHref": .text(shapes.href(SitePath.assetTable)),
            "jsonHref": .text(shapes.href(SitePath.graph)),
            "groups": .list(AssetGroup.allCases.map { choice($0.rawValue, $0.title(in: shapes.language)) }),
            "uses": .list(Asset.Use.allCases.map { choice($0.rawValue, $0.title(in: shapes.language)) }),
        ]
    }

    private func choice(_ id: String, _ title: String) -> TemplateContext { ["id": .text(id), "title": .text(title)] }
}
