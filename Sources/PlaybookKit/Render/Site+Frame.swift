import CommonMark
import Diagnostics

/// What stands around the text of every page.
extension Site {
    /// The names that every page has.
    func frame(of view: any View, _ shapes: Shapes) -> [String: TemplateContext] {
        func asset(_ name: String) -> TemplateContext {
            .text(ContainedPath(theme.assetPath(name)).map(shapes.href) ?? "")
        }
        let home: (title: String, address: ContainedPath) = ("Home", SitePath.home)
        let crumbs = view.address == SitePath.home ? [] : [home] + view.breadcrumbs
        return [
            "lang": .text(playbook.vocabulary.languages.first ?? "en"),
            "root": .text(String(repeating: "../", count: view.address.depth)),
            "siteTitle": .text(playbook.vocabulary.title), "title": .text(view.title),
            "description": .text(view.description),
            "asOf": shapes.date(playbook.asOf),
            "navigation": navigation(of: view, shapes),
            "breadcrumbs": .list(crumbs.map { shapes.link($0.title, $0.address) }),
            "findingsBanner": .text(view.address == SitePath.home ? banner : ""),
            "stylesheet": asset("truce.css"), "printStylesheet": asset("print.css"), "script": asset("theme.js"),
            "editHref": .text(view.source.flatMap(editAddress) ?? ""),
            "reportHref": .text(view.source.flatMap(reportAddress) ?? ""),
            "problems": view.source.map { problems(of: $0, shapes) } ?? false,
        ]
    }

    private func navigation(of view: any View, _ shapes: Shapes) -> TemplateContext {
        let moments = playbook.vocabulary.moments.map { moment in
            var fields = shapes.momentFields(moment)
            fields["isCurrent"] = .flag(view.moments.contains(moment.id))
            return TemplateContext.fields(fields)
        }
        let desk: [(title: String, address: ContainedPath)] = [
            ("Assets", SitePath.assets), ("Glossary", SitePath.glossary), ("People", SitePath.people),
            ("Print", SitePath.print),
        ]
        return [
            "moments": .list(moments),
            "desk": .list(
                desk.map { title, address in
                    [
                        "title": .text(title), "href": .text(shapes.href(address)),
                        "isCurrent": .flag(address == view.address),
                    ]
                }),
        ]
    }

    /// Where a page's source is edited: the playbook's `repository` is the address of its content folder there.
    private func editAddress(_ page: LinkedPage) -> String? {
        guard let repository = playbook.vocabulary.repository,
            case .external(let address) = URLPolicy.judge(repository, image: false)
        else { return nil }
        let separator = address.utf8.last == UInt8(ascii: "/") ? "" : "/"
        return address + separator + SitePath.home.relativeReference(to: page.path)
    }

    /// Where the owner hears that a page is out of date: a mail that names the page, or a web address.
    private func reportAddress(_ page: LinkedPage) -> String? {
        guard let address = page.owner.flatMap(playbook.contact).flatMap(Contact.address) else { return nil }
        guard address.utf8.starts(with: "mailto:".utf8), !address.utf8.contains(UInt8(ascii: "?")) else {
            return address
        }
        return "\(address)?subject=\(Wording.percentEncoded("Outdated: \(page.title)"))"
    }

    /// The findings in the file whose text a page shows.
    private func problems(of page: LinkedPage, _ shapes: Shapes) -> TemplateContext {
        shapes.problems(findings[page.path] ?? [], in: page.page.file)
    }
}
