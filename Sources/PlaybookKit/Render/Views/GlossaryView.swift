import CommonMark
import Localization

/// The words both sides signed, from A to Z.
struct GlossaryView: View {
    let playbook: Playbook

    let address = SitePath.glossary
    let template = "glossary"
    var title: String { playbook.language.text("glossary") }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        var letters: [(letter: String, terms: [TemplateContext])] = []
        // Digits and signs stand before, between and behind the letters, and yet under one heading.
        var places: [String: Int] = [:]
        for term in playbook.terms {
            let letter = playbook.pages[term.page].title.indexLetter
            let place = places[letter] ?? letters.count
            if place == letters.count { letters.append((letter, [])) }
            places[letter] = place
            letters[place].terms.append(self.term(term, shapes, bodies))
        }
        return [
            "termsText": .text(shapes.language.count(playbook.terms.count, "term")),
            "letters": .list(
                letters.map { letter, terms in
                    ["letter": .text(letter), "id": .text("pb-letter-\(Slug.file(letter))"), "terms": .list(terms)]
                }),
        ]
    }

    private func term(_ term: Term, _ shapes: Shapes, _ bodies: BodyRenderer) -> TemplateContext {
        let page = playbook.pages[term.page]
        return [
            "id": .text(page.anchor), "href": .text(shapes.href(page.output)), "title": .text(page.title),
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
