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
            "deck.pdf": "%PDF-",
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

    @Test("holds exactly the keys that templates/README.md lists")
    func schema() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../templates")
        let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
        let section = try #require(
            readme.components(separatedBy: "\n## playbook.json\n").last?.components(separatedBy: "\n## ").first)
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let documented = rows.flatMap { row in
            row.split(separator: "|")[0].split(separator: ",").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
        }
        #expect(Set(documented).count == documented.count, "a key is listed twice")
        let different = try Set(documented).symmetricDifference(Graph(Self.everything).keys)
        #expect(different.sorted() == [])
    }

    /// A playbook that gives every key a value.
    private static let everything = linked([
        "playbook.yml": """
        company: Example
        moments: [{id: zmot, title: Z, acronym: ZMOT, question: Who?, feeds: zmot}]
        stages: [{id: research, moment: zmot, we_do: Answer, entry: Asks, exit: Knows, goes_back_to: [research]}, {id: use, moment: zmot}]
        teams: [{id: sales, title: Sales, side: sales, lead: ada}]
        people: [{id: ada, name: Ada, title: Head, team: sales, until: 2027-01-31}]
        """,
        "a.md": """
        ---
        title: The whole title
        short_title: Brief
        summary: What it says
        stage: research
        owner: ada
        verified: 2026-03-01
        verified_by: ada
        available_from: 2026-01-01
        expires: 2027-01-01
        lang: en
        replaced_by: b
        assets: deck
        ---
        [B](b.md) and [a site](https://example.com)
        """,
        "b.md": "---\nowner: sales\n---\n",
        "deck.md": """
        ---
        kind: asset
        group: offer
        type: deck
        version: 2
        owner: sales
        verified: 2026-03-01
        verified_by: ada
        replaces: b
        evidence: {source: A study, date: 2026-01-01, scope: Poland}
        ---
        """,
        "handoff.md": """
        ---
        from: sales
        to: sales
        trigger: A form
        accept_within: 4 hours
        first_contact_within: 1 day
        attempts: "3"
        return_to: sales
        escalate_to: ada
        metric: metric
        effective: 2026-01-01
        ---
        """,
        "promise.md": "---\nkind: promise\n---\n",
        "metric.md": "---\nkind: metric\nformula: a/b\nsource: CRM\ntarget: 5\n---\n",
        "friction.md":
            "---\nkind: friction\nmarketing_view: M\nsales_view: S\neffect: E\nagreement: A\nstate: open\n---\n",
        "term.md": "---\nkind: term\n---\n",
    ])

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

        /// Every key at any depth, as `list.object.key`.
        var keys: Set<String> {
            var keys: Set<String> = []
            var open: [(path: String, value: Any)] = [("", root)]
            while let (path, value) = open.popLast() {
                if let object = value as? [String: Any] {
                    for (key, value) in object {
                        let path = path.isEmpty ? key : "\(path).\(key)"
                        keys.insert(path)
                        open.append((path, value))
                    }
                } else if let list = value as? [Any] {
                    open += list.map { (path, $0) }
                }
            }
            return keys
        }

        func list(_ name: String) -> [[String: Any]] { root[name] as? [[String: Any]] ?? [] }
    }
}
