import Diagnostics
import Testing

@testable import CommonMark

@Suite("The nodes of a document") struct DocumentTests {
    @Test("Whatever the text, nodes nest, spans lie in the body, and no tag of the author's comes through")
    func invariants() {
        var generator = MarkdownGenerator(seed: 7)
        let head = Array("---\ntitle: ł\n---\n".utf8)
        for _ in 0..<4_000 {
            let text = generator.text() + generator.text()
            let bytes = head + Array(text.utf8)
            var log = FindingLog()
            let document = MarkdownParser().parse(bytes, in: head.count..<bytes.count, path: "a.md", log: &log)
            expectSound(document, body: head.count..<bytes.count, text)

            let rendered = HTMLRenderer(document).html { index in
                LinkTarget(href: document.links[index].kind == .image ? nil : "x")
            }
            let html = String(decoding: rendered.bytes, as: UTF8.self)
            #expect(!html.contains("<b>") && !html.contains("<!--"), "\(text)")
        }
    }

    private func expectSound(_ document: Document, body: Range<Int>, _ text: String) {
        var open: [Int] = []
        for (index, node) in document.nodes.enumerated() {
            while let last = open.last, last <= index { open.removeLast() }
            let isNested = node.end > index && node.end <= open.last ?? document.nodes.count
            let isInBody = node.span.start >= body.lowerBound && node.span.end <= body.upperBound
            #expect(isNested && isInBody, "\(index) \(node) in \(text.debugDescription)")
            open.append(node.end)
        }
        for (index, link) in document.links.enumerated() {
            #expect(document.nodes[link.node].linkIndex == index, "\(text.debugDescription)")
            #expect(
                document.sentence(around: link.node, limit: 20).unicodeScalars.count <= 23, "\(text.debugDescription)")
        }
        #expect(Set(document.headings.map(\.id)).count == document.headings.count)
    }

    @Test("Children come in order")
    func children() {
        let document = Markdown("# a\n\nb *c* d\n\n- e").document
        #expect(document.children(of: 0).map { document.nodes[$0].kind } == [.heading, .paragraph, .list])
        #expect(document.plainText(of: 0) == "a b c d e")
        #expect(document.plainText(of: 0, limit: 4) == "a b")
        #expect(Markdown("łł").document.plainText(of: 0, limit: 3) == "ł")
    }

    @Test("An empty text is an empty page")
    func empty() {
        #expect(Markdown("").html() == "")
        #expect(Markdown("\n\n").html() == "")
    }
}
