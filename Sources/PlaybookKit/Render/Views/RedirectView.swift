import Localization

/// What stands at an address that a page had before: it leads on to the page.
struct RedirectView: View {
    let redirect: Redirect
    let page: LinkedPage

    var address: ContainedPath { redirect.address }
    let template = "redirect"
    var title: String { page.title }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        ["href": .text(shapes.href(page.output)), "lang": .text(page.language)]
    }
}
