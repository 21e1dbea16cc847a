import Testing

@testable import PlaybookKit

@Suite("What was agreed")
struct CommitmentTests {
    @Test("in a hand-off is told number by number")
    func handoff() {
        let change = edited("handoff.md", "24 h\n", "4 h\n")
        let review = review(change)
        #expect(review.agreed == ["Lead to sales, First contact within: 24 h → 4 h"])
        #expect(review.changes == ["edited handoff.md R3"])
        #expect(
            review.asked == [
                "lead of campaigns: R3 Hand-off 'Lead to sales'", "lead of sdr: R3 Hand-off 'Lead to sales'",
            ])
        #expect(review.brought == ["error unsigned-change handoff.md", "warning unverified-change handoff.md"])
    }

    @Test("by a team that is called otherwise, or by its id, is the same")
    func names() {
        #expect(review(edited("handoff.md", "to: sdr", "to: Sales development")).agreed == [])
        let moved = edited("handoff.md", "to: sdr", "to: sales")
        #expect(review(moved).agreed == ["Lead to sales, To: Sales development → Sales"])
    }

    @Test("of a list is told by what is not in both")
    func lists() {
        let old = edited("mql.md", "owner: marketing", "owner: marketing\nforms: [MQLs, MQL's]").compactMapValues(
            \.self)
        let files = agreedPlaybook.merging(old) { $1 }
        let new = files["mql.md"]!.replacing("[MQLs, MQL's]", with: "[MQLs, leads]")
        #expect(review(["mql.md": new], of: files).agreed == ["MQL, Forms of the word: MQL's → leads"])
    }

    @Test("as a term is told old and new, and how far it reaches")
    func term() {
        let review = review(edited("mql.md", "has checked", "has called"))
        #expect(
            review.agreed == [
                "MQL, Definition: A lead that marketing has checked. → A lead that marketing has called."
            ])
        #expect(review.asked == ["head of marketing: R3 Term 'MQL'", "head of sales: R3 Term 'MQL'"])
        let reach = review.reach.map { ($0.title, $0.pages.map(\.title), $0.emails, $0.handoffs, $0.assets) }
        #expect(reach.count == 1 && reach[0].0 == "MQL" && reach[0].1 == ["Lead to sales", "Demo"])
        #expect(reach[0].2 == 0 && reach[0].3 == 1 && reach[0].4 == 0)
    }

    @Test("as a price reaches the pages that print it and needs the heads of both sides")
    func values() {
        let review = review(edited("playbook.yml", "100 euro", "120 euro"))
        #expect(review.changes == [])
        #expect(review.agreed == ["price: 100 euro → 120 euro"])
        #expect(review.asked == ["head of marketing: R3 value 'price'", "head of sales: R3 value 'price'"])
        #expect(review.reach.map(\.pages).map { $0.map(\.title) } == [["Demo"]])
    }

    @Test("in one language alone is agreed as well")
    func valueOfALanguage() {
        let yaml = "languages: [en, pl]\nvalues:\n  price: {en: 100 euro, pl: 100 euro}\n"
        let review = review(["playbook.yml": yaml.replacing("pl: 100", with: "pl: 90")], of: ["playbook.yml": yaml])
        #expect(review.agreed == ["price: 100 euro → 90 euro"])
    }

    @Test("on a page whose text counts is told section by section")
    func sections() {
        let text =
            "---\ntitle: Ideal customer\nkind: icp\nowner: marketing\nwith: sales\n---\n## Size\n\nTen sites.\n\nNo more.\n\n## Place\n\nPoland.\n"
        let new = text.replacing("Ten", with: "Five") + "\n## Not\n\nShops.\n"
        let review = review(["icp.md": new], of: ["icp.md": text])
        #expect(
            review.agreed == [
                "Ideal customer, Size: Ten sites. → Five sites.", "Ideal customer, Not: – → Shops.",
            ])
        #expect(review.risk == .commitment)
    }

    @Test("as a promise is what it is made in, proved and kept by, whichever page says so, wherever that page is")
    func promise() {
        let files = [
            "promise.md":
                "---\ntitle: Fourteen days\nkind: promise\nowner: sales\nwith: marketing\nkept_by: keep.md\n---\n",
            "keep.md": "---\ntitle: Keep\nowner: sales\n---\nHow we keep it, in many words\n",
            "ad.md": "---\ntitle: Ad\nkind: asset\nowner: marketing\n---\n",
        ]
        let made = "---\ntitle: Ad\nkind: asset\nowner: marketing\npromises: promise\n---\n"
        let review = review(["ad.md": made], of: files)
        #expect(review.agreed == ["Fourteen days, Made in: – → Ad"] && review.changes == ["edited ad.md R3"])
        let moved: [String: String?] = [
            "keep.md": nil, "x/keep.md": files["keep.md"],
            "promise.md": files["promise.md"]!.replacing("keep.md", with: "x/keep.md"),
        ]
        #expect(PlaybookKitTests.review(moved, of: files).agreed == [])
    }

    @Test("is not touched by a check alone")
    func verification() {
        let review = review(edited("mql.md", "2026-01-05", "2026-03-30"))
        #expect(review.changes == ["verified mql.md R0"])
        #expect(review.agreed == [] && review.asked == ["team marketing: R0 Term 'MQL'"])
    }

    @Test("in playbook.yml on teams, steps and rules is told")
    func vocabulary() {
        let yaml = agreedPlaybook["playbook.yml"]!
        func agreed(_ old: String, _ new: String) -> Review { review(["playbook.yml": yaml.replacing(old, with: new)]) }
        let lead = agreed("side: sales, lead: piotr", "side: sales, lead: ada")
        #expect(lead.agreed == ["Sales, Lead: Piotr Madej → Ada Sowa"])
        #expect(
            lead.asked == [
                "person piotr: R4 'Sales' in playbook.yml", "person ada: R4 'Sales' in playbook.yml",
            ])
        let left = agreed("name: Ada Sowa, team: sdr", "name: Ada Sowa, team: sdr, until: 2026-03-01")
        #expect(left.agreed == ["Ada Sowa, Last day: – → 1 March 2026"])
        #expect(left.asked == ["team sdr: R4 'Ada Sowa' in playbook.yml"])
        let rules = agreed("values:", "rules:\n  missing-owner: {level: off, reason: later}\nvalues:")
        #expect(rules.agreed == ["playbook.yml: – → rules: missing-owner: off"])
        #expect(rules.asked.map { $0.prefix(7) } == ["head of", "head of"])
        let stage = agreed("values:", "stages:\n  - {id: problem, title: Trouble, moment: stimulus}\nvalues:")
        #expect(stage.agreed.contains("Trouble: Problem → Trouble"))
    }
}
