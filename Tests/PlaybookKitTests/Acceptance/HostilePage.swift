import Diagnostics

@testable import PlaybookKit

/// One page of text, alone or among others, through the whole pipeline.
struct HostilePage {
    /// `line:column: severity[rule] message` of what is found on it, without what every page alone lacks.
    let findings: [String]
    /// What the page's own text became.
    let prose: String
    /// The whole page, and the whole playbook on paper.
    let page: String
    let print: String

    /// Lines of front matter.
    private static let head = 7

    init(_ text: String, among others: [ContainedPath: String] = [:]) {
        let files = others.merging([
            "x.md": "---\ntitle: X\nstage: use\nowner: sales\nsummary: S\nverified: 2026-03-01\n---\n\(text)"
        ]) { $1 }
        let source = SourceTree(files.mapValues { Array($0.utf8) })
        let rendered = Build.render(Build.check(Build.link(Build.parse(source), asOf: .testDay)), with: .standard)
        let lines = LineIndex(source["x.md"]?.bytes ?? [])
        findings = rendered.log.merged.compactMap { finding in
            guard finding.location.path == "x.md", let span = finding.location.span, finding.rule != "unreachable-page"
            else {
                return nil
            }
            let severity = finding.severity.rawValue
            let place = lines.position(of: span.start)
            return "\(place.line - Self.head):\(place.column): \(severity)[\(finding.rule)] \(finding.message)"
        }
        func file(_ path: ContainedPath) -> String { String(decoding: rendered.output[path] ?? [], as: UTF8.self) }
        page = file("x.html")
        print = file("print.html")
        let start = page.firstRange(of: "<div class=\"prose\">\n")?.upperBound ?? page.endIndex
        let end = page.firstRange(of: "\n</div>\n<section aria-labelledby=\"pb-backlinks\">")?.lowerBound ?? start
        prose = String(page[start..<max(start, end)])
    }

    /// Whether a text stands in no page.
    func lacks(_ text: String) -> Bool { !page.contains(text) && !print.contains(text) }
}
