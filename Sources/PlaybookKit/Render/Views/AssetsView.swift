/// Everything used with the customer, in one list to filter.
struct AssetsView: View {
    let playbook: Playbook

    let address = SitePath.assets
    let template = "assets"
    let title = "Assets"

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        func isExpired(_ asset: Asset) -> Bool {
            if case .expired = playbook.page(of: asset).freshness { true } else { false }
        }
        let assets = playbook.assets.filter { !isExpired($0) } + playbook.assets.filter(isExpired)
        return [
            "assets": shapes.assets(assets), "csvHref": "", "jsonHref": .text(shapes.href(SitePath.graph)),
            "intro": .text(playbook.assets.isEmpty ? "" : "Shared means that marketing and sales both use it."),
        ]
    }
}
