import Localization

/// What a web server shows for an address that does not exist. Its links lead from the site's root.
struct NotFoundView: View {
    let playbook: Playbook

    let address = SitePath.notFound
    let template = "not-found"
    var title: String { playbook.language.text("pageNotFound") }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] { [:] }
}
