import TestSupport
import Testing

@testable import CommonMark

/// With our additions off, the HTML is the library's, byte for byte.
@Suite("The HTML of CommonMark and GFM") struct AgreementTests {
    @Test("Every kind of node is written as the library writes it")
    func everyKind() {
        expectAgreement(
            """
            # A *b*

            Setext
            ===

            - [x] c
            - d `e`

            7) seven

            > quote  
            > **strong** <br> ~~gone~~

            | a | b |
            |:-|-:|
            | [c](d "t") | ~e~ |

            <div>
            *raw*
            </div>

            x[^1] y[^1] z[^2]

            [^1]: Note ![i *j*](k 'l')

            [^2]: - list

            ***

            ```swift x
            let a = "<&>"
            ```
            """)
    }

    @Test("An address is escaped as the library escapes it", arguments: 0x21...0x7E)
    func urlBytes(_ byte: UInt8) {
        expectAgreement("[a](<x\\\(Unicode.Scalar(byte))łé中y>)")
    }

    @Test("A footnote used inside another is counted in the order of the source")
    func nestedFootnotes() {
        expectAgreement("[^a]: see [^b]\n\n> [^b]: x\n\nText[^b] and[^a] and[^b].\n")
    }

    @Test(
        "What generated texts once showed to differ is written as the library writes it",
        arguments: [
            "a\n:-\n", "> a\n>-:\n", "a\n\u{0C}-", "~~~\u{0C}", "[^1]\n||b\n-|-\n[^1]:[^1]",
            "[^1]\n||b\n-|-\n[^1]\n[^1]:",
            ">[^1]\n |>\n>|-|-\n[^1]\n[^1]:", "* \n   - [^1]\n ||\n     --|-\n  [^1]\n[^1]:",
        ])
    func once(_ text: String) { expectAgreement(text) }

    @Test("Generated Markdown is written as the library writes it", arguments: 0..<50)
    func generated(_ part: Int) {
        var generator = MarkdownGenerator(seed: 20_240_917 &+ UInt64(part) << 32)
        for _ in 0..<2_000 { expectAgreement(generator.text()) }
    }

    @Test("Generated Markdown holds every kind of node, and containers in containers")
    func coverage() {
        var generator = MarkdownGenerator(seed: 20_240_917)
        var counts: [Node.Kind: Int] = [:]
        var depth = 0
        for _ in 0..<2_000 {
            let document = Markdown(Array(generator.text().utf8), limits: .none, additions: []).document
            for node in document.nodes { counts[node.kind, default: 0] += 1 }
            var walk = DocumentWalk(document)
            while walk.next() != nil { depth = max(depth, walk.open.count) }
        }
        // Ours, the library's for its users, and what it does not name.
        let others: Set<Node.Kind> = [.alert, .wikiLink, .unparsed, .customBlock, .customInline, .unknown]
        let rare = Node.Kind.allCases.filter { !others.contains($0) && counts[$0, default: 0] < 100 }
        #expect(rare.isEmpty)
        #expect(depth > 10)
        #expect(others.allSatisfy { counts[$0] == nil })
    }

    @Test("Each reviewed deviation still is one, and hides no other", arguments: Deviation.allCases)
    func deviations(_ deviation: Deviation) {
        let (ours, theirs) = html(of: deviation.example)
        #expect(ours != theirs)
        #expect(deviation.allows(ours, for: theirs, of: deviation.example))
        #expect(!deviation.allows(ours + [0x0A], for: theirs, of: deviation.example))
    }

    @Test("The example playbook is written as the library writes it")
    func example() throws { try handbooks(Handbooks.example) }

    @Test(
        "Real handbooks are written as the library writes them",
        .enabled(if: !Handbooks.folders.isEmpty, "\(Handbooks.absence)"), arguments: Handbooks.folders)
    func handbooks(_ folder: String) throws {
        for file in try Handbooks.markdownFiles(in: folder) { expectAgreement(file.text, file.path) }
    }

    private func expectAgreement(_ text: String, _ path: String? = nil) {
        guard !agrees(text) else { return }
        let shortest = path == nil ? shortened(text) : text
        let (ours, theirs) = html(of: shortest)
        let ourLines = ours.split(separator: 0x0A, omittingEmptySubsequences: false)
        let theirLines = theirs.split(separator: 0x0A, omittingEmptySubsequences: false)
        let line =
            zip(ourLines, theirLines).enumerated().first { $1.0 != $1.1 }?.offset
            ?? min(ourLines.count, theirLines.count)
        func shown(_ lines: [ArraySlice<UInt8>]) -> String {
            line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "the end"
        }
        Issue.record(
            "line \(line + 1): \(shown(ourLines)) is not \(shown(theirLines)) in \(path ?? shortest.debugDescription)")
    }

    private func agrees(_ text: String) -> Bool {
        let (ours, theirs) = html(of: text)
        return ours == theirs || Deviation.allCases.contains { $0.allows(ours, for: theirs, of: text) }
    }

    private func html(of text: String) -> (ours: [UInt8], theirs: [UInt8]) {
        let bytes = Array(text.utf8)
        return (Markdown.plainHTML(bytes), Oracle.html(bytes))
    }

    /// The text without what has nothing to do with the difference.
    private func shortened(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        var length = scalars.count / 2
        while length > 0 {
            var start = 0
            while start < scalars.count {
                let rest = scalars[..<start] + scalars[min(scalars.count, start + length)...]
                if agrees(string(rest)) { start += length } else { scalars = Array(rest) }
            }
            length /= 2
        }
        return string(scalars[...])
    }

    private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
