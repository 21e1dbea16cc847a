import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("A selection for the book")
struct BookSelectionTests {
    private static let playbook = linked([
        "playbook.yml": """
        teams: [{id: care, title: Care, side: sales}, {id: sales, title: Sales, side: sales}, {id: brand, title: Brand, side: marketing}]
        people: [{id: ada, name: Ada, team: care}]
        """,
        "index.md": "# Home",
        "always.md": "---\nstage: always\nowner: care\n---\n# Always",
        "search.md": "---\nstage: research\nowner: brand\n---\nAn MQL is one.",
        "call.md": "---\nstage: contact\nowner: sales\nwith: care\nassets: deck\n---\nSee [the term](term-two.md).",
        "offer.md": "---\nstage: evaluation\nowner: ada\n---\n",
        "term.md": "---\nkind: term\n---\n# MQL\n\nA lead; see [the other](term-two.md).",
        "term-two.md": "---\nkind: term\n---\n# SQL\n\nNo words.",
        "term-three.md": "---\nkind: term\n---\n# Unused",
        "deck.md": "---\nkind: asset\ngroup: offer\nowner: brand\nused_by: sales\n---\n",
        "ad.md": "---\nkind: asset\ngroup: ad\nowner: brand\nstage: research\n---\n",
        "fast.md": "---\nkind: promise\nowner: brand\nmade_in: ad\n---\n",
        "kept.md": "---\nkind: promise\nowner: brand\nkept_by: offer.md\n---\n",
        "handoff.md": "---\nkind: handoff\nstage: contact\nowner: sales\nfrom: brand\nto: care\n---\n",
    ])

    private struct Held: Equatable {
        var pages: [String] = []
        var assets: [String] = []
        var terms: [String] = []
        var promises: [String] = []
        var handoffs: [String] = []
        var moments: [String] = []
        var stages: [String] = []
    }

    private func held(moment: String? = nil, stage: String? = nil, team: String? = nil) -> Held {
        var edition = Edition()
        (edition.moment, edition.stage, edition.team) = (moment, stage, team)
        let playbook = Self.playbook
        let selection = BookSelection(edition, of: playbook)
        for page in playbook.pages where page.kind.id != "term" {
            #expect(selection.holds(page) == selection.pages.contains(page.index))
        }
        func names(_ pages: [Int]) -> [String] { pages.map { playbook.pages[$0].path.stem } }
        return Held(
            pages: names(selection.pages), assets: selection.assets.map { playbook.assets[$0].id },
            terms: names(selection.terms.map { playbook.terms[$0].page }),
            promises: names(selection.promises.map(\.page)),
            handoffs: names(selection.handoffs.map(\.page)), moments: selection.moments.map(\.id),
            stages: selection.stages.map(\.id))
    }

    @Test("that asks for nothing holds everything")
    func everything() {
        let held = held()
        #expect(Set(held.pages).union(held.terms) == Set(Self.playbook.pages.map(\.path.stem)))
        #expect(held.terms.count == 3)
        #expect(held.assets.count == 2)
        #expect(held.moments == Moment.standard.map(\.id))
        #expect(held.stages == Stage.standard.map(\.id))
        #expect(BookSelection(Edition(), of: Self.playbook).isWhole)
    }

    @Test("of a moment holds its pages, stages and assets, and the terms, hand-offs and promises that touch them")
    func moment() {
        #expect(
            held(moment: "zmot")
                == Held(
                    pages: ["ad", "search", "fast"], assets: ["ad"], terms: ["term", "term-two"], promises: ["fast"],
                    moments: ["zmot"], stages: ["research"]))
        #expect(
            held(moment: "fmot")
                == Held(
                    pages: ["call", "handoff", "offer", "deck", "kept"], assets: ["deck"], terms: ["term-two"],
                    promises: ["kept"], handoffs: ["handoff"], moments: ["fmot"],
                    stages: ["contact", "evaluation", "decision"]))
    }

    @Test("of a stage lies in the part of its moment")
    func stage() {
        #expect(
            held(stage: "evaluation")
                == Held(pages: ["offer", "kept"], promises: ["kept"], moments: ["fmot"], stages: ["evaluation"]))
    }

    @Test("of a team holds what it or one of its people owns, agrees to, uses, hands on or is handed")
    func team() {
        #expect(
            held(team: "care")
                == Held(
                    pages: ["always", "call", "handoff", "offer", "kept"], terms: ["term-two"], promises: ["kept"],
                    handoffs: ["handoff"], moments: ["fmot"], stages: ["contact", "evaluation"]))
        #expect(held(team: "sales").assets == ["deck"])
    }

    @Test("of several things holds what belongs to all of them")
    func intersection() {
        #expect(held(moment: "fmot", stage: "contact", team: "care").pages == ["call", "handoff"])
        #expect(held(moment: "zmot", stage: "contact") == Held())
        var edition = Edition()
        (edition.moment, edition.stage) = ("zmot", "contact")
        #expect(BookSelection(edition, of: Self.playbook).isEmpty)
    }

    @Test("is not empty in a playbook of terms alone")
    func termsAlone() {
        let playbook = linked(["term.md": "---\nkind: term\n---\n# MQL\n\nA lead."])
        #expect(!BookSelection(Edition(), of: playbook).isEmpty)
    }

    @Test("is asked for by id or by name")
    func names() throws {
        let vocabulary = Self.playbook.vocabulary
        var edition = Edition()
        try edition.select(moment: "ZMOT", stage: "Poszukiwanie", team: "care", in: vocabulary)
        #expect(edition.moment == "zmot")
        #expect(edition.stage == "research")
        #expect(edition.team == "care")
        try edition.select(moment: nil, stage: nil, team: nil, in: vocabulary)
        #expect(edition == Edition())
        #expect(try vocabulary.audience(wanted: "customer facing") == "customer")
        #expect(try vocabulary.audience(wanted: "klienci") == "customer")
    }

    @Test("of a name that nothing has is refused, with what may be meant")
    func unknownNames() {
        let vocabulary = Self.playbook.vocabulary
        var edition = Edition()
        #expect(throws: UnknownName(phrase: "There is no stage 'contakt'; did you mean 'contact'?")) {
            try edition.select(moment: nil, stage: "contakt", team: nil, in: vocabulary)
        }
        #expect(throws: UnknownName(phrase: "There is no audience 'partners'; did you mean 'partner'?")) {
            try vocabulary.audience(wanted: "partners")
        }
        #expect(
            throws: UnknownName(
                phrase: "There is no audience 'x'; the playbook has: internal, partner, customer")
        ) {
            try vocabulary.audience(wanted: "x")
        }
    }
}
