import Foundation
import Testing

@testable import CommonMark

/// The examples of the GFM specification, read from what Debian's package `cmark-gfm` installs. Whoever measures every
/// change has it, so there its absence is a failure.
@Suite(
    "The specification of GFM",
    .enabled(
        if: GFMSpecification.examples != nil || ProcessInfo.processInfo.environment["CI"] != nil,
        "cmark-gfm's spec.txt.gz is not installed"))
struct SpecificationTests {
    private let examples: [GFMSpecification.Example]

    init() throws { examples = try #require(GFMSpecification.examples) }

    #if os(Linux)
        @Test("The library is the one that everything here was measured with")
        func version() {
            #expect(
                Oracle.version == "0.29.0.gfm.6",
                "Another cmark-gfm: read its changes, run the sweep and the fuzzers, then name it here")
        }
    #endif

    @Test("The library keeps it with its own writer, each example with the extension it shows")
    func library() {
        let run = examples.filter { !$0.isDisabled }
        #expect(run.count == 671)
        for example in run {
            let html = Oracle.html(Array(example.markdown.utf8), extensions: example.extensions)
            expect(html, of: example)
        }
    }

    @Test("Our writer writes every example as the library's does")
    func agreement() {
        for example in examples {
            let bytes = Array(example.markdown.utf8)
            #expect(Markdown.plainHTML(bytes) == Oracle.html(bytes), "\(example.markdown)")
        }
    }

    @Test("Our parser and our writer keep it, with our own autolinks and but for the filter of tags")
    func ours() {
        var filtered = 0
        for example in examples where !example.isDisabled {
            // Which raw HTML a page may hold is not for this extension to say: it lets `<img onerror>` pass.
            if example.extensions == ["tagfilter"] {
                filtered += 1
                continue
            }
            let additions: MarkdownAdditions = example.extensions == ["autolink"] ? .autolinks : []
            let page = Markdown(example.markdown, additions: additions)
            let html = page.html(.init(rawHTML: .verbatim, additions: false))
            expect(Array(html.utf8), of: example)
        }
        #expect(filtered == 1)
    }

    private func expect(_ html: [UInt8], of example: GFMSpecification.Example) {
        let shown = String(decoding: html, as: UTF8.self)
        #expect(shown == example.html, "\(example.number): \(example.markdown)")
    }
}
