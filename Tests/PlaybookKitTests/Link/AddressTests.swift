import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("The address of a page")
struct AddressTests {
    @Test(
        "is its path in lower-case ASCII",
        arguments: [
            ("plays/first-call.md", "plays/first-call.html"),
            ("Plays/First Call.md", "plays/first-call.html"),
            ("ZMOT/Umówienie rozmowy.md", "zmot/umowienie-rozmowy.html"),
            ("Łódź/żółć.md", "lodz/zolc.html"),
            ("plays/README.md", "plays/index.html"),
            ("plays/index.md", "plays/index.html"),
            ("a/b.markdown", "a/b.html"),
            ("a.b.md", "a-b.html"),
            ("日本.md", "u65e5-u672c.html"),
            ("a/???.md", "a/page.html"),
            ("caf\u{65}\u{301}.md", "cafe.html"),
        ])
    func paths(_ source: String, _ address: String) {
        let playbook = linked(SourceTree([ContainedPath(stringLiteral: source): []]))
        #expect(playbook.pages.map(\.output.description) == [address])
        #expect(playbook.clashes.isEmpty)
    }

    @Test("is another where two pages want one, and the clash is told")
    func clash() {
        let playbook = linked(["a/Call.md": "", "a/call!.md": "", "a/cáll.md": "---\ntitle: Third\n---\n"])
        #expect(
            playbook.pages.map { "\($0.path) \($0.output)" } == [
                "a/Call.md a/call.html", "a/call!.md a/call-2.html", "a/cáll.md a/call-3.html",
            ])
        #expect(playbook.clashes.map(\.address) == ["a/call.html", "a/call.html"])
        #expect(playbook.clashes.map(\.first.path) == ["a/Call.md", "a/Call.md"])
        #expect(playbook.clashes.map(\.second.path) == ["a/call!.md", "a/cáll.md"])
    }

    @Test(
        "is never that of a derived page",
        arguments: [
            "glossary.md", "print.md", "404.md", "moments/zmot.md",
            "stages/research.md", "stages/always.md", "teams/sales.md", "people/ada.md",
        ])
    func reserved(_ source: String) {
        let path = ContainedPath(stringLiteral: source)
        let playbook = linked(
            SourceTree([path: [], "playbook.yml": Array("people: [{id: ada, name: Ada}]".utf8)]))
        #expect(playbook.pages.count == 1)
        #expect(playbook.pages[0].output.stem.utf8.suffix(2).elementsEqual("-2".utf8))
        #expect(playbook.clashes.map(\.second.path) == [source])
    }

    @Test("is the derived page's own for the page that is its prose")
    func prose() {
        let playbook = linked([
            "index.md": "# Home", "m.md": "---\nkind: moment\nid: zmot\n---\n",
            "s.md": "---\nkind: stage\nid: use\n---\n",
            "sales.md": "---\nkind: team\n---\n", "x.md": "---\nkind: team\nid: nobody\n---\n",
        ])
        #expect(playbook["index.md"].output == "index.html")
        #expect(playbook["m.md"].output == "moments/zmot.html")
        #expect(playbook["s.md"].output == "stages/use.html")
        #expect(playbook["sales.md"].output == "teams/sales.html")
        #expect(playbook["x.md"].output == "x.html")
        #expect(playbook.pages.filter { !$0.isProse }.map(\.path) == ["x.md"])
        #expect(playbook.clashes.isEmpty)
    }

    @Test(
        "is a page's own where the playbook has nothing that it could be the prose of",
        arguments: ["moment", "stage", "team", "person"])
    func proseOfNothing(_ kind: String) {
        let folder = kind == "person" ? "people" : kind + "s"
        let path = ContainedPath(stringLiteral: "\(folder)/zzz.md")
        let playbook = linked(SourceTree([path: Array("---\nkind: \(kind)\n---\nText".utf8)]))
        #expect(playbook.pages[0].output.description == "\(folder)/zzz.html")
        #expect(!playbook.pages[0].isProse)
    }

    @Test("is that of a list for the page of its folder, unless it is an entry of the list")
    func introductions() {
        let playbook = linked([
            "assets/README.md": "# About our assets", "people/index.md": "# Who we are",
            "plays/README.md": "# Plays",
        ])
        #expect(playbook["assets/README.md"].output == "assets/index.html")
        #expect(playbook["people/index.md"].output == "people/index.html")
        #expect(playbook.pages.filter(\.isProse).map(\.path) == ["assets/README.md", "people/index.md"])
        #expect(playbook.pages.filter(\.isPlaybookText).map(\.path) == ["plays/README.md"])
        #expect(playbook.clashes.isEmpty)
        #expect(linked(["assets/index.md": "---\nkind: asset\n---\n"]).pages[0].output == "assets/index-2.html")
    }

    @Test("of the home page is that of index.md, and README.md beside it is a page of its own")
    func twoHomes() {
        let playbook = linked([
            "README.md": "# For editors", "index.md": "# Home", "a/x.md": "---\nkind: team\nid: sales\n---\n",
            "b/x.md": "---\nkind: team\nid: sales\n---\n",
        ])
        #expect(playbook["index.md"].output == "index.html")
        #expect(playbook["README.md"].output == "index-2.html")
        #expect(playbook["a/x.md"].output == "teams/sales.html")
        #expect(playbook["b/x.md"].output == "b/x.html")
        #expect(linked(["README.md": "# Home"])["README.md"].output == "index.html")
    }

    @Test("is found as fast where thousands of pages want the same one", .timeLimit(.minutes(1)))
    func crowded() {
        let start = String(repeating: "x", count: 70)
        let files = (0..<12_000).map { (ContainedPath(stringLiteral: "\(start)\($0).md"), [UInt8]()) }
        let playbook = linked(SourceTree(Dictionary(uniqueKeysWithValues: files)))
        #expect(Set(playbook.pages.map(\.output)).count == files.count)
    }

    @Test("differs from every other, whatever the names")
    func unique() {
        let names = ["index", "README", "readme", "page", "???", "!!!", "page-2", "index-2", "GLOSSARY", "glossary-2"]
        let files = ["", "a/"].flatMap { folder in names.map { ContainedPath(stringLiteral: "\(folder)\($0).md") } }
        let playbook = linked(SourceTree(Dictionary(uniqueKeysWithValues: files.map { ($0, []) })))
        #expect(playbook.pages.count == files.count)
        #expect(Set(playbook.pages.map(\.output)).count == files.count)
    }

    @Test("is found at once for thousands of pages that want the same", .timeLimit(.minutes(1)))
    func crowd() {
        let names = (0..<8192).map { number in
            String(decoding: (0..<13).map { UInt8(ascii: number >> $0 & 1 == 0 ? "!" : ",") }, as: UTF8.self)
        }
        let files = names.map { (ContainedPath(stringLiteral: "call\($0).md"), [UInt8]()) }
        let playbook = linked(SourceTree(Dictionary(uniqueKeysWithValues: files)))
        #expect(playbook.pages[0].output == "call.html")
        #expect(playbook.pages[1].output == "call-2.html")
        #expect(playbook.pages[8191].output == "call-8192.html")
        #expect(playbook.clashes.count == 8191)
    }
}
