import Localization

/// The words both sides signed, from A to Z.
struct GlossaryView: View {
    let playbook: Playbook

    let address = SitePath.glossary
    let template = "glossary"
    var title: String { playbook.language.text("glossary") }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let letters = playbook.language.sortedByLetter(playbook.terms) { playbook.pages[$0.page].title }
        return [
            "termsText": .text(shapes.language.count(playbook.terms.count, "term")),
            "letters": .list(
                letters.map { letter, terms in
                    [
                        "letter": .text(letter), "id": .text(letter.letterID),
                        "terms": .list(terms.map { term($0, shapes, bodies) }),
                    ]
                }),
        ]
    }

    private func term(_ term: Term, _ shapes: Shapes, _ bodies: BodyRenderer) -> TemplateContext {
        let page = playbook.pages[term.page]
        return [
            "id": .text(page.anchor), "href": .text(shapes.href(page.output)), "title": .text(page.title),
            "lang": shapes.lang(of: page),
            "definition": .html(bodies.html(of: page, at: address, idPrefix: page.idPrefix, headingShift: 2)),
            "synonyms": .text(term.synonyms.joined(separator: ", ")),
            "avoid": .text(term.avoid.joined(separator: ", ")),
            "owner": shapes.party(page.owner), "usedOn": shapes.usedOn(term.usedOn, atMost: Self.longestUse),
            "usedOnMore": .text(shapes.language.more(term.usedOn.count - Self.longestUse)),
        ]
    }

    /// Beyond this the pages that use a term are only counted: a common word is used on nearly all of them.
    private static let longestUse = 24
}
