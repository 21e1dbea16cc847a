import CommonMark
import Diagnostics
import Localization

/// What stands around every page: the way to it, what it is drawn with, and the links that edit and report it.
struct PageFrame {
    let view: any View
    let shapes: Shapes
    let theme: Theme
    /// The texts of the playbook's language, the same on every page.
    let words: TemplateContext
    /// How many findings at error level the site has, for the page that says so.
    let banner: String
    /// Those in the file whose text the page shows.
    let findings: [Finding]
    /// The same page in other languages.
    var languages: [String: TemplateContext] = LanguageSwitch.none
    /// `nil` where nobody is told who changed what.
    var changes: ChangeLog?

    private var playbook: Playbook { shapes.playbook }

    private func text(_ key: String) -> String { playbook.language.text(key) }

    /// The page.
    func html(log: inout FindingLog) -> [UInt8] {
        let own = view.context(shapes, BodyRenderer(playbook: playbook))
        return theme.render(view.template, .fields(own.merging(context) { own, _ in own }), log: &log)
    }

    /// The names that every page has.
    private var context: [String: TemplateContext] {
        func asset(_ name: String) -> TemplateContext {
            .text(ContainedPath(theme.assetPath(name)).map { shapes.fileHref($0) } ?? "")
        }
        let crumbs = view.address == SitePath.home ? [] : [Crumb(text("home"), SitePath.home)] + view.breadcrumbs
        let own: [String: TemplateContext] = [
            "lang": .text(playbook.language.tag),
            "words": words,
            "root": .text(shapes.wayToRoot),
            "siteTitle": .text(playbook.vocabulary.title), "title": .text(view.title),
            "description": .text(view.description),
            "asOf": shapes.date(playbook.asOf),
            "navigation": navigation,
            "breadcrumbs": .list(crumbs.map { shapes.link($0.title, $0.address) }),
            "findingsBanner": .text(banner),
            "styles": published("css"), "scripts": published("js"), "icon": asset("icon.svg"),
            "accentStylesheet": .text(playbook.vocabulary.accent.map { shapes.fileHref(AccentSheet($0).path) } ?? ""),
            "logo": logo, "siteID": .text(playbook.siteID),
            "changesHref": .text(changes == nil ? "" : shapes.href(SitePath.changes)),
            "history": view.source.flatMap { page in changes.map { shapes.history(of: page, in: $0) } } ?? false,
            "searchScript": asset("search-page.js"), "analyzerScript": asset("analyzer.js"),
            "engineScript": asset("search.js"),
            "searchStylesheet": asset("search.css"),
            "siteRoot": .text(shapes.wayToSiteRoot),
            "printStyle": .html(theme.printStyle), "generator": .text(Generator.name),
            "editHref": .text(view.source.flatMap(editAddress) ?? ""),
            "reportHref": .text(view.source.flatMap(reportAddress) ?? ""),
            "problems": view.source.map { shapes.problems(findings, in: $0.page.file) } ?? false,
            "textLang": .text(view.source.flatMap(shapes.foreignLanguage) ?? ""),
            "translation": view.source.map(translation) ?? false,
        ]
        return own.merging(languages) { own, _ in own }
    }

    /// What readers must know of the page's text; `false` where it is their language's own and up to date, and where truce derives the
    /// page: then the text is one part of it.
    private func translation(_ page: LinkedPage) -> TemplateContext {
        let translation = page.translation
        guard !page.isProse, translation.isFallback || translation.isOutdated else { return false }
        let language = theme.language(page.language)
        let texts = playbook.language
        return [
            "isFallback": .flag(translation.isFallback),
            "notice": .text(
                texts.text(translation.isFallback ? "fallbackNotice" : "outdatedNotice", ["language": language.name])),
        ]
    }

    /// The style sheets or the scripts of the theme by their names without the ending.
    private func published(_ fileExtension: String) -> TemplateContext {
        .fields(
            theme.assetPaths(endingIn: fileExtension).mapValues { path in
                .text(ContainedPath(path).map { shapes.fileHref($0) } ?? "")
            })
    }

    /// The playbook's own picture, as high as a line of the head.
    private var logo: TemplateContext {
        guard let path = playbook.vocabulary.logo, playbook.source[path] != nil else { return false }
        let width = playbook.imageSize(of: path).map { max(1, $0.width * Self.logoHeight / $0.height) }
        return [
            "href": .text(shapes.fileHref(path)), "width": .text(width.map(String.init) ?? ""),
            "height": .text(String(Self.logoHeight)),
        ]
    }

    /// CSS pixels.
    private static let logoHeight = 32

    private var navigation: TemplateContext {
        let moments = playbook.vocabulary.moments.map { moment in
            var fields = shapes.momentFields(moment)
            fields["isCurrent"] = .flag(view.moments.contains(moment.id))
            return TemplateContext.fields(fields)
        }
        let desk = [
            ("assets", SitePath.assets), ("glossary", SitePath.glossary), ("people", SitePath.people),
            ("print", SitePath.print),
        ]
        return [
            "moments": .list(moments),
            "desk": .list(
                desk.map { key, address in
                    [
                        "title": .text(text(key)), "href": .text(shapes.href(address)),
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
        return address + separator + SitePath.home.relativeReference(to: page.page.filePath)
    }

    /// Where the owner hears that a page is out of date: a mail that names the page, or a web address.
    private func reportAddress(_ page: LinkedPage) -> String? {
        guard let contact = page.owner.flatMap(playbook.contact) else { return nil }
        let subject = playbook.language.text("outdatedSubject", ["title": page.title])
        return Contact.mail(to: contact, subject: subject) ?? Contact.address(of: contact)
    }
}
