import Diagnostics

/// The shapes of `templates/README.md`, as seen from one page of the site: links are relative to it.
struct Shapes {
    let playbook: Playbook
    let address: ContainedPath
    /// Pages lie on this very page, as in the print edition.
    private(set) var isInward = false

    init(_ playbook: Playbook, at address: ContainedPath) {
        self.playbook = playbook
        self.address = address
    }

    /// The same shapes with links to pages that stay on this page.
    func turnedInward() -> Shapes {
        var shapes = self
        shapes.isInward = true
        return shapes
    }

    func href(_ target: ContainedPath) -> String { address.relativeReference(to: target) }

    func href(_ page: LinkedPage) -> String { isInward ? "#\(page.printedAnchor)" : href(page.output) }

    func link(_ title: String, _ target: ContainedPath) -> TemplateContext {
        ["title": .text(title), "href": .text(href(target))]
    }

    /// By its short title: such links stand in cells, lists and sentences.
    func link(_ page: LinkedPage) -> TemplateContext { ["title": .text(page.shortTitle), "href": .text(href(page))] }

    /// "3 pages" and the items; `false` for none, so that a template needs no test of its own.
    func listing(_ items: [TemplateContext], _ noun: String, _ plural: String? = nil) -> TemplateContext {
        items.isEmpty ? false : ["countText": .text(Wording.count(items.count, noun, plural)), "items": .list(items)]
    }

    func date(_ date: CalendarDate?) -> TemplateContext {
        date.map {
            ["iso": .text($0.description), "text": .text(Wording.date($0)), "short": .text(Wording.shortDate($0))]
        } ?? false
    }
}
