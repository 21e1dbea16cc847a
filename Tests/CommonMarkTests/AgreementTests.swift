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
        "The examples of the GFM specification are written as the library writes them",
        .enabled(if: GFMSpecification.examples != nil, "cmark-gfm's spec.txt.gz is not installed"))
    func specification() throws {
        let examples = try #require(GFMSpecification.examples)
        #expect(examples.count > 600)
        for example in examples { expectAgreement(example.markdown) }
    }

    @Test(
        "Bare addresses give the HTML of the specification",
        .enabled(if: GFMSpecification.examples != nil, "cmark-gfm's spec.txt.gz is not installed"))
    func autolinks() throws {
        let examples = try #require(GFMSpecification.examples).filter { $0.name == "autolink" }
        #expect(examples.count > 8)
        for example in examples {
            let page = Markdown(example.markdown, additions: .autolinks)
            #expect(page.html(.init(rawHTML: .verbatim, additions: false)) == example.html)
        }
    }

    @Test("Generated Markdown is written as the library writes it")
    func generated() {
        var generator = MarkdownGenerator(seed: 20_240_917)
        for _ in 0..<4_000 { expectAgreement(generator.text()) }
    }

    @Test("The example playbook is written as the library writes it")
    func example() throws { try handbooks(Handbooks.example) }

    @Test(
        "Real handbooks are written as the library writes them",
        .enabled(if: !Handbooks.folders.isEmpty, "\(Handbooks.absence)"), arguments: Handbooks.folders)
    func handbooks(_ folder: String) throws {
        for file in try Handbooks.markdownFiles(in: folder) { expectAgreement(file.text, file.path) }
    }

    private func expectAgreement(_ text: String, _ path: String = "") {
        let bytes = Array(text.utf8)
        let ours = Markdown.plainHTML(bytes)
        let theirs = Oracle.html(bytes)
        guard ours != theirs else { return }
        let ourLines = ours.split(separator: 0x0A, omittingEmptySubsequences: false)
        let theirLines = theirs.split(separator: 0x0A, omittingEmptySubsequences: false)
        let line =
            zip(ourLines, theirLines).enumerated().first { $1.0 != $1.1 }?.offset
            ?? min(ourLines.count, theirLines.count)
        func shown(_ lines: [ArraySlice<UInt8>]) -> String {
            line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "the end"
        }
        Issue.record(
            "\(path) line \(line + 1): \(shown(ourLines)) is not \(shown(theirLines)) in \(path.isEmpty ? text : path)")
    }
}
