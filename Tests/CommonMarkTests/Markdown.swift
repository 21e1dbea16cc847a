import Diagnostics

@testable import CommonMark

/// One text as a page is read and shown.
struct Markdown {
    let bytes: [UInt8]
    let document: Document
    let findings: [Finding]

    init(_ text: String, limits: MarkdownLimits = .standard, additions: MarkdownAdditions = .all) {
        self.init(Array(text.utf8), limits: limits, additions: additions)
    }

    init(_ bytes: [UInt8], limits: MarkdownLimits = .standard, additions: MarkdownAdditions = .all) {
        var log = FindingLog()
        self.bytes = bytes
        document = MarkdownParser(limits: limits, additions: additions).parse(
            bytes, in: 0..<bytes.count, path: "a.md", log: &log)
        findings = log.findings
    }

    func html(_ options: HTMLRenderer.Options = .init(), target: ((Int) -> LinkTarget)? = nil) -> String {
        var output = HTMLBuffer()
        let links = document.links
        HTMLRenderer(document, options: options).render(
            into: &output, target: target ?? { LinkTarget(href: links[$0].destination) })
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// As the library shows it: no additions, raw HTML as it is.
    static func plainHTML(_ bytes: [UInt8]) -> [UInt8] {
        let text = Markdown(bytes, limits: .none, additions: [])
        var output = HTMLBuffer()
        HTMLRenderer(text.document, options: .init(rawHTML: .verbatim, additions: false)).render(into: &output) { _ in
            LinkTarget(href: nil)
        }
        return output.bytes
    }

    func source(_ span: SourceSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}
