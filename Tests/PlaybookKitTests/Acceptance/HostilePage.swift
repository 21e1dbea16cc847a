import Diagnostics

@testable import PlaybookKit

/// One page of text, alone or among others, through the whole run.
struct HostilePage {
    /// `line:column: severity[rule] message` of what is found in its text, without what every page alone lacks.
    let findings: [String]
    /// What the page's own text became.
    let prose: String
    /// The whole page, and the whole playbook on paper.
    let page: String
    let print: String

    private static let head = "---\ntitle: X\nstage: use\nowner: sales\nsummary: S\nverified: 2026-03-01\n---\n"

    init(_ text: String, among others: [ContainedPath: String] = [:]) {
        let files = others.merging(["x.md": Self.head + text]) { $1 }
        let site = BuiltSite(SourceTree(files.mapValues { Array($0.utf8) }))
        let lines = LineIndex(Array(text.utf8))
        findings = site.log.ordered.compactMap { finding in
            guard finding.location.path == "x.md", let span = finding.location.span, finding.rule != "unreachable-page"
            else { return nil }
            let place = lines.position(of: span.start - Self.head.utf8.count)
            return "\(place.line):\(place.column): \(finding.severity.rawValue)[\(finding.rule)] \(finding.message)"
        }
        (prose, page, print) = (site.prose("x.html"), site["x.html"], site["print.html"])
    }

    /// Whether a text stands in no page.
    func lacks(_ text: String) -> Bool { !page.contains(text) && !print.contains(text) }
}
