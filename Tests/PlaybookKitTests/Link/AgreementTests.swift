import Testing

@testable import PlaybookKit

@Suite("What the two teams agree on")
struct AgreementTests {
    @Test("A hand-off is any page with a giving and a taking team")
    func handoffs() {
        let playbook = linked([
            "a.md": "---\nfrom: Marketing\nto: sales\n---\n", "b.md": "---\nfrom: marketing\n---\n",
            "c.md": "---\nfrom: marketing\nto: nobody\nreturn_to: marketing\nescalate_to: missing\n---\n",
        ])
        #expect(playbook.handoffs.map { playbook.pages[$0.page].path } == ["a.md", "c.md"])
        #expect(playbook.handoffs.map(\.from) == ["marketing", "marketing"])
        #expect(playbook.handoffs.map(\.to) == ["sales", nil])
        #expect(playbook["c.md"].unresolved.map(\.name) == ["nobody", "missing"])
    }

    @Test(
        "A hand-off is signed once somebody of each team's side has signed",
        arguments: [
            ("marketing", "sales", "[marketing, sales]", true), ("marketing", "sales", "[ada, sales]", false),
            ("marketing", "sales", "[ada, bo]", true), ("marketing", "sales", "[ada, nobody]", false),
            ("marketing", "sales", "[revenue]", false), ("sales", "delivery", "[ada, delivery]", true),
            ("sales", "desk", "[ada]", false), ("sales", "desk", "[ada, desk]", true),
            ("sales", "nobody", "[ada, marketing]", false),
        ])
    func signatures(_ from: String, _ to: String, _ signers: String, _ isSigned: Bool) {
        let playbook = linked([
            "playbook.yml": """
            teams:
              - {id: marketing, side: marketing}
              - {id: sales, side: sales}
              - {id: desk, side: sales}
              - {id: delivery, side: other}
              - {id: revenue, side: joint}
            people: [{id: ada, team: sales}, {id: bo, team: marketing}]
            """,
            "a.md": "---\nfrom: \(from)\nto: \(to)\nsigned_by: \(signers)\n---\n",
        ])
        #expect(playbook.handoffs.map(\.isSigned) == [isSigned])
    }

    @Test("An asset makes or proves a promise if either page says so")
    func promisesOfAssets() {
        let playbook = linked([
            "fast.md": "---\nkind: promise\nmade_in: ad\n---\n",
            "ad.md": "---\nkind: asset\npromises: fast\n---\n", "case.md": "---\nkind: asset\nproves: fast\n---\n",
            "film.md": "---\nkind: asset\nstage: problem\npromises: [fast, gone]\n---\n",
        ])
        #expect(playbook.promises[0].madeIn.map { playbook.assets[$0].id } == ["ad", "film"])
        #expect(playbook.promises[0].provedBy.map { playbook.assets[$0].id } == ["case"])
        #expect(playbook.paths(playbook.asset("ad").promises) == ["fast.md"])
        #expect(playbook.paths(playbook.asset("case").proves) == ["fast.md"])
    }

    @Test("A promise is made in assets, proved by assets and kept by pages")
    func promises() {
        let playbook = linked([
            "p/fast.md":
                "---\nkind: promise\nmade_in: ad\nproved_by: [case, asset:ad, gone]\nkept_by: [Onboarding, ../use.md]\n---\n",
            "ad.md": "---\nkind: asset\n---\n", "case.md": "---\nkind: asset\n---\n", "use.md": "# Using it",
            "o.md": "# Onboarding",
        ])
        #expect(playbook.promises.count == 1)
        let promise = playbook.promises[0]
        #expect(promise.madeIn.map { playbook.assets[$0].id } == ["ad"])
        #expect(promise.provedBy.map { playbook.assets[$0].id } == ["case", "ad"])
        #expect(playbook.paths(promise.keptBy) == ["o.md", "use.md"])
        #expect(playbook["p/fast.md"].unresolved.map(\.name) == ["gone"])
    }

    @Test("Terms stand by title, folded, with their forms")
    func terms() {
        let playbook = linked([
            "1.md": "---\nkind: term\ntitle: MQL\nforms: [MQL-e]\nsynonyms: [warm lead]\navoid: [hot lead]\n---\n",
            "2.md": "---\nkind: term\ntitle: Łącznik\n---\n", "3.md": "---\nkind: term\ntitle: deal\n---\n",
        ])
        #expect(playbook.terms.map { playbook.pages[$0.page].title } == ["deal", "Łącznik", "MQL"])
        #expect(playbook.terms[2].forms == ["MQL-e"])
        #expect(playbook.terms[2].synonyms == ["warm lead"])
        #expect(playbook.terms[2].avoid == ["hot lead"])
    }

    @Test("A playbook that has not begun has no gaps")
    func notBegun() {
        #expect(linked(["a.md": "# A"]).gaps.isEmpty)
        #expect(linked(["a.md": "---\nkind: stage\nid: use\n---\n"]).gaps.isEmpty)
    }

    @Test("A moment needs a shared asset of every group, a stage a page and an asset")
    func gaps() {
        let playbook = linked([
            "a.md": "---\nstage: contact\nassets: deck\n---\n", "b.md": "---\nstage: use\n---\n",
            "deck.md": "---\nkind: asset\ngroup: offer\nowner: marketing\nused_by: sales\n---\n",
            "old.md":
                "---\nkind: asset\ngroup: ad\nowner: marketing\nused_by: sales\nmoment: fmot\nstatus: archived\n---\n",
            "lone.md": "---\nkind: asset\ngroup: email\nowner: sales\nmoment: fmot\n---\n",
            "c.md": "---\nstage: onboarding\nstatus: draft\n---\n", "s.md": "---\nkind: stage\nid: decision\n---\n",
            "late.md":
                "---\nkind: asset\ngroup: ad\nowner: marketing\nused_by: sales\nmoment: fmot\nexpires: 2026-03-30\n---\n",
        ])
        #expect(
            playbook.gaps.filter { $0.moment == "fmot" } == [
                Gap(kind: .momentWithoutGroup(.email), moment: "fmot", stage: nil),
                Gap(kind: .momentWithoutGroup(.ad), moment: "fmot", stage: nil),
                Gap(kind: .momentWithoutGroup(.software), moment: "fmot", stage: nil),
                Gap(kind: .momentWithoutGroup(.communication), moment: "fmot", stage: nil),
                Gap(kind: .stageWithoutPage, moment: "fmot", stage: "evaluation"),
                Gap(kind: .stageWithoutPage, moment: "fmot", stage: "decision"),
            ])
        #expect(
            playbook.gaps.filter { $0.moment == "smot" } == [
                Gap(kind: .momentWithoutSharedAsset, moment: "smot", stage: nil),
                Gap(kind: .stageWithoutPage, moment: "smot", stage: "onboarding"),
                Gap(kind: .stageWithoutAsset, moment: "smot", stage: "use"),
            ])
    }
}
