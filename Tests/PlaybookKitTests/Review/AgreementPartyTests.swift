import Testing

@testable import PlaybookKit

@Suite("Who must agree")
struct AgreementPartyTests {
    @Test("to what one side uses is the head of that side: those who lead its teams")
    func oneSided() {
        let review = review(edited("demo.md", "Show the alarm", "Show a picture of the alarm"))
        #expect(review.changes == ["edited demo.md R1"] && review.asked == ["head of marketing: R1 Guide 'Demo'"])
        #expect(review.agreements[0].speakers == [.person("ewa"), .person("kacper")])
    }

    @Test("is named once who leads several teams of a side")
    func leadOfSeveral() {
        let vocabulary = edited("playbook.yml", "lead: kacper", "lead: ewa").compactMapValues(\.self)
        let files = agreedPlaybook.merging(vocabulary) { $1 }
        let review = review(edited("demo.md", "Show the alarm", "Show a picture of the alarm"), of: files)
        #expect(review.agreements.map(\.speakers) == [[.person("ewa")]])
    }

    @Test("to a text for the customer is its owner and every counter-party")
    func shared() {
        let review = review(edited("call.md", "how many", "which"))
        #expect(
            review.asked == [
                "team marketing: R2 Talk track 'The first call'", "team sdr: R2 Talk track 'The first call'",
            ])
        #expect(review.agreements[1].speakers == [.team("sdr"), .person("ada")])
    }

    @Test("to a text for the customer without a counter-party is the head of the other side")
    func missingCounterparty() {
        let files = ["a.md": "---\ntitle: A\nkind: play\nowner: sales\n---\nOne\n"]
        let review = review(["a.md": files["a.md"]! + "\nTwo\n"], of: files)
        #expect(review.asked == ["head of marketing: R2 Play 'A'", "team sales: R2 Play 'A'"])
    }

    @Test("to a page that names the other side is that side too")
    func named() {
        let files = ["a.md": "---\ntitle: A\nowner: sales\nwith: marketing\n---\nOne\n"]
        #expect(review(["a.md": files["a.md"]! + "\nTwo\n"], of: files).asked.count == 2)
    }

    @Test("to the file of a shared asset are its owner and its users, whether or not its page says anything")
    func file() {
        let review = review(["price-list.pdf": "%PDF-1.7 2026"])
        #expect(review.changes == [])
        #expect(review.asked == ["team marketing: R2 Asset 'Price list'", "team sales: R2 Asset 'Price list'"])
        #expect(review.brought == ["warning unversioned-change price-list.md"])
    }

    @Test("to another owner are the old one and the new one, and to other words beside it those who always must")
    func ownership() {
        let owner = review(edited("demo.md", "owner: campaigns", "owner: sales"))
        #expect(owner.asked == ["team campaigns: R4 Guide 'Demo'", "team sales: R4 Guide 'Demo'"])
        #expect(owner.agreed == ["Demo, Owner: Campaigns → Sales"])
        let text = agreedPlaybook["demo.md"]!.replacing("campaigns", with: "sales").replacing("Show", with: "Hide")
        #expect(
            review(["demo.md": text]).asked.map { $0.prefix(13) } == [
                "team campaign", "team sales: R", "head of sales",
            ])
    }

    @Test("for somebody who has left is who leads the team")
    func left() {
        let ofAda = edited("demo.md", "owner: campaigns", "owner: ada").compactMapValues(\.self)
        let files = agreedPlaybook.merging(ofAda) { $1 }
        let yaml = files["playbook.yml"]!.replacing("team: sdr}", with: "team: sdr, until: 2026-02-28}")
        let text = files["demo.md"]!.replacing("owner: ada", with: "owner: sdr")
        let ofTeam = review(["playbook.yml": yaml, "demo.md": text], of: files)
        let old = ofTeam.agreements.first { $0.party == .owner(.person("ada")) }
        #expect(old?.speakers == [.team("sdr")])
        let alone = yaml.replacing("team: sdr, until", with: "until")
        let ofNobody = review(
            ["playbook.yml": alone, "demo.md": text],
            of: files.merging(["playbook.yml": files["playbook.yml"]!.replacing(", team: sdr}", with: "}")]) { $1 })
        let last = ofNobody.agreements.first { $0.party == .owner(.person("ada")) }
        #expect(last?.speakers.contains(.person("piotr")) == true)
    }

    @Test("is asked of the version before, so that nobody makes themselves head for their own change")
    func heads() {
        let yaml = agreedPlaybook["playbook.yml"]!.replacing("side: sales, lead: piotr", with: "side: sales, lead: eve")
            .replacing("values:", with: "  - {id: eve, name: Eve, team: sales}\nvalues:")
        let term = agreedPlaybook["mql.md"]!.replacing("checked", with: "seen")
        let review = review(["playbook.yml": yaml, "mql.md": term])
        #expect(review.agreements.first { $0.party == .head(.sales) }?.speakers == [.person("piotr")])
    }

    @Test("for what nobody owns are the heads of both sides")
    func unowned() {
        let review = review(["a.md": "# A\n\nOther\n"], of: ["a.md": "# A\n"])
        #expect(review.asked == ["head of marketing: R1 Guide 'A'", "head of sales: R1 Guide 'A'"])
    }

    @Test("is one party once, the gravest matter first")
    func order() {
        let changes = edited("mql.md", "checked", "seen").merging(edited("demo.md", "Show the", "Hide the")) { $1 }
        #expect(
            review(changes).asked == [
                "head of marketing: R1 Guide 'Demo', R3 Term 'MQL'", "head of sales: R3 Term 'MQL'",
            ])
    }
}
