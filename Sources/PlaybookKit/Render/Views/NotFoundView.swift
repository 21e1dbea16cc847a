/// What a web server shows for an address that does not exist. Its links lead from the site's root.
struct NotFoundView: View {
    let address = SitePath.notFound
    let template = "not-found"
    let title = "Page not found"

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] { [:] }
}
