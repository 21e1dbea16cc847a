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

    @Test("as a term in one language alone is agreed as well")
    func fieldOfALanguage() {
        let files = [
            "playbook.yml": "languages: [en, pl]\n",
            "mql.md": "---\ntitle: MQL\nkind: term\nowner: sales\nsummary: {en: A lead, pl: Kontakt}\n---\n",
        ]
        let review = review(["mql.md": files["mql.md"]!.replacing("Kontakt", with: "Klient")], of: files)
        #expect(review.pages.flatMap(\.fields).map(\.after) == [["A lead", "pl: Klient"]])
        #expect(review.asked == ["head of marketing: R3 Term 'MQL'", "head of sales: R3 Term 'MQL'"])
    }

    @Test("on a step, a moment or a team in one language alone is agreed as well, whichever language the review is in")
    func entriesOfALanguage() {
        let yaml = """
            languages: [en, pl]
            teams: [{id: sales, title: {en: Sales, pl: Sprzedaż}, side: sales}]
            moments: [{id: zmot, title: {en: Doubt, pl: Wahanie}}]
            stages: [{id: test, title: {en: Test ride, pl: Jazda}, moment: zmot, we_do: {en: Ride, pl: Jedziemy}}]

            """
        for (old, new, agreed, asked) in [
            ("Wahanie", "Wątpliwość", "Doubt: Wahanie → Wątpliwość", ["'Doubt'"]),
            ("Jedziemy", "Stoimy", "Test ride, What we do: Jedziemy → Stoimy", ["'Test ride'"]),
            ("Sprzedaż", "Handel", "Sales: Sprzedaż → Handel", []),
        ] {
            let review = review(["playbook.yml": yaml.replacing(old, with: new)], of: ["playbook.yml": yaml])
            #expect(review.agreed == [agreed])
            #expect(review.asked == asked.map { "head of sales: R3 \($0) in playbook.yml" })
        }
        let one = "teams: [{id: sales, title: Sales, side: sales}]\nstages: [{id: test, title: Test ride}]\n"
        let two = yaml.replacing(/moments:.*/, with: "").replacing(
            /stages:.*/, with: "stages: [{id: test, title: {en: Test ride, pl: Jazda}}]")
        let translated = review(["playbook.yml": two], of: ["playbook.yml": one])
        #expect(translated.agreed == ["playbook.yml, languages: en → en | pl"])
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
        #expect(rules.agreed == ["playbook.yml, rules: – → missing-owner: off"])
        #expect(
            rules.asked == [
                "head of marketing: R3 'rules' in playbook.yml", "head of sales: R3 'rules' in playbook.yml",
            ])
        let kind = agreed("values:", "kinds:\n  - {id: recipe, title: Recipe, review_every: 30 days}\nvalues:")
        #expect(kind.agreed == ["kinds: recipe: – → 30 days"])
        #expect(kind.asked.first == "head of marketing: R3 'kinds: recipe' in playbook.yml")
        let stage = agreed("values:", "stages:\n  - {id: problem, title: Trouble, moment: stimulus}\nvalues:")
        #expect(stage.agreed.contains("Trouble: Problem → Trouble"))
    }

    @Test("on what the site is called and looks like is told, and both sides agree to it")
    func site() {
        var files = agreedPlaybook
        files["logo.svg"] = #"<svg xmlns="http://www.w3.org/2000/svg"/>"#
        files["playbook.yml"]! += "\naccent: \"#0b57b0\"\nlogo: logo.svg\nbase_url: https://acme.example/\n"
        let yaml = files["playbook.yml"]!
        func asked(_ setting: String) -> [String] {
            ["marketing", "sales"].map { "head of \($0): R2 '\(setting)' in playbook.yml" }
        }
        for (old, new, agreed, setting) in [
            ("title: Bicycles", "title: Bikes", "title: Bicycles → Bikes", "title"),
            ("logo:", "company: ACME\nlogo:", "company: – → ACME", "company"),
            ("logo:", "languages: [en, pl]\nlogo:", "languages: en → en | pl", "languages"),
            ("acme.example/", "b.example", "base_url: https://acme.example/ → https://b.example/", "base_url"),
            ("logo: logo.svg", "", "logo: logo.svg → –", "logo"),
            ("logo:", "merge_fields: [name]\nlogo:", "merge_fields: – → name", "merge_fields"),
            ("logo:", "repository: https://c.example\nlogo:", "repository: – → https://c.example", "repository"),
        ] {
            let review = review(["playbook.yml": yaml.replacing(old, with: new)], of: files)
            #expect(review.agreed == ["playbook.yml, \(agreed)"])
            #expect(review.asked == asked(setting))
        }
        files["playbook.yml"] = yaml + "languages: [en, pl]\n"
        let inPolish = yaml.replacing("title: Bicycles", with: "title: {en: Bicycles, pl: Rowery}")
        let named = review(["playbook.yml": inPolish + "languages: [en, pl]\n"], of: files)
        #expect(named.agreed == ["playbook.yml, title: Bicycles → Bicycles | Rowery"])
        files["playbook.yml"] = yaml
        let accent = review(["playbook.yml": yaml.replacing("#0b57b0", with: "#00695c")], of: files)
        #expect(accent.agreed.first?.hasPrefix("playbook.yml, accent: #0b57b0 | ") == true)
        let logo = review(["logo.svg": #"<svg xmlns="http://www.w3.org/2000/svg" id="a"/>"#], of: files)
        #expect(logo.agreed == ["playbook.yml, logo: logo.svg: 41 B → 48 B"] && logo.asked == asked("logo"))
    }
}
