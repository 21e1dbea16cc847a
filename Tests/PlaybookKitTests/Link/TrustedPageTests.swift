import CommonMark
import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("Pages whose HTML is trusted")
struct TrustedPageTests {
    private static let vocabulary = "raw_html: {trusted: [old/**, logo.md], reason: Written by hand before}\n"
    private static let html = "<p>See <a href=\"../b.md#more\">B</a>\n<img src=\"../a.png\" alt=\"A\"></p>\n"

    @Test("Links and images of HTML are resolved, published and counted like those of Markdown")
    func links() {
        let site = BuiltSite([
            "playbook.yml": Self.vocabulary, "old/a.md": Self.html, "b.md": "# B\n\n## More\n",
            "a.png": "\u{89}PNG\r\n\u{1A}\n",
        ])
        let playbook = site.playbook
        #expect(playbook["b.md"].backlinks.map { playbook.pages[$0.source].path } == ["old/a.md"])
        #expect(playbook["old/a.md"].links.map(\.occurrence.kind) == [.link, .image])
        #expect(site["old/a.html"].contains("<p>See <a href=\"../b.html#more\">B</a>"))
    }

    @Test("A link of HTML that leads nowhere is an error at its address")
    func brokenLinks() {
        let text =
            "Go <a href=\"c.md\">there</a>, <a href='javascript&#58;x'>here</a> or <img src=https://example.com/x.png alt=X>.\n"
        let log = BuiltSite(["playbook.yml": Self.vocabulary, "logo.md": text]).log
        let found = log.ordered.filter {
            $0.severity == .error && $0.location.path == "logo.md"
                && !["missing-owner", "missing-stage"].contains($0.rule)
        }
        #expect(found.map(\.rule) == ["broken-link", "refused-link", "remote-image"])
        #expect(found.compactMap(\.location.span?.start) == [12, 38, 77])
    }

    @Test("Only the pages that the vocabulary names are trusted")
    func scope() {
        func trusted(_ path: ContainedPath) -> Bool {
            let files: [ContainedPath: String] = ["playbook.yml": Self.vocabulary, "old/x.md": "", "logo.md": ""]
            let source = SourceTree(files.merging([path: "<b>x</b>"]) { $1 }.mapValues { Array($0.utf8) })
            return !Build.parse(source).log.findings.contains { $0.rule == "raw-html" }
        }
        #expect(["old/a.md", "old/more/a.md", "logo.md"].allSatisfy(trusted))
        #expect(!["older/a.md", "new/logo.md", "logo.md.md", "a.md"].contains(where: trusted))
    }

    @Test(
        "Trust without a reason is noted, and trust in nothing is reported",
        arguments: [
            ("{trusted: [a.md]}", ["note unexplained-level"]),
            ("{trusted: [a.md, b/**], reason: x}", ["error bad-vocabulary"]),
            ("trusted", ["error bad-vocabulary"]), ("{trust: [a.md]}", ["error bad-vocabulary"]),
            ("{trusted: ['**'], reason: x}", ["error bad-vocabulary"]),
            ("{trusted: [../a.md], reason: x}", ["error bad-vocabulary"]),
            ("", []),
        ])
    func vocabulary(_ yaml: String, _ findings: [String]) {
        let (_, log) = VocabularyReader.read(["playbook.yml": "raw_html: \(yaml)\n", "a.md": ""])
        #expect(log.findings.map { "\($0.severity.rawValue) \($0.rule)" } == findings)
    }
}
