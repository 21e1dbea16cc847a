import Foundation
import Testing

@testable import PlaybookKit

@Suite("playbook.json")
struct PlaybookGraphTests {
    @Test("holds the whole playbook, linked")
    func graph() throws {
        let playbook = linked([
            "playbook.yml": """
            title: "Our \\"playbook\\""
            teams: [{id: marketing, title: Marketing, side: marketing}, {id: sales, title: Sprzedaż, side: sales}]
            people: [{id: ada, name: Ada Nowak, team: sales, until: 2027-01-31}]
            """,
            "call.md": """
            ---
            title: The call
            summary: How we call
            stage: [contact, use]
            owner: ada
            with: marketing
            verified: 2026-03-01
            verified_by: ada
            assets: deck
            ---
            See [the term](term.md). Then [again](term.md).
            """,
            "term.md": "---\nkind: term\nstage: always\nforms: [MQL-e]\n---\n# MQL",
            "deck.md":
                "---\nkind: asset\ngroup: offer\nowner: marketing\nused_by: sales\nat: [deck.pdf, 'crm:deck', gone.pdf]\n---\n",
            "deck.pdf": "",
            "handoff.md": "---\nkind: handoff\nfrom: marketing\nto: sales\n---\n",
            "promise.md": "---\nkind: promise\nmade_in: deck\nkept_by: call.md\n---\n",
        ])
        let graph = try Graph(playbook)
        #expect(graph.root["version"] as? Int == 1)
        #expect(graph.root["title"] as? String == "Our \"playbook\"")
        #expect(graph.root["asOf"] as? String == "2026-03-31")
        #expect(
            graph.list("moments").map { $0["address"] as? String } == Moment.standard.map { "moments/\($0.id).html" })
        #expect(graph.list("stages").count == 8)
        #expect(graph.list("teams").map { $0["title"] as? String } == ["Marketing", "Sprzedaż"])
        #expect(graph.list("people").map { $0["until"] as? String } == ["2027-01-31"])
        #expect(graph.list("pages").map { $0["source"] as? String } == playbook.pages.map(\.path.description))

        let call = try #require(graph.list("pages").first { $0["address"] as? String == "call.html" })
        #expect(call["stages"] as? [String] == ["contact", "use"])
        #expect(call["moments"] as? [String] == ["fmot", "smot"])
        #expect(call["owner"] as? String == "person:ada")
        #expect(call["with"] as? [String] == ["marketing"])
        #expect(call["status"] as? String == "approved")
        #expect(call["assets"] as? [String] == ["deck"])
        #expect(call["links"] as? [String] == ["term.html"])
        #expect(
            call["freshness"] as? [String: String]
                == ["state": "current", "verified": "2026-03-01", "verifiedBy": "ada", "due": "2026-08-28"])

        let term = try #require(graph.list("pages").first { $0["address"] as? String == "term.html" })
        #expect(term["stages"] as? [String] == ["always"])
        #expect(term["summary"] == nil)
        #expect(
            term["backlinks"] as? [[String: String]] == [["address": "call.html", "sentence": "See the term."]])

        let deck = try #require(graph.list("assets").first)
        #expect(deck["use"] as? String == "both")
        #expect(deck["isShared"] as? Bool == true)
        #expect(deck["at"] as? [String] == ["deck.pdf", "crm:deck"])
        #expect(deck["usedOn"] as? [String] == ["call.html"])
        #expect(graph.list("handoffs").map { $0["from"] as? String } == ["marketing"])
        #expect(graph.list("promises").map { $0["keptBy"] as? [String] } == [["call.html"]])
        #expect(graph.list("terms").map { $0["forms"] as? [String] } == [["MQL-e"]])
        #expect(graph.list("gaps").count == playbook.gaps.count)
    }

    @Test("is the same whatever order the files come in")
    func order() {
        let files = (0..<40).map { (ContainedPath(stringLiteral: "a\($0).md"), Array("# A\($0)\n[x](a0.md)".utf8)) }
        let one = linked(SourceTree(Dictionary(uniqueKeysWithValues: files)))
        let other = linked(SourceTree(Dictionary(uniqueKeysWithValues: files.reversed())))
        #expect(PlaybookGraph(one).json() == PlaybookGraph(other).json())
    }

    private struct Graph {
        let root: [String: Any]

        init(_ playbook: Playbook) throws {
            let object = try JSONSerialization.jsonObject(with: Data(PlaybookGraph(playbook).json()))
            root = try #require(object as? [String: Any])
        }

        func list(_ name: String) -> [[String: Any]] { root[name] as? [[String: Any]] ?? [] }
    }
}
