import CommonMark
import Localization

/// Pages as lines of lists, and what leads to and from them.
extension Shapes {
    /// The tag of the language of a page's text where another one stands in for it.
    func foreignLanguage(of page: LinkedPage) -> String? {
        page.translation.isFallback ? page.language : nil
    }

    /// The same for templates; empty for the page's own language.
    func lang(of page: LinkedPage) -> TemplateContext { .text(foreignLanguage(of: page) ?? "") }

    func summary(of page: LinkedPage) -> String { held(page.summary ?? "", from: page) }

    /// With no-break spaces where readers of the page's language miss them on a screen.
    private func held(_ text: String, from page: LinkedPage) -> String {
        let rules = playbook.vocabulary.packs[page.typesetLanguage].noBreaks
        return rules.isForScreens ? rules.holding(text) : text
    }

    func pageLine(_ page: LinkedPage) -> TemplateContext {
        [
            "href": .text(href(page)), "title": .text(page.title), "lang": lang(of: page),
            "kind": .text(page.kind.title), "summary": .text(summary(of: page)), "owner": party(page.owner),
            "status": status(of: page), "freshness": freshness(of: page),
        ]
    }

    func pages(_ pages: [LinkedPage]) -> TemplateContext { listing(pages.map(pageLine), "page") }

    /// What is due, with its kind: the line of a to-do list.
    func dueLine(_ page: LinkedPage) -> TemplateContext {
        [
            "href": .text(href(page)), "title": .text(page.title), "lang": lang(of: page),
            "kind": .text(page.kind.title), "freshness": freshness(of: page), "owner": party(page.owner),
        ]
    }

    func replacement(of page: LinkedPage) -> TemplateContext {
        page.pages(.replacedBy).first.map { link(playbook.pages[$0]) } ?? false
    }

    /// All of some pages counted, the first of them linked.
    func usedOn(_ pages: [Int], atMost limit: Int) -> TemplateContext {
        guard !pages.isEmpty else { return false }
        return [
            "countText": .text(language.count(pages.count, "page")),
            "items": .list(pages.prefix(limit).map { link(playbook.pages[$0]) }),
        ]
    }

    /// The pages that link here, each with its sentence.
    func mentions(of page: LinkedPage) -> TemplateContext {
        listing(
            page.backlinks.map { backlink in
                let source = playbook.pages[backlink.source]
                return [
                    "href": .text(href(source)), "title": .text(source.title), "lang": lang(of: source),
                    "sentence": .text(held(backlink.sentence, from: source)),
                ]
            }, "page")
    }

    /// Links to the headings of a page's text.
    func contents(of page: LinkedPage) -> TemplateContext {
        let shift = BodyRenderer.headingShift(of: page)
        return listing(
            page.contents(headingShift: shift).map { heading, isSub in
                ["href": .text("#\(heading.id)"), "title": .text(heading.text), "isSub": .flag(isSub)]
            }, "section")
    }
}
