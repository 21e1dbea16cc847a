import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("A change")
struct ConsequenceTests {
    // MARK: Assets

    /// What became of assets, as `Price list: version(…)`.
    private func assets(_ review: Review) -> [[AssetChange.What]] { review.assets.map(\.whats) }

    @Test("tells a new version of an asset and of its file, with its size")
    func version() {
        var changes = edited("price-list.md", "2025", "2026")
        changes["price-list.pdf"] = "%PDF-1.7 of 2026"
        #expect(
            assets(review(changes)) == [
                [
                    .version(from: "2025", to: "2026"), .file("price-list.pdf", before: 13, after: 16),
                ]
            ])
    }

    @Test("tells that an asset is new, gone, or somewhere else")
    func places() {
        #expect(assets(review(["banner.md": nil])) == [[.removed]])
        let old = agreedPlaybook.filter { $0.key != "banner.md" }
        #expect(assets(review(["banner.md": agreedPlaybook["banner.md"]], of: old)) == [[.added]])
        let place = review(edited("price-list.md", "at: price-list.pdf", "at: https://example.com/prices"))
        #expect(assets(place) == [[.place(from: ["price-list.pdf"], to: ["https://example.com/prices"])]])
    }

    @Test("tells that an asset is shared for the first time, and no longer")
    func shared() {
        let both = review(edited("banner.md", "owner: campaigns", "owner: campaigns\nused_by: [sales]"))
        #expect(assets(both) == [[.becameShared]] && both.changes == ["edited banner.md R2"])
        let one = review(edited("price-list.md", "used_by: [marketing]\n", ""))
        #expect(assets(one) == [[.becameOneSided(.sales)]] && one.changes == ["edited price-list.md R2"])
    }

    @Test("tells that no page uses an asset any more")
    func orphaned() {
        var changes = edited("demo.md", "assets: [price-list]\n", "")
        changes["index.md"] = "# Home\n\n[Demo](demo.md)\n"
        #expect(assets(review(changes)) == [[.orphaned]])
    }

    @Test("tells that an asset has expired, is retired, or may be used again")
    func lifetime() {
        let expired = edited("price-list.md", "version:", "expires: 2026-03-30\nversion:")
        #expect(assets(review(expired)) == [[.expired]])
        #expect(assets(review(edited("price-list.md", "version:", "status: deprecated\nversion:"))) == [[.retired]])
        let files = agreedPlaybook.merging(expired.compactMapValues(\.self)) { $1 }
        #expect(assets(review(["price-list.md": agreedPlaybook["price-list.md"]], of: files)) == [[.renewed]])
    }

    // MARK: Addresses and audiences

    @Test("that gives a page another path loses its address, unless an alias keeps it")
    func addresses() {
        let text = agreedPlaybook["demo.md"]!
        let lost = review(["demo.md": nil, "fmot/demo.md": text])
        #expect(
            lost.lostAddresses == [
                LostAddress(
                    address: "demo.html", title: "Demo", successor: "fmot/demo.md", oldPath: "demo.md", alias: "demo.md"
                )
            ])
        #expect(lost.brought.contains("warning missing-redirect fmot/demo.md"))
        let kept = text.replacing("title: Demo", with: "title: Demo\naliases: [demo.md]")
        let redirected = review(["demo.md": nil, "fmot/demo.md": kept])
        #expect(redirected.lostAddresses == [] && !redirected.brought.contains("warning missing-redirect fmot/demo.md"))
    }

    @Test("offers an alias that keeps the address of a page in one language")
    func addressesOfOneLanguage() {
        let files = [
            "playbook.yml": "languages: [en, pl]\nfallbacks: hide\n", "oferta.pl.md": "# Oferta\n\nDla klienta.\n",
        ]
        func renamed(_ front: String) -> Review {
            review(["oferta.pl.md": nil, "nasza.pl.md": "\(front)# Oferta\n\nDla klienta.\n"], of: files)
        }
        let lost = renamed("").lostAddresses
        #expect(lost.map(\.address) == ["pl/oferta.html"] && lost.map(\.alias) == ["oferta.md"])
        #expect(renamed("---\naliases: [oferta.md]\n---\n").lostAddresses == [])
    }

    @Test("R-11 tells that a page which is renamed and edited becomes visible to partners")
    func visibility() {
        let text = agreedPlaybook["demo.md"]!.replacing(
            "title: Demo", with: "title: Demo\naudience: [internal, partner]")
        let review = review(["demo.md": nil, "partners/demo.md": text.replacing("Every MQL", with: "Each lead")])
        #expect(review.visibility.map(\.audience) == ["partner"])
        #expect(review.visibility.map(\.isVisible) == [true] && review.visibility.map(\.page.title) == ["Demo"])
        #expect(review.changes.contains("edited demo.md → partners/demo.md R1"))
    }

    @Test("that takes a page away takes it from its audience")
    func invisible() {
        let files = ["a.md": "---\ntitle: A\naudience: [customer]\n---\n"]
        #expect(review(["a.md": nil], of: files).visibility.map(\.isVisible) == [false])
    }

    // MARK: Coverage and findings

    @Test("tells what is covered better or worse, and which gaps it opens and closes")
    func coverage() {
        let coverage = review(edited("banner.md", "owner: campaigns", "owner: campaigns\nused_by: [sales]")).coverage
        #expect(coverage.counts.map(\.place) == [.moment("stimulus")])
        #expect(coverage.counts.map(\.before) == [0] && coverage.counts.map(\.after) == [1])
        #expect(coverage.closed.contains(Gap(kind: .momentWithoutSharedAsset, moment: "stimulus", stage: nil)))
        #expect(coverage.opened.contains(Gap(kind: .momentWithoutGroup(.offer), moment: "stimulus", stage: nil)))
    }

    @Test("tells what problems it brings and which it mends, and counts those that were there")
    func findings() {
        let broken = review(edited("call.md", "the warehouse", "[the warehouse](nowhere.md)"))
        #expect(broken.brought == ["warning unverified-change call.md", "error broken-link call.md"])
        #expect(broken.fixed.isEmpty && broken.known > 0)
        let files = agreedPlaybook.merging(edited("demo.md", "owner: campaigns\n", "").compactMapValues(\.self)) { $1 }
        let mended = review(["demo.md": agreedPlaybook["demo.md"]], of: files)
        #expect(mended.fixed.map(\.rule).contains("missing-owner") && mended.brought == [])
    }

    @Test("brings no problem by giving a page that has one another path or more lines")
    func followed() {
        let files = ["a.md": "# A\n\n[B](nowhere.md)\n\nMore of it\n"]
        let moved = review(["a.md": nil, "x/a.md": "# A\n\nAbove\n\n[B](nowhere.md)\n\nMore of it\n"], of: files)
        #expect(moved.brought.filter { $0.contains("broken-link") } == [])
        #expect(moved.fixed.filter { $0.rule == "broken-link" } == [])
    }

    @Test("brings no problem where one that counts things counts others")
    func counting() {
        func pages(_ count: Int) -> [String: String] {
            var files = agreedPlaybook
            files["playbook.yml"] = files["playbook.yml"]!.replacing(
                "team: sdr}", with: "team: sdr, until: 2026-02-28}")
            for index in 0..<count { files["p\(index).md"] = "---\ntitle: P\(index)\nowner: ada\n---\n" }
            return files
        }
        let review = review(["p3.md": pages(0)["index.md"]], of: pages(4))
        #expect(review.introduced.filter { $0.rule == "departed-owner" } == [])
    }

    @Test("brings one more problem where the same stands twice")
    func multiset() {
        let files = ["a.md": "---\ntitle: A\nowner: sales\n---\n{{= x }}\n"]
        let review = review(["a.md": "---\ntitle: A\nowner: sales\n---\n{{= x }} {{= x }}\n"], of: files)
        #expect(review.introduced.filter { $0.rule == "undefined-value" }.count == 1)
    }

    @Test("that switches a rule off is told, and its own rules are as loud as the newer version wants")
    func levels() {
        let yaml = agreedPlaybook["playbook.yml"]! + "\nrules:\n  unsigned-change: {level: note, reason: x}\n"
        var changes = edited("handoff.md", "24 h\n", "4 h\n")
        changes["playbook.yml"] = yaml
        #expect(review(changes).brought.contains("note unsigned-change handoff.md"))
    }

    // MARK: Texts

    @Test("tells the whole text of a page that is new or gone, with no word marked, and of an empty one nothing")
    func whole() {
        let review = review([
            "new.md": "# New\n\nTwo **words**.\n", "empty.md": "---\ntitle: E\n---\n", "call.md": nil,
        ])
        let texts = Dictionary(
            uniqueKeysWithValues: review.pages.compactMap { change in
                change.prose.map { ((change.after ?? change.before)?.page.filePath, $0) }
            })
        #expect(texts.count == 2 && texts["new.md"]?.isWhole == true && texts["call.md"]?.isWhole == true)
        #expect(texts["new.md"]?.blocks.map(\.change) == [.added, .added])
        #expect(texts["call.md"]?.blocks.map(\.change) == [.removed])
        #expect(texts["new.md"]?.blocks.last?.lines[0].runs.map(\.text) == ["Two ", "words", "."])
        let runs = texts.values.flatMap(\.blocks).flatMap(\.lines).flatMap(\.runs)
        #expect(runs.allSatisfy { $0.change == .same })
    }

    @Test("that merges what both sides did tells both")
    func merged() {
        let changes = edited("call.md", "how many", "which").merging(edited("banner.md", "problem", "research")) { $1 }
        #expect(review(changes).changes == ["edited banner.md R1", "edited call.md R2"])
    }
}
