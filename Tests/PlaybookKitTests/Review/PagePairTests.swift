import Foundation
import Testing

@testable import PlaybookKit

@Suite("Pages of two versions")
struct PagePairTests {
    private static let demo = agreedPlaybook["demo.md"] ?? ""

    @Test("that are the same are told to nobody")
    func same() {
        let review = review([:])
        #expect(review.changes == [] && review.agreements.isEmpty && review.commitments.isEmpty && review.risk == nil)
        #expect(review.introduced.isEmpty && review.fixed.isEmpty && review.known > 0)
    }

    @Test("are one page where it has another path and the same text")
    func moved() {
        #expect(
            review(["demo.md": nil, "fmot/demo.md": Self.demo]).changes.contains("moved demo.md → fmot/demo.md R0"))
    }

    @Test("are one page where it has another path and half of its lines")
    func movedAndEdited() {
        let other = Self.demo.replacing("Every MQL gets a demo of the alarm.", with: "Bring a sensor.")
        let changes = review(["demo.md": nil, "fmot/demo.md": other]).changes
        #expect(changes.contains("edited demo.md → fmot/demo.md R1"))
    }

    @Test("are one page where both write one id, whatever else they say")
    func sameID() {
        let old = ["old.md": "---\nid: alarm\ntitle: Alarm\n---\nOne text\n"]
        let new = "---\nid: alarm\ntitle: Noise\n---\nQuite another one\n"
        #expect(review(["old.md": nil, "new.md": new], of: old).changes == ["edited old.md → new.md R1"])
    }

    @Test("are two pages where only lines are the same that many pages have")
    func commonLines() {
        func asset(_ title: String) -> String {
            "---\ntitle: \(title)\nkind: asset\ngroup: offer\nowner: sales\nused_by: [marketing]\n---\n"
        }
        let names = ["a", "b", "c", "d", "e"]
        let old = Dictionary(uniqueKeysWithValues: names.map { ("\($0).md", asset($0)) })
        #expect(
            review(["a.md": nil, "z.md": asset("z")], of: old).changes.sorted() == ["added z.md R2", "removed a.md R2"])
    }

    @Test("are two pages where the one takes the place of the other, as it says")
    func replaced() {
        let text = "---\ntitle: Price list 2025\nkind: asset\nowner: sales\n---\nAll prices\n\nNo discounts\n"
        let new = text.replacing("2025\n", with: "2026\nreplaces: prices-2025\n")
        let changes = review(["prices-2025.md": nil, "prices-2026.md": new], of: ["prices-2025.md": text]).changes
        #expect(changes.sorted() == ["added prices-2026.md R1", "removed prices-2025.md R1"])
    }

    @Test("that hold the same text many times are paired in one way, whatever happens")
    func copies() {
        let old = Dictionary(uniqueKeysWithValues: (0..<4).map { ("old/\($0).md", "# The same\n\nText of all\n") })
        var changes: [String: String?] = [:]
        for index in 0..<4 {
            changes["old/\(index).md"] = .some(nil)
            changes["new/\(index).md"] = "# The same\n\nText of all\n"
        }
        let first = review(changes, of: old).changes
        #expect(first.count == 8 || first.count == 4)
        for _ in 0..<3 { #expect(review(changes, of: old).changes == first) }
    }

    @Test("stand in journey order, and one that is gone where it stood")
    func order() {
        let old = [
            "a.md": "---\ntitle: A\nstage: problem\n---\nA", "b.md": "---\ntitle: B\nstage: contact\n---\nB",
            "c.md": "---\ntitle: C\nstage: use\n---\nC",
        ]
        let new = "---\ntitle: D\nstage: contact\n---\nD is new and says nothing of B"
        #expect(
            review(["b.md": nil, "a.md": old["a.md"]! + "!", "d.md": new, "c.md": old["c.md"]! + "!"], of: old).changes
                == ["edited a.md R1", "removed b.md R1", "added d.md R1", "edited c.md R1"])
    }

    @Test("in several languages are paired within each, and a translation tells its own text alone")
    func languages() {
        let old = [
            "playbook.yml": "languages: [en, pl]\n", "a.md": "---\ntitle: A\nowner: sales\n---\nOne text here\n",
            "a.pl.md": "---\ntitle: Ą\n---\nTekst\n",
        ]
        let owner = "---\ntitle: A\nowner: marketing\n---\nOne text here\n"
        #expect(review(["a.md": owner], of: old).changes == ["edited a.md R4"])
        #expect(
            review(["a.md": nil, "a.pl.md": nil, "b.md": old["a.md"], "b.pl.md": old["a.pl.md"]], of: old).changes == [
                "moved a.md → b.md R0", "moved a.pl.md → b.pl.md R0",
            ])
        #expect(review(["a.pl.md": "---\ntitle: Ą\n---\nInny tekst\n"], of: old).changes == ["edited a.pl.md R1"])
    }

    @Test(
        "tell that a file on them holds something else as if their text did, and leave those of assets to the assets"
    )
    func files() {
        let old = agreedPlaybook.merging(
            edited("call.md", "Ask how", "[Warehouse](warehouse.txt) [Prices](price-list.pdf)\n\nAsk how")
                .compactMapValues(\.self)
        ) { $1 }.merging(["warehouse.txt": "Two doors"]) { $1 }
        let change = review(["warehouse.txt": "Three doors"], of: old)
        #expect(change.pages.map(\.what) == [.edited])
        #expect(change.pages.map(\.files) == [["warehouse.txt"]])
        #expect(change.risk == .shared)
        #expect(review(["price-list.pdf": "%PDF-1.7 of 2027"], of: old).pages.flatMap(\.files) == [])
        #expect(review([:], of: old).pages.isEmpty)
    }

    @Test("that a folder's defaults change are told by their fields")
    func defaults() {
        let old = ["x/_defaults.yml": "owner: sales\n", "x/a.md": "# A\n"]
        let change = review(["x/_defaults.yml": "owner: marketing\n"], of: old).pages.first
        #expect(change?.fields == [FieldChange(field: .owner, before: ["sales"], after: ["marketing"])])
    }

    @Test("tell two texts apart that look alike")
    func canonicalEquivalence() {
        let old = ["a.md": "---\ntitle: Zażółć\n---\nZażółć\n"]
        let new = old["a.md"]!.decomposedStringWithCanonicalMapping
        let change = review(["a.md": new], of: old).pages.first
        #expect(change?.fields.map(\.field) == [.title] && change?.prose != nil)
    }
}
