import Testing

@testable import PlaybookKit

@Suite("What links here")
struct BacklinkTests {
    @Test("is told with the sentence that does, once for each page")
    func sentences() {
        let playbook = linked([
            "a.md": "One. Ask with [the script](c.md) first. Three.\n\nAgain [here](c.md).",
            "b.md": "- See **[[c]]** now", "c.md": "# C\n\n[me](c.md)",
        ])
        #expect(
            playbook["c.md"].backlinks == [
                Backlink(source: playbook["a.md"].index, sentence: "Ask with the script first."),
                Backlink(source: playbook["b.md"].index, sentence: "See c now"),
            ])
        #expect(playbook["a.md"].backlinks.isEmpty)
    }

    @Test("is cut at a word where the sentence is long")
    func long() throws {
        let words = String(repeating: "słowo ", count: 100)
        let playbook = linked(["a.md": "\(words)[c](c.md) \(words)", "c.md": "# C"])
        let sentence = try #require(playbook["c.md"].backlinks.first?.sentence)
        #expect(sentence.unicodeScalars.count <= 242)
        #expect(sentence.contains("słowo c słowo"))
    }

    @Test(
        "holds the pages that name it in their front matter",
        arguments: [
            "made_in", "proved_by", "kept_by", "personas", "promises", "proves", "replaces", "replaced_by", "metric",
            "metrics",
        ])
    func fields(_ field: String) {
        let playbook = linked([
            "a.md": "---\n\(field): b\n---\n", "b.md": "---\nkind: asset\n---\n",
        ])
        #expect(playbook["b.md"].backlinks == [Backlink(source: playbook["a.md"].index, sentence: "")])
    }

    @Test("holds the pages that use an asset, though no sentence names it")
    func assets() {
        let playbook = linked([
            "a.md": "---\nassets: deck\n---\n", "deck.md": "---\nkind: asset\n---\n",
        ])
        #expect(playbook["deck.md"].backlinks == [Backlink(source: playbook["a.md"].index, sentence: "")])
    }
}
