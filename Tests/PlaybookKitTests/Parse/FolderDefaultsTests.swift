import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Folder defaults")
struct FolderDefaultsTests {
    @Test("The nearest folder wins, and the page itself wins over all")
    func nearest() {
        let playbook = linked([
            "_defaults.yml": "owner: sales\nkind: play",
            "a/_defaults.yml": "owner: marketing",
            "top.md": "", "a/near.md": "", "a/b/deep.md": "", "a/b/own.md": "---\nowner: sales\n---\n", "c/far.md": "",
        ])
        #expect(playbook["top.md"].owner == .team("sales"))
        #expect(playbook["a/near.md"].owner == .team("marketing"))
        #expect(playbook["a/near.md"].kind.id == "play")
        #expect(playbook["a/b/deep.md"].owner == .team("marketing"))
        #expect(playbook["a/b/own.md"].owner == .team("sales"))
        #expect(playbook["c/far.md"].owner == .team("sales"))
    }

    @Test("A folder takes from those above whatever its name")
    func order() {
        let playbook = linked(["_defaults.yml": "owner: sales", "A/_defaults.yml": "kind: play", "A/page.md": ""])
        #expect(playbook["A/page.md"].owner == .team("sales"))
        #expect(playbook["A/page.md"].kind.id == "play")
    }

    @Test("A list is taken whole, never added to")
    func lists() {
        let playbook = linked([
            "_defaults.yml": "tags: [a, b]", "x/_defaults.yml": "tags: [c]", "x/page.md": "", "page.md": "",
        ])
        #expect(playbook["x/page.md"].frontMatter.texts(.tags) == ["c"])
        #expect(playbook["page.md"].frontMatter.texts(.tags) == ["a", "b"])
    }

    @Test("An identity is never inherited")
    func identity() {
        let playbook = linked(["_defaults.yml": "id: same\ntitle: Same\nowner: sales", "a.md": "", "b.md": ""])
        #expect(playbook.pages.map(\.id) == ["a", "b"])
        #expect(playbook.pages.map(\.title) == ["A", "B"])
        #expect(playbook.pages.map(\.owner) == [.team("sales"), .team("sales")])
    }

    @Test("An id or a title for many pages is reported")
    func identityFinding() {
        let parsed = Build.parse(["_defaults.yml": "id: same\ntitle: Same\nowner: sales", "a.md": ""])
        #expect(
            parsed.log.findings.map(\.message.english) == [
                "'id' counts for no page here", "'title' counts for no page here",
            ])
    }

    @Test("A list without items keeps what the folder says away, and says nothing itself")
    func emptyList() {
        let front = linked(["_defaults.yml": "with: [sales]", "a.md": "---\nwith: []\n---\n"])["a.md"].frontMatter
        #expect(front.texts(.with) == [])
        #expect(front.isSilent(on: .with))
    }

    @Test("A fault is reported once, in the file that has it")
    func findings() {
        let text: MarkedText = "stage: use\n①onwer②: sales"
        let parsed = Build.parse(["x/_defaults.yml": text.text, "x/a.md": "", "x/b.md": ""])
        #expect(
            parsed.log.findings.map(\.location) == [Finding.Location("x/_defaults.yml", text.span("①", "②"))])
        #expect(Build.link(parsed, asOf: .testDay).playbook.pages.map(\.stages) == [["use"], ["use"]])
    }

    @Test("A reference that leads nowhere points at the defaults that hold it")
    func origin() {
        let playbook = linked(["_defaults.yml": "owner: nobody", "a.md": ""])
        #expect(playbook["a.md"].unresolved.map(\.location.path) == ["_defaults.yml"])
    }
}
