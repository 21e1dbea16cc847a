/// One page of the site that is not written yet: where it goes, the template it takes, and what the template may say.
protocol View: Sendable {
    var address: ContainedPath { get }
    /// The template's name without its ending.
    var template: String { get }
    var title: String { get }
    /// For search engines and previews; may be empty.
    var description: String { get }
    /// The way down from home, without home and without the page itself.
    var breadcrumbs: [Crumb] { get }
    /// The ids of the moments the page is or lies in.
    var moments: [String] { get }
    /// The page whose text it shows, for the links that edit and report it.
    var source: LinkedPage? { get }

    /// The names of this template, beside those that every page has.
    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext]
}

extension View {
    var description: String { "" }
    var breadcrumbs: [Crumb] { [] }
    var moments: [String] { [] }
    var source: LinkedPage? { nil }
}
