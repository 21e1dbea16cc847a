import Diagnostics

@testable import CommonMark

/// One text as a page is read and shown.
struct Markdown {
    let bytes: [UInt8]
    let document: Document
    let findings: [Finding]

    init(
        _ text: String, limits: MarkdownLimits = .standard, additions: MarkdownAdditions = .all,
        names: BlockNames = .english, values: [String: String] = [:]
    ) {
        self.init(Array(text.utf8), limits: limits, additions: additions, names: names, values: values)
    }

    init(
        _ bytes: [UInt8], limits: MarkdownLimits = .standard, additions: MarkdownAdditions = .all,
        names: BlockNames = .english, values: [String: String] = [:]
    ) {
        var log = FindingLog()
        self.bytes = bytes
        document = MarkdownParser(limits: limits, additions: additions, names: names, values: values).parse(
            bytes, in: 0..<bytes.count, path: "a.md", log: &log)
        findings = log.findings
    }

    func html(_ options: HTMLRenderer.Options = .init(), target: ((Int) -> LinkTarget)? = nil) -> String {
        let links = document.links
        let html = HTMLRenderer(document, options: options).html(
            target: target ?? { LinkTarget(href: links[$0].destination) })
        return String(decoding: html.bytes, as: UTF8.self)
    }

    /// As the library shows it: no additions, raw HTML as it is.
    static func plainHTML(_ bytes: [UInt8]) -> [UInt8] {
        let text = Markdown(bytes, limits: .none, additions: [])
        let options = HTMLRenderer.Options(rawHTML: .verbatim, additions: false)
        return HTMLRenderer(text.document, options: options).html { _ in LinkTarget(href: nil) }.bytes
    }

    func source(_ span: SourceSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}
