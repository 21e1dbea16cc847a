import Foundation
import Localization
import Testing

@testable import PlaybookKit

@Suite("A search index")
struct SearchIndexTests {
    @Test("says of every word in which sections it stands, and nothing else")
    func postings() throws {
        let playbook = linked(Self.files)
        let index = try ReadIndex(playbook)
        let analyzer = SearchAnalyzer(language: "en", forms: [])
        var expected: [String: Set<Int>] = [:]
        let sources = SearchSources(playbook)
        var section = 0
        for page in (0..<sources.count).map({ sources[$0] }) {
            for part in page.sections {
                for word in part.fields.flatMap({ analyzer.words(in: $0.text) }) {
                    expected[word.key, default: []].insert(section)
                }
                section += 1
            }
        }
        #expect(expected.count > 100)
        #expect(index.terms.filter { !$0.value.sections.isEmpty }.mapValues { Set($0.sections.keys) } == expected)
        #expect(index.measures.map { $0[0] }.reduce(0, +) == section)
    }

    @Test("keeps the spellings of a word, and knows those in a title")
    func forms() throws {
        let index = try ReadIndex(linked(Self.files))
        let term = try #require(index.terms.values.first { $0.forms.contains("discount") })
        #expect(term.forms.contains("discounts"))
        #expect(term.titles == [index.page("discounts.html").firstSection])
    }

    @Test("leaves out words that nobody types, because they are data")
    func data() throws {
        let data = String(repeating: "x", count: 101)
        let index = try ReadIndex(linked(["a.md": "# Data\n\n\(data) \(data.dropLast()) a-\(data)\n"]))
        #expect(index.terms.keys.filter { $0.contains("xx") } == [String(data.dropLast())])
    }

    @Test("of one playbook is the same, byte for byte, and of another lies in another folder")
    func determinism() throws {
        let first = SearchIndex(of: linked(Self.files)).files.map { ($0.address.description, $0.bytes) }
        let second = SearchIndex(of: linked(Self.files)).files.map { ($0.address.description, $0.bytes) }
        #expect(first.map(\.0) == second.map(\.0) && first.map(\.1) == second.map(\.1))
        let other = SearchIndex(of: linked(["page.md": "# Page"])).files.map(\.address.description)
        #expect(Set(other).intersection(first.map(\.0)) == ["search/en.js"])
    }

    @Test("has the text of each section under its heading, and what can be opened and copied")
    func pages() throws {
        let index = try ReadIndex(linked(Self.files))
        let page = index.page("discounts.html")
        #expect(page.title == "Discounts")
        #expect(page.sections.map { $0[0] } == ["", "When to give one", "Words"])
        #expect(page.sections.map { $0[1] } == ["", "when-to-give-one", "words"])
        #expect(page.sections[0][2] == "Who may grant a discount. Ask first.")
        #expect(page.sections.map { $0.dropFirst(3) } == [[], [], ["What would you leave out?\n\nAnd why?"]])
        #expect(index.page("mail.html").sections[0][3] == "Dear {{name}},\n\nhere it is.")
        #expect(index.page("card.html").open == "files/card.txt")
        #expect(index.page("old.html").open.isEmpty)
    }

    @Test("has the first words to say of every section, and none of another")
    func wordsToSay() throws {
        let text = """
            # Objections

            ## Price

            > [!SAY]
            > Let us see.

            > [!SAY]
            > And then?

            ## Time

            > [!SAY]
            > No hurry.
            """
        let sections = try ReadIndex(linked(["page.md": text])).page("page.html").sections
        #expect(sections.map { $0.dropFirst(3) } == [[], ["Let us see."], ["No hurry."]])
    }

    @Test("does not say a summary twice that the text begins with")
    func repeatedSummary() throws {
        let index = try ReadIndex(
            linked(["page.md": "---\ntitle: Page\nsummary: Once only.\n---\n\nOnce only. And more.\n"]))
        #expect(index.page("page.html").sections[0][2] == "Once only. And more.")
    }

    @Test("leaves out drafts and the archive, and holds what truce derives")
    func selection() throws {
        let index = try ReadIndex(linked(Self.files))
        let addresses = index.pages.map(\.address)
        #expect(!addresses.contains("draft.html") && !addresses.contains("archive.html"))
        for address in ["moments/fmot.html", "stages/decision.html", "teams/sales.html", "glossary.html"] {
            #expect(addresses.contains(address))
        }
        #expect(Set(addresses).count == addresses.count)
    }

    @Test("of a playbook that is cut for others holds nothing of the rest")
    func audience() {
        let site = BuiltSite(
            texts: [
                "playbook.yml": "audiences: [internal, partner]\n",
                "open.md": "---\ntitle: Open\naudience: [partner]\n---\n\nFor all.\n",
                "secret.md": "---\ntitle: Secret\naudience: [internal]\n---\n\nXyzzyplugh.\n",
            ], audience: "partner")
        #expect(site.output.files.keys.contains("search/en.js"))
        #expect(site.hides("xyzzyplugh"))
    }

    @Test("tells what pages can be narrowed down by")
    func facets() throws {
        let index = try ReadIndex(linked(Self.files))
        let card = index.number("card.html")
        #expect(index.facets["group"]?[card] == ["offer"])
        #expect(index.facets["side"]?[card] == ["both"])
        #expect(index.facets["owner"]?[card] == ["marketing"])
        #expect(index.facets["stage"]?[card] == ["evaluation", "decision"])
        #expect(index.facets["moment"]?[card] == ["fmot"])
        #expect(index.facets["kind"]?[card] == ["asset"])
        #expect(index.facets["language"]?[card] == ["pl"])
        #expect(index.facets["freshness"]?[card] == ["never"])
        #expect(index.facets["group"]?[index.number("discounts.html")] == [])
    }

    @Test("ranks lists and what may no longer be used below the rest")
    func standings() throws {
        let index = try ReadIndex(linked(Self.files))
        func standing(_ address: String) -> SearchPage.Standing? {
            .init(rawValue: index.measures[index.number(address)][2])
        }
        #expect(standing("discounts.html") == .plain)
        #expect(standing("card.html") == .sought)
        #expect(standing("moments/fmot.html") == .sought)
        #expect(standing("people/index.html") == .list)
        #expect(standing("old.html") == .retired)
    }

    @Test("finds a term by its other names, and what is better not said leads to the word for it")
    func names() throws {
        let analyzer = SearchAnalyzer(language: "en", forms: [])
        func key(_ text: String) -> String { analyzer.words(in: text).map(\.key).joined(separator: "_") }
        let index = try ReadIndex(linked(Self.files))
        #expect(index.terms[key("prospect")]?.names == [key("lead"), key("hot contact")])
        #expect(index.terms[key("hot contact")]?.names == [key("lead")])
        #expect(index.terms[key("lead")]?.names == [key("hot contact")])
    }

    @Test("lists words for typing errors, in order and each once")
    func spellings() throws {
        let spellings = try ReadIndex(linked(Self.files)).spellings
        #expect(spellings == spellings.sorted() && Set(spellings).count == spellings.count)
        #expect(spellings.contains("discount"))
    }

    @Test("has words for typing errors in files of whole letters, so that a mistyped word needs one of them")
    func filesOfSpellings() throws {
        let words = ["b", "m", "z"].flatMap { first in (0..<2500).map { "\(first)\(Self.word($0))" } }
        let index = try ReadIndex(linked(SourceTree(texts: ["page.md": words.joined(separator: " ")])))
        let files = index.files.keys.compactMap { $0.split(separator: "/").last }.filter { $0.hasPrefix("w") }
        #expect(files.sorted() == ["w0.js", "w1.js", "w2.js"])
        #expect(Set(index.spellings).isSuperset(of: words))
    }

    /// Letters that no ending of a word is cut from.
    private static func word(_ number: Int) -> String {
        String(String(number + 10_000, radix: 10).map { Array("bcdfghjklm")[$0.wholeNumberValue ?? 0] })
    }

    @Test("is inert whatever a page says")
    func hostile() throws {
        let text = "\"</script><script>alert(1)</script>\" \\u2028 \u{2028} 'x' `${y}` \u{0}"
        let index = try ReadIndex(
            linked(["page.md": "---\ntitle: '\(text.filter { $0 != "'" && $0 != "\0" })'\n---\n\n`\(text)`\n"]))
        #expect(index.page("page.html").sections[0][2].contains("<script>alert(1)</script>"))
        for bytes in index.files.values {
            let script = String(decoding: bytes, as: UTF8.self)
            #expect(!script.contains("<") && !script.contains("\u{2028}"))
        }
    }

    @Test("has texts in files of 5 KB, so that a result loads little but its own")
    func textSizes() throws {
        let text = String(repeating: "Ask before you promise. ", count: 120)
        let pages = (0..<20).map { ("page-\($0).md", "# Page \($0)\n\n\(text)\n") }
        let index = try ReadIndex(linked(SourceTree(texts: Dictionary(uniqueKeysWithValues: pages))))
        let texts = index.files.filter { $0.key.contains("/x") }
        #expect(texts.count > 20)
        for (address, bytes) in texts { #expect(bytes.count <= 5_000, "\(address)") }
    }

    @Test("stays in files of 26 KB, and keeps of a word of every page where it matters most")
    func sizes() throws {
        var files: [String: String] = [:]
        for number in 0..<400 {
            let sections = (0..<62).map {
                "## Part \($0)\n\nalways \(($0 * number).isMultiple(of: 97) ? "always always" : "x\($0)")\n"
            }
            files["page-\(number).md"] = "# Page \(number)\n\n" + sections.joined(separator: "\n")
        }
        let index = try ReadIndex(linked(SourceTree(texts: files)))
        for (address, bytes) in index.files where address != "search/en.js" {
            #expect(bytes.count <= 26_000, "\(address)")
        }
        let always = try #require(index.terms.values.first { $0.forms.contains("always") })
        #expect(always.isCommon && !always.sections.isEmpty)
        let least = try #require(always.sections.values.min())
        #expect(least >= (always.sections.values.max() ?? 0) - 4)
        #expect(index.terms.values.filter(\.isCommon).count <= 2)
    }

    private static let files: SourceTree = [
        "playbook.yml": "title: Ours\n",
        "discounts.md": """
        ---
        title: Discounts
        summary: Who may grant a discount.
        kind: guide
        stage: decision
        owner: sales
        ---

        Ask first.

        ## When to give one

        Never without a reason. An early discount is a lost discount.

        > [!NOTE]
        > The limits are in the [card](card.md).

        ## Words

        > [!SAY]
        > What would you leave out?
        >
        > And why?

        > [!SAY]
        > Thank you.
        """,
        "mail.md": """
        # After the call

        ```email
        Subject: As promised

        Dear {{name}},

        here it is.
        ```
        """,
        "card.md": """
        ---
        title: Price card
        kind: asset
        group: offer
        at: files/card.txt
        stage: [evaluation, decision]
        owner: marketing
        used_by: [sales]
        lang: pl
        ---
        """,
        "old.md": """
        ---
        title: Old card
        kind: asset
        group: offer
        at: files/card.txt
        status: deprecated
        ---
        """,
        "files/card.txt": "1",
        "lead.md": """
        ---
        title: lead
        kind: term
        forms: [leads]
        synonyms: [hot contact]
        avoid: [prospect]
        ---

        A company that wants to talk.
        """,
        "draft.md": "---\ntitle: Draft\nstatus: draft\n---\n\nUnfinished.\n",
        "archive.md": "---\ntitle: Archive\nstatus: archived\n---\n\nGone.\n",
    ]
}

extension SourceTree {
    /// From the texts of its files by path.
    fileprivate init(texts: [String: String]) {
        self.init(
            Dictionary(uniqueKeysWithValues: texts.map { (ContainedPath(stringLiteral: $0), Array($1.utf8)) }))
    }
}
