import CommonMark
import Testing

@testable import PlaybookKit

@Suite("The text of a page as it reads")
struct ProseTests {
    private func lines(_ text: String, with files: [ContainedPath: String] = [:]) -> [String] {
        prose(text, with: files).blocks.map { block in
            let lines = block.lines.map { line in
                line.map { String(decoding: $0.text, as: UTF8.self) }.joined()
            }
            return (block.bullet.isEmpty ? "" : block.bullet + " ") + lines.joined(separator: " | ")
        }
    }

    private func kinds(_ text: String, with files: [ContainedPath: String] = [:]) -> [Prose.Kind] {
        prose(text, with: files).blocks.map(\.kind)
    }

    private func kind(_ shape: Prose.Shape, depth: Int = 0, in container: Prose.Container? = nil) -> Prose.Kind {
        Prose.Kind(shape: shape, depth: depth, container: container)
    }

    @Test("Each paragraph, heading, item, row, line of code and rule is read in its order")
    func blocks() {
        let text = """
            # Call

            Say **this**
            first.

            - one
              - deeper

              more of one
            3. third
            4. fourth

            | A | B |
            | --- | --- |
            | 1 | 2 |

            ```js x
            a()

            b()
            ```

            ---
            """
        #expect(
            lines(text) == [
                "Call", "Say this first.", "• one", "• deeper", "more of one", "3. third", "4. fourth", "A | B",
                "1 | 2",
                "a() |  | b()", "———",
            ])
        #expect(
            kinds(text) == [
                kind(.heading(level: 1)), kind(.paragraph), kind(.item(isOrdered: false), depth: 1),
                kind(.item(isOrdered: false), depth: 2), kind(.paragraph, depth: 1),
                kind(.item(isOrdered: true), depth: 1), kind(.item(isOrdered: true), depth: 1),
                kind(.row(isHeader: true)), kind(.row(isHeader: false)), kind(.code(language: Array("js".utf8))),
                kind(.rule),
            ])
    }

    @Test("Quotations, alerts with their titles and footnotes are told by what they are")
    func containers() {
        let text =
            "> quoted\n\n> [!SALES] Our view\n> We call.\n\n> [!NOTE]\n> Mind this.\n\nSee[^why].\n\n[^why]: Because.\n"
        #expect(lines(text) == ["quoted", "Our view", "We call.", "Note", "Mind this.", "See[why].", "Because."])
        #expect(
            kinds(text).map(\.container) == [
                .quotation, .alert(.sales), .alert(.sales), .alert(.note), .alert(.note), nil, .footnote,
            ])
    }

    @Test("Values, and names of pages linked by name, are read as readers see them")
    func values() {
        let files: [ContainedPath: String] = [
            "playbook.yml": "values: {price: 49 zł}\n", "offer.md": "---\ntitle: Our offer\n---\n# Our offer\n",
        ]
        #expect(
            lines("Costs {{= price }}, see [[offer]] and [[offer|it]].\n", with: files) == [
                "Costs 49 zł, see Our offer and it."
            ])
    }

    @Test("What a page shows of others stands where it shows it, other embeds included")
    func embeds() {
        let files: [ContainedPath: String] = [
            "offer.md": "# Our offer\n\n## Prices\n\nTen.\n\n![[terms]]\n\n## Rest\n\nNot here.\n",
            "terms.md": "# Terms\n\nPay on time.\n",
        ]
        let text = "Before.\n\n![[offer#Prices]]\n\nAfter.\n"
        #expect(lines(text, with: files) == ["Before.", "Prices", "Ten.", "Terms", "Pay on time.", "After."])
        #expect(kinds(text, with: files).map(\.container) == [nil, .embed, .embed, .embed, .embed, nil])
    }

    @Test("An embed that cannot be shown is the link that the page has for it")
    func embedCycle() {
        #expect(lines("# Round\n\n![[page]]\n") == ["Round", "Round"])
        #expect(lines("![[nothing]]\n") == ["nothing"])
    }

    @Test("Pictures are read by what stands for them, and where they are from")
    func pictures() {
        let block = prose("See ![the map](map.png) and ![](plan.png).\n").blocks[0]
        #expect(
            block.lines[0].map { String(decoding: $0.text, as: UTF8.self) } == [
                "See ", "the map", " and ", "plan.png", ".",
            ])
        #expect(block.lines[0][1].look.style == .image)
        #expect(block.lines[0][1].look.link == Array("map.png".utf8))
    }

    @Test("HTML written by hand is code: what it hides is to be seen")
    func html() {
        #expect(lines("<!-- not said -->\n\nPress <kbd>F1</kbd>.\n") == ["<!-- not said -->", "Press <kbd>F1</kbd>."])
        #expect(kinds("<!-- not said -->\n") == [kind(.code(language: Array("html".utf8)))])
    }

    @Test("A text that a limit forbids to be read as Markdown is read line by line")
    func unparsed() {
        let deep = String(repeating: "> ", count: 40) + "x\nsecond\n"
        #expect(lines(deep).count == 1)
        #expect(kinds(deep) == [kind(.code(language: []))])
    }

    @Test("All that is nested as deep as may be is read without recursion")
    func deep() {
        let list = (0..<14).map { String(repeating: "  ", count: $0) + "- item \($0)\n" }.joined()
        #expect(kinds(list).map(\.depth) == Array(1...14))
    }

    @Test(
        "Words and signs and spaces are all of the text, in order",
        arguments: [
            "Hello, world", "", "  a  b ", "e-mail 4.5 a..b -x- x-", "e\u{301}e \u{301}a -\u{301}b", "👩\u{200D}💻👍🏽 ok™",
            "https://a.example/b?c=d",
            "don’t O'Neil 12:30 12 345 zł",
        ])
    func wholeText(_ text: String) {
        let words = WordBoundaries.words(in: Array(text.utf8)[...])
        #expect(words.flatMap(\.text) == Array(text.utf8))
        #expect(words.allSatisfy { !$0.text.isEmpty })
    }

    @Test("Bytes that are no text are told as signs that stand for them")
    func noText() {
        let words = WordBoundaries.words(in: [0x61, 0xFF, 0xC4, 0x20, 0x80][...])
        #expect(words.map { String(decoding: $0.text, as: UTF8.self) } == ["a", "\u{FFFD}\u{FFFD}", " ", "\u{FFFD}"])
    }

    @Test("One sign between two letters holds a word together, two do not, and none at its end")
    func wordBoundaries() {
        func words(_ text: String) -> [String] {
            WordBoundaries.words(in: Array(text.utf8)[...]).map { String(decoding: $0.text, as: UTF8.self) }
        }
        #expect(words("e-mail 4.5, don’t.") == ["e-mail", " ", "4.5", ",", " ", "don’t", "."])
        #expect(words("a..b x-") == ["a", ".", ".", "b", " ", "x", "-"])
        #expect(words("12:30–13:00") == ["12:30", "–", "13:00"])
        #expect(words("zażółć gęślą") == ["zażółć", " ", "gęślą"])
    }
}
