import CommonMark
import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("The customer's path")
struct JourneyTests {
    @Test("orders the pages: home, every step, step by step, and what is on none")
    func order() {
        let playbook = linked([
            "z.md": "---\nstage: problem\n---\n", "index.md": "# Home", "a.md": "", "b.md": "---\nstage: use\n---\n",
            "c.md": "---\nstage: [use, research]\n---\n", "d.md": "---\nstage: always\n---\n",
            "e.md": "---\nstage: use\norder: 5\n---\n", "f.md": "---\nstage: use\norder: 10\n---\n",
        ])
        #expect(playbook.pages.map(\.path) == ["index.md", "d.md", "z.md", "c.md", "e.md", "f.md", "b.md", "a.md"])
        #expect(playbook.pages.map(\.index) == Array(0..<8))
    }

    @Test("gives a page its moments by its stages, unless the page says them itself")
    func moments() {
        let playbook = linked([
            "a.md": "---\nstage: [use, contact, decision]\n---\n", "b.md": "---\nstage: contact\nmoment: ZMOT\n---\n",
            "c.md": "---\nstage: always\n---\n",
        ])
        #expect(playbook["a.md"].stages == ["contact", "decision", "use"])
        #expect(playbook["a.md"].moments == ["fmot", "smot"])
        #expect(playbook["b.md"].moments == ["zmot"])
        #expect(playbook["c.md"].isAlways)
        #expect(playbook["c.md"].moments.isEmpty)
    }

    @Test("leads from one page to the next, past entries, drawings of the journey and archives")
    func neighbours() {
        let playbook = linked([
            "index.md": "# Home", "a.md": "---\nstage: problem\n---\n",
            "b.md": "---\nstage: research\nkind: asset\n---\n",
            "c.md": "---\nstage: contact\nkind: term\n---\n", "d.md": "---\nstage: use\nstatus: archived\n---\n",
            "e.md": "---\nstage: use\n---\n", "f.md": "",
        ])
        func around(_ path: String) -> [String?] {
            let index = playbook[path].index
            return [playbook.navigation.previous(of: index), playbook.navigation.next(after: index)].map { neighbour in
                neighbour.map { playbook.pages[$0].path.description }
            }
        }
        #expect(around("a.md") == [nil, "e.md"])
        #expect(around("e.md") == ["a.md", "f.md"])
        #expect(around("f.md") == ["e.md", nil])
        #expect(around("b.md") == [nil, nil])
        #expect(around("index.md") == [nil, nil])
    }

    @Test(
        "takes ids, names, the customer's words and Polish, folded for case and diacritics",
        arguments: ["contact", "First contact", "first-contact", "Do they understand me?", "FIRST CONTACT"])
    func names(_ stage: String) {
        #expect(linked(["a.md": "---\nstage: '\(stage)'\n---\n"])["a.md"].stages == ["contact"])
        #expect(linked(["a.md": "---\nstage: Zawsze\n---\n"])["a.md"].isAlways)
    }

    @Test("An owner is a team or a person, by id or name; anything else is kept with its near misses")
    func owners() {
        let playbook = linked([
            "playbook.yml":
                "teams: [{id: desk, title: Sprzedaż, side: sales}]\npeople: [{id: ada, name: Ada Nowak, team: desk}]",
            "a.md": "---\nowner: sprzedaz\nwith: desk\nverified_by: Ada Nowak\n---\n", "b.md": "---\nowner: ADA\n---\n",
            "c.md": "---\nowner: Sprzedaży\nstage: contcat\n---\n",
        ])
        #expect(playbook["a.md"].owner == .team("desk"))
        #expect(playbook["a.md"].with == ["desk"])
        #expect(playbook["a.md"].verifiedBy == "ada")
        #expect(playbook["b.md"].owner == .person("ada"))
        #expect(playbook["b.md"].side == .sales)
        #expect(playbook["c.md"].owner == nil)
        #expect(playbook["c.md"].unresolved.map(\.field) == [.stage, .owner])
        #expect(playbook["c.md"].unresolved.map(\.candidates.first) == ["contact", "Sprzedaż"])
    }

    @Test("A title is the field, else the first H1, else the file's name")
    func titles() {
        let playbook = linked([
            "a.md": "---\ntitle: Field\n---\n# Heading", "b.md": "# Heading", "c.md": "## Second\n# Late",
            "pierwszy-kontakt.md": "", "plays/README.md": "", "d.md": "---\ntitle: '  '\n---\n# Heading",
        ])
        #expect(playbook["a.md"].title == "Field")
        #expect(playbook["a.md"].titleHeading == nil)
        #expect(playbook["b.md"].title == "Heading")
        #expect(playbook["b.md"].titleHeading?.text == "Heading")
        #expect(playbook["c.md"].title == "C")
        #expect(playbook["pierwszy-kontakt.md"].title == "Pierwszy kontakt")
        #expect(playbook["plays/README.md"].title == "Plays")
        #expect(playbook["d.md"].title == "Heading")
    }

    @Test("Two pages with one id are told, the first keeps it")
    func duplicates() {
        let id: String = "---\nid: same\n---\n"
        let playbook = linked(["a.md": id, "b.md": id, "c.md": "---\nid: same\nkind: asset\n---\n"])
        #expect(playbook.duplicates.map(\.name) == ["same"])
        #expect(playbook.duplicates.map(\.first.path) == ["a.md"])
        #expect(playbook.duplicates.map(\.second.path) == ["b.md"])
    }
}
