import Testing

@testable import PlaybookKit

@Suite("Two texts compared")
struct ProseComparisonTests {
    // MARK: Words

    @Test("What changed in a sentence is marked word by word")
    func words() {
        #expect(
            compared("First contact within 24 hours, always.\n", "First contact within 4 hours, always!\n").lines == [
                "~ First contact within [-24-]{+4+} hours, always[-.-]{+!+}"
            ])
    }

    @Test("Words that stand apart by nothing but a space or a sign are one change")
    func joined() {
        #expect(
            compared("Call the old price list of us today.\n", "Call the new offer of us today.\n").lines == [
                "~ Call the [-old price list-]{+new offer+} of us today."
            ])
        #expect(
            compared("It costs ten, twenty, or more, they say.\n", "It costs five, seven, or more, they say.\n").lines
                == ["~ It costs [-ten, twenty-]{+five, seven+}, or more, they say."])
    }

    @Test("Numbers, dates and addresses change as a whole")
    func wholes() {
        #expect(
            compared("Due 2026-11-23 at 4.5 % for a@b.example.\n", "Due 2026-12-23 at 4.7 % for a@c.example.\n").lines
                == ["~ Due [-2026-11-23-]{+2026-12-23+} at [-4.5-]{+4.7+} % for [-a@b.example-]{+a@c.example+}."])
    }

    @Test("A letter is never parted from its mark, and equal looks of other bytes are a change")
    func combiningMarks() {
        #expect(
            compared("Ask for the resume.\n", "Ask for the resume\u{301}.\n").lines.map(scalars) == [
                scalars("~ Ask for the [-resume-]{+resume\u{301}+}.")
            ])
        #expect(
            compared("Ask for the caf\u{E9} now.\n", "Ask for the cafe\u{301} now.\n").lines.map(scalars) == [
                scalars("~ Ask for the [-caf\u{E9}-]{+cafe\u{301}+} now.")
            ])
        #expect(
            compared("Say 👩\u{200D}💻 and 🇵🇱 to them.\n", "Say 👨\u{200D}💻 and 🇵🇹 to them.\n").lines == [
                "~ Say [-👩\u{200D}💻-]{+👨\u{200D}💻+} and [-🇵🇱-]{+🇵🇹+} to them."
            ])
    }

    private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test("A word that became bold, and one that leads elsewhere, have changed")
    func looks() {
        let bold = compared("Never promise a discount.\n", "**Never** promise a discount.\n")
        #expect(bold.lines == ["~ [-Never-]{+Never+} promise a discount."])
        #expect(bold.blocks[0].lines[0].runs[1].look.style == .strong)
        let link = compared("See [the list](https://a.example/).\n", "See [the list](https://b.example/).\n")
        #expect(link.lines == ["~ See [-the list-]{+the list+}."])
        #expect(
            link.blocks[0].lines[0].runs.compactMap(\.look.link)
                == ["https://a.example/", "https://b.example/"].map { Array($0.utf8) })
    }

    @Test("Texts that read the same are the same, however they are written")
    func same() {
        let comparison = compared("Say *this*\nand that.\n\n* one\n* two\n", "Say _this_ and\nthat.\n\n- one\n- two\n")
        #expect(comparison.lines == ["  Say this and that.", "  • one", "  • two"])
    }

    // MARK: Blocks

    @Test("A section that moved is shown where it stands now, and its changed words are marked")
    func movedSection() {
        let first = "## Prices\n\nAsk for the price list of this year.\n\nDiscounts end in May.\n\n"
        let second = """
            ## Opening

            Say who you are and why you call.

            Ask what they do about invoices today.

            Listen, and write it down.


            """
        let comparison = compared(
            "# Call\n\n" + first + second, "# Call\n\n" + second + first.replacing("May", with: "June"))
        #expect(
            comparison.lines == [
                "  Call", "  Opening", "  Say who you are and why you call.",
                "  Ask what they do about invoices today.", "  Listen, and write it down.", "> Prices",
                "> Ask for the price list of this year.", "> Discounts end in [-May-]{+June+}.",
            ])
        #expect(!comparison.isRewritten)
    }

    @Test("What is gone stands where it stood, and before what took its place")
    func removed() {
        #expect(
            compared(
                "One stays here.\n\nForget about faxes entirely.\n\nTwo stays here.\n\nThe end of it.\n",
                "New at the top.\n\nOne stays here.\n\nUse e-mail instead.\n\nTwo stays here.\n"
            ).lines == [
                "+ New at the top.", "  One stays here.", "- Forget about faxes entirely.", "+ Use e-mail instead.",
                "  Two stays here.", "- The end of it.",
            ])
    }

    @Test("A paragraph that became a heading, and one that went into a quotation, were taken out and put in")
    func otherKind() {
        #expect(
            compared("Prices of today\n", "## Prices of today\n").lines == ["- Prices of today", "+ Prices of today"])
        #expect(
            compared("Prices of today\n", "> Prices of today\n").lines == ["- Prices of today", "+ Prices of today"])
    }

    @Test("An item put in front of others changes none of them, though their numbers do")
    func items() {
        #expect(
            compared("1. Listen first\n2. Write it down\n", "1. Greet them\n2. Listen first\n3. Write it down\n").lines
                == ["+ 1. Greet them", "  2. Listen first", "  3. Write it down"])
    }

    @Test("A box that was ticked is a change of its item")
    func ticked() {
        #expect(
            compared("- [ ] send the offer\n- [x] call back\n", "- [x] send the offer\n- [x] call back\n").lines == [
                "~ • [-☐-]{+☑+} send the offer", "  • ☑ call back",
            ])
    }

    @Test("Tables are compared row by row and cell by cell")
    func tables() {
        let table =
            "| What | Marketing | Sales |\n| --- | --- | --- |\n| Lead | 24 h | 4 h |\n| Offer | 2 days | 1 day |\n"
        #expect(
            compared(table, table.replacing("| 4 h", with: "| 8 h") + "| Invoice | 9 days | – |\n").lines == [
                "  What | Marketing | Sales", "~ Lead | 24 h | [-4-]{+8+} h", "  Offer | 2 days | 1 day",
                "+ Invoice | 9 days | –",
            ])
    }

    @Test("A row is known by its first cell, though all others changed and another row looks more like it")
    func rowNames() {
        #expect(
            compared(
                "| What | Who | When |\n| --- | --- | --- |\n| Answer | Marketing | 1 day |\n| Call | Sales | 24 h |\n",
                "| What | Who | When |\n| --- | --- | --- |\n| Answer | Sales | 4 h |\n| Call | Sales | 4 h |\n"
            ).lines == [
                "  What | Who | When", "~ Answer | [-Marketing-]{+Sales+} | [-1 day-]{+4 h+}",
                "~ Call | Sales | [-24-]{+4+} h",
            ])
    }

    @Test("A column put into a table is new in every row, and nothing else is")
    func column() {
        #expect(
            compared(
                "| What | Sales |\n| --- | --- |\n| Lead | 24 h |\n",
                "| What | Marketing | Sales |\n| --- | --- | --- |\n| Lead | 2 days | 24 h |\n"
            ).lines == [
                "~ What | {+Marketing+} | Sales", "~ Lead | {+2 days+} | 24 h",
            ])
    }

    @Test("Code is compared line by line")
    func code() {
        #expect(
            compared("```js\na()\nb(1)\nc()\n```\n", "```js\na()\nb(2)\nc()\n```\n").lines == [
                "~ a() | [-b(1)-] | {+b(2)+} | c()"
            ])
        #expect(compared("```js\na()\n```\n", "```sh\na()\n```\n").lines == ["- a()", "+ a()"])
    }

    @Test("An e-mail is compared line by line, and a line that changed word by word")
    func email() {
        let email = "```email\nSubject: Thank you\n\nHello,\nwe answer tomorrow.\n```\n"
        #expect(
            compared(email, email.replacing("tomorrow", with: "within 4 hours")).lines == [
                "~ Subject: Thank you |  | Hello, | we answer [-tomorrow-]{+within 4 hours+}."
            ])
        #expect(
            compared(email, email.replacing("we answer tomorrow.", with: "thank you.\nWe call you today.")).lines == [
                "~ Subject: Thank you |  | Hello, | [-we answer tomorrow.-] | {+thank you.+} | {+We call you today.+}"
            ])
    }

    @Test("Of a rewritten page the old text comes first and then the new one, unmarked")
    func rewritten() {
        let before =
            "Our product saves every accountant two hours of typing on each single working day.\n\nTry it for thirty days without paying.\n"
        let after =
            "People hate looking for receipts at night, so begin there and let them tell it.\n\nThen show how a photograph becomes an entry.\n"
        let comparison = compared(before, after)
        #expect(comparison.isRewritten)
        #expect(comparison.blocks.map(\.change) == [.removed, .removed, .added, .added])
        #expect(!compared(before, before + "\n" + after + after).isRewritten)
        #expect(!compared(before + "\n" + after, after).isRewritten)
        #expect(!compared("Old words.\n", "New text.\n").isRewritten)
        #expect(!ProseComparison(before: Prose(blocks: []), after: prose(after)).isRewritten)
    }

    @Test("A new page is all added, and one that is gone all removed")
    func wholePages() {
        let nothing = Prose(blocks: [])
        let text = prose("# Title\n\nOne.\n")
        #expect(ProseComparison(before: nothing, after: text).lines == ["+ Title", "+ One."])
        #expect(ProseComparison(before: text, after: nothing).lines == ["- Title", "- One."])
        #expect(ProseComparison(before: nothing, after: nothing).lines.isEmpty)
    }

    // MARK: Long texts

    @Test("Twice the text takes about twice the steps, whatever became of it", arguments: LongText.allCases)
    func linear(_ shape: LongText) {
        func steps(_ bytes: Int) -> Int {
            let (before, after) = shape.texts(bytes)
            return ProseComparison(before: before, after: after).steps
        }
        let (half, whole) = (steps(64 << 10), steps(128 << 10))
        #expect(Double(whole) < 2.6 * Double(half), "\(half), \(whole)")
    }

    @Test("A page of a mebibyte in which each paragraph changed is compared in a few steps for each word")
    func mebibyte() {
        let (before, after) = LongText.edited.texts(1 << 20)
        let comparison = ProseComparison(before: before, after: after)
        #expect(comparison.blocks.allSatisfy { $0.change == .changed })
        #expect(comparison.steps < 20 << 20)
    }

    /// Texts of about so many bytes, in paragraphs.
    enum LongText: CaseIterable {
        case edited, shuffled, rewritten, repeated, oneAndMany, sharedWords

        func texts(_ bytes: Int) -> (before: Prose, after: Prose) {
            let count = bytes / 128
            switch self {
            case .edited: return (text(count) { sentence($0) }, text(count) { sentence($0) + "now " })
            case .shuffled:
                return (text(count) { sentence($0) }, text(count) { sentence(($0 * 7919 + 5) % count) + "now " })
            case .rewritten: return (text(count) { sentence($0) }, text(count) { sentence($0 + count) })
            case .repeated: return (text(count) { _ in sentence(1) }, text(count) { sentence($0 % 2) })
            // Each of many short paragraphs shares a word with one that is very long.
            case .oneAndMany:
                return (
                    text(1) { _ in (0..<count).map(sentence).joined() },
                    text(count) { "word\($0 * 3) is one of many others " }
                )
            case .sharedWords:
                return (text(count) { sentence($0 % 5) + "x\($0) " }, text(count) { sentence($0 % 7) + "y\($0) " })
            }
        }

        private func sentence(_ number: Int) -> String {
            (0..<12).map { "word\(number * 3 + $0 % 3 + ($0 % 4) * 1_000_003) " }.joined()
        }

        private func text(_ count: Int, _ paragraph: (Int) -> String) -> Prose {
            Prose(
                blocks: (0..<count).map { index in
                    Prose.Block(
                        kind: Prose.Kind(shape: .paragraph, depth: 0, container: nil), bullet: "",
                        lines: [[Prose.Stretch(text: Array(paragraph(index).utf8)[...], look: Prose.Look())]])
                })
        }
    }
}
