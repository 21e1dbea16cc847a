import CommonMark
import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

/// The four forms of a review, compared with what is recorded in `Golden/review`: `before/` and `after/` are two versions of a playbook, in
/// which everything changes that can. `UPDATE_SNAPSHOTS=1` records what is written, and still fails.
@Suite("The forms of a review") struct ReviewFormTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Golden/review").standardized

    /// Of the example, from a commit to what is on disk.
    private static func report(_ tag: String) throws -> ReviewReport {
        let language = Theme.standard.language(tag)
        let before = try version(
            "before", .commit(name: "origin/main", commit: "3f2a9c14e0b7d5a6c8f9e0d1b2a3948576f0e1d2"))
        let after = try version("after", .workingTree)
        return ReviewReport(Review(from: before, to: after, in: language), in: language)
    }

    private static func version(_ name: String, _ revision: Revision) throws -> Review.Version {
        var log = FindingLog()
        let source = try SourceTree.reading(folder.appending(path: name).path(percentEncoded: false), log: &log)
        return Review.Version(revision, of: source, found: log, asOf: .testDay)
    }

    /// A review of two versions that are given by their files.
    private static func report(from before: SourceTree, to after: SourceTree, in tag: String = "en") -> ReviewReport {
        let language = Theme.standard.language(tag)
        let review = Review(
            from: Review.Version(.commit(name: "main", commit: "0123456789"), of: before, asOf: .testDay),
            to: Review.Version(.workingTree, of: after, asOf: .testDay), in: language)
        return ReviewReport(review, in: language)
    }

    // MARK: As recorded

    @Test("are as they are recorded, in both languages", arguments: ["en", "pl"])
    func golden(_ tag: String) throws {
        let report = try Self.report(tag)
        var log = FindingLog()
        let forms: [(name: String, text: String)] = [
            ("\(tag).md", report.comment), ("\(tag).txt", report.text(for: Terminal(isColoured: false))),
            ("\(tag).json", String(decoding: report.json, as: UTF8.self)),
            // A change of a colour is no change of a review.
            (
                "\(tag).html",
                String(decoding: report.html(with: .standard, log: &log), as: UTF8.self)
                    .replacing(/<style>[\s\S]*?<\/style>/, with: "<style></style>")
            ),
        ]
        #expect(log.findings.isEmpty, "\(log.findings.map(\.message))")
        for (name, text) in forms {
            let file = Self.folder.appending(path: name)
            if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
                try Data(text.utf8).write(to: file)
                Issue.record("Recorded '\(name)'; look at the changes and run again without UPDATE_SNAPSHOTS")
            } else {
                let recorded = try String(contentsOf: file, encoding: .utf8)
                let lines = text.components(separatedBy: "\n")
                let difference = lines.difference(from: recorded.components(separatedBy: "\n")).map(\.readable)
                #expect(difference.isEmpty, "\(name):\n\(difference.joined(separator: "\n"))")
            }
        }
    }

    @Test(
        "say that nothing changed",
        arguments: [("en", "No change to the playbook"), ("pl", "Playbook się nie zmienia")])
    func nothing(_ tag: String, _ sentence: String) throws {
        let files: SourceTree = ["index.md": "# Start\n\nText.\n"]
        let report = Self.report(from: files, to: files, in: tag)
        #expect(report.isEmpty)
        #expect(report.comment.contains("- \(sentence)\n"))
        #expect(report.text(for: Terminal(isColoured: false)).contains("  \(sentence)\n"))
        var log = FindingLog()
        let page = String(decoding: report.html(with: .standard, log: &log), as: UTF8.self)
        #expect(page.contains("<li>\(sentence)</li>") && !page.contains("<nav"))
        let json = try JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any]
        #expect(json?["risk"] == nil && (json?["pages"] as? [Any])?.isEmpty == true)
    }

    // MARK: The comment

    @Test("A comment begins with the line by which a program finds it again")
    func marker() throws {
        #expect(try Self.report("en").comment.hasPrefix("<!-- truce review -->\n"))
    }

    @Test(
        "A comment of any change stays below the limit of the hosts, and says how much it leaves out",
        arguments: [5, 60])
    func limit(_ size: Int) throws {
        let long = String(repeating: "Ąęść @everyone [a](b) ", count: size)
        let before = Self.tree { "---\nowner: sales\nstage: use\ntitle: \"T \($0)\"\n---\n# T\n\nA text.\n" }
        let after = Self.tree {
            "---\nowner: marketing\nstage: use\ntitle: \"T \($0) \(long)\"\n---\n# T\n\nA text \(long).\n"
        }
        let comment = Self.report(from: before, to: after).comment
        #expect(comment.utf8.count <= 60_000 && comment.utf8.count > 30_000)
        #expect(comment.contains("Left out here for want of room: "))
        for title in ["Who must agree", "Commitments and definitions", "Pages", "Problems that this change brings"] {
            #expect(comment.contains("\(title) ("), "\(title)")
        }
        #expect(
            comment.components(separatedBy: "<details>").count == comment.components(separatedBy: "</details>").count)
    }

    @Test("A comment stays below the limit however long the path is that a change touches")
    func longPath() {
        let name = String(repeating: "Ąęść ", count: 40)
        let stages = (1...200).map { "  - {id: s\($0), title: \(name)\($0)}\n" }.joined()
        func tree(_ text: String) -> SourceTree {
            let page = "---\nstage: [\((1...200).map { "s\($0)" }.joined(separator: ", "))]\n---\n# A\n\n\(text)\n"
            return SourceTree(["playbook.yml": Array("stages:\n\(stages)".utf8), "a.md": Array(page.utf8)])
        }
        let comment = Self.report(from: tree("We call on the first day."), to: tree("We call on the second day."))
            .comment
        #expect(comment.utf8.count <= 60_000 && comment.contains("~~first~~ **second**"))
    }

    /// Enough for a comment that would be too long.
    private static func tree(_ text: (Int) -> String) -> SourceTree {
        let files = (1...160).map { (ContainedPath(stringLiteral: "p\($0).md"), Array(text($0).utf8)) }
        return SourceTree(Dictionary(uniqueKeysWithValues: files))
    }

    /// C-08.
    @Test("Hostile titles do nothing in a comment: no link, no picture, no mention, no reference", arguments: hostile)
    func hostileComment(_ title: String) throws {
        let comment = try Self.hostileReport(title).comment
        var log = FindingLog()
        let bytes = Array(comment.utf8)
        let document = MarkdownParser(additions: []).parse(bytes, in: bytes.indices, path: "comment.md", log: &log)
        for node in document.nodes {
            switch node.kind {
            case .link, .image: Issue.record("\(title): a link")
            default: break
            }
        }
        for line in comment.split(separator: "\n") {
            #expect(!line.drop { $0 == " " }.hasPrefix("/"), "\(line)")
            #expect(line.firstMatch(of: /(^|[^\\])<(?!(\/?(details|summary|b|code)>)|!-- truce)/) == nil, "\(line)")
            // In code no host looks for anything.
            let text = line.replacing(/<code>.*<\/code>/, with: "")
            #expect(text.firstMatch(of: /(^|[^\w`])[@#!][A-Za-z0-9]/) == nil, "\(line)")
        }
    }

    private static let hostile = [
        "[x](https://evil.example)", "<img src=x onerror=y>", "@everyone #12 !3 GH-4 ~bug", "](x) **b** `c`", "```",
        "| a | b |", "</summary></details><script>x</script>", "/close", "<!-- -->", "a\u{202E}b\u{200B}c",
        "[x]: https://evil.example", "https://evil.example www.evil.example", "::error::x ##[error]y",
    ]

    private static func hostileReport(_ title: String) throws -> ReviewReport {
        let quoted = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        return report(
            from: [
                "playbook.yml": "values: {v: a}\n", "a.md": "---\nowner: sales\nstage: use\n---\n# A\n\nOne.\n",
            ],
            to: SourceTree([
                "playbook.yml": Array("title: \(quoted)\nvalues: {v: \(quoted)}\n".utf8),
                "a.md": Array(
                    "---\ntitle: \(quoted)\nowner: \(quoted)\nstage: use\n---\n# A\n\nTwo \(title) two.\n\n\(title)\n"
                        .utf8),
                "b.md": Array("---\ntitle: \(quoted)\nkind: term\n---\n# B\n".utf8),
            ]))
    }

    @Test("The text of a new page is folded where a form can fold, behind those that changed")
    func whole() throws {
        let before: SourceTree = ["b.md": "# B\n\nOne word.\n", "gone.md": "# Gone\n\nOld *text*.\n"]
        let report = Self.report(
            from: before, to: ["a.md": "# A\n\nThe **new** text.\n", "b.md": "# B\n\nTwo words.\n"])
        let folds = report.comment.matches(of: /<details><summary>(.*)<\/summary>\n\n([\s\S]*?)\n<\/details>/)
        #expect(folds.map { String($0.1) } == ["<code>B</code>", "new: <code>A</code>", "removed: <code>Gone</code>"])
        #expect(folds.last?.2 == "- Gone\n- Old text\\.\n")
        let text = report.text(for: Terminal(isColoured: false))
        #expect(text.contains("  + new  A  a.md\n      - A\n      - The new text.\n"))
        var log = FindingLog()
        let page = String(decoding: report.html(with: .standard, log: &log), as: UTF8.self)
        let fold = page.firstMatch(of: /<details>\n<summary>The whole text<\/summary>\n([\s\S]*?)<\/details>/)
        #expect(
            fold?.1 == """
                <p class="heading level-1 added">A</p>
                <p class="added">The <strong>new</strong> text.</p>

                """)
    }

    @Test("An asset that is new stands once, with a link to its text", arguments: ["en", "pl"])
    func newAsset(_ tag: String) {
        let asset = "---\ntitle: Film\nkind: asset\n---\nShow it first.\n"
        let report = Self.report(from: ["a.md": "A\n"], to: ["a.md": "A\n", "film.md": asset], in: tag)
        let sections = report.sections.filter { [.assets, .pages].contains($0.kind) }
        let entries = sections.flatMap(\.groups).flatMap(\.entries)
        #expect(entries.map(\.title) == ["Film"] && entries.map(\.text) == [0])
    }

    // MARK: Names

    /// A stage, a kind and a team, each with a name in both languages or without one of its own.
    private static let bilingual = """
        languages: [en, pl]
        title: {en: Bicycles, pl: Rowery}
        teams: [{id: sales, title: {en: Selling, pl: Handlowcy}, side: sales}]
        moments: [{id: doubt, title: {en: Doubt, pl: Wahanie}}]
        stages: [{id: test, title: {en: Test ride, pl: Jazda próbna}, moment: doubt}]
        kinds: [{id: recipe, title: {en: Recipe, pl: Przepis}}]

        """

    /// What a review of a change to a page and its owner says but for the page's own words.
    private static func names(_ vocabulary: String, _ front: String, in tag: String) -> [String] {
        func tree(_ owner: String) -> SourceTree {
            let page = "---\n\(front)\nowner: \(owner)\n---\n# Ride\n\nWe ride with \(owner).\n"
            return SourceTree(["playbook.yml": Array(vocabulary.utf8), "a.md": Array(page.utf8)])
        }
        let report = Self.report(from: tree("marketing"), to: tree("sales"), in: tag)
        // What is found is told in the words of the playbook's first language.
        let groups = report.sections.filter { ![.introduced, .fixed].contains($0.kind) }.flatMap(\.groups)
        let entries = groups.flatMap(\.entries)
        let details = (report.facts + entries.flatMap(\.details)).flatMap { detail -> [String] in
            switch detail {
            case .said(let text): [text]
            case .named(_, let values): values
            case .changed(_, let before, let after): before + after
            }
        }
        return [report.title] + groups.map(\.title) + entries.map(\.sort)
            + entries.map(\.title) + details
    }

    @Test(
        "Kinds, steps and teams are called as the language of the review calls them",
        arguments: [
            ("en", ["Bicycles", "Doubt → Test ride", "Doubt (Test ride)", "Recipe", "Recipe 'Ride'", "Selling"]),
            (
                "pl",
                [
                    "Rowery", "Wahanie → Jazda próbna", "Wahanie (Jazda próbna)", "Przepis", "Przepis „Ride”",
                    "Handlowcy",
                ]
            ),
        ])
    func names(_ tag: String, _ wanted: [String]) {
        let names = Self.names(Self.bilingual, "kind: recipe\nstage: test", in: tag)
        #expect(Set(names).isSuperset(of: wanted), "\(names)")
        let others =
            tag == "en" ? ["Rowery", "Wahanie", "Przepis", "Handlowcy"] : ["Bicycles", "Doubt", "Recipe", "Selling"]
        for other in others { #expect(!names.contains { $0.contains(other) }, "\(other)") }
    }

    @Test("Kinds, steps and teams without a name of their own are so called in a language that no page is written in")
    func standardNames() {
        let names = Self.names("title: Bicycles\n", "kind: play\nstage: contact\nfrom: sales\nto: marketing", in: "pl")
        let wanted = ["Bicycles", "Zagrywka", "Zagrywka „Ride”", "Sprzedaż", "FMOT (Pierwszy kontakt)"]
        #expect(Set(names).isSuperset(of: wanted), "\(names)")
        #expect(!names.contains { $0.contains("First") || $0.contains("Sales") }, "\(names)")
    }

    // MARK: Agreements

    @Test("What is wrong in a file of approvals is told with its line", arguments: ["en", "pl"])
    func approvals(_ tag: String) throws {
        let files: SourceTree = ["a.md": "A\n"]
        let versions = [files, files].map { Review.Version(.workingTree, of: $0, asOf: .testDay) }
        let playbook = versions[0].checked.playbook
        var review = Review(from: versions[0], to: versions[1], in: Theme.standard.language(tag))
        review.fill(
            from: SignOffs(
                messages: [], approvals: SourceFile(path: "list", text: "sales\n  nobody\n"), before: playbook,
                after: playbook))
        let report = ReviewReport(review, in: Theme.standard.language(tag))
        #expect(report.comment.contains("`list:2:1`"))
        let json = try JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any]
        let introduced = json?["introduced"] as? [[String: Any]]
        #expect(introduced?.map { $0["line"] as? Int } == [2] && introduced?.map { $0["path"] as? String } == ["list"])
    }

    @Test(
        "Every form says that an agreement counts no longer, and what has changed since",
        arguments: [
            ("en", "no longer agreed", "Changed since"), ("pl", "zgoda nieaktualna", "Zmienione od tamtej pory"),
        ])
    func outdated(_ tag: String, _ words: String, _ label: String) throws {
        let language = Theme.standard.language(tag)
        let versions = ["1", "2"].map { value in
            Review.Version(
                .workingTree,
                of: SourceTree(["playbook.yml": Array("values: {v: \(value)}\n".utf8), "a.md": Array("A\n".utf8)]),
                asOf: .testDay)
        }
        let playbook = versions[0].checked.playbook
        var review = Review(from: versions[0], to: versions[1], in: language)
        let message = GitMessage(commit: "0123456789", bytes: Array("A\n\nAgreed-by: sales\n".utf8))
        review.fill(
            from: SignOffs(messages: [message], before: playbook, after: playbook),
            later: ["0123456789": LaterChanges(files: ["playbook.yml"], entries: [.value("v")])])
        let report = ReviewReport(review, in: language)
        var log = FindingLog()
        for form in [
            report.comment, report.text(for: Terminal(isColoured: false)),
            String(decoding: report.html(with: .standard, log: &log), as: UTF8.self),
        ] {
            #expect(form.contains(words) && form.contains(label))
        }
        let json = try JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any]
        let agreements = json?["agreements"] as? [[String: Any]]
        #expect(agreements?.map { $0["isGiven"] as? Bool } == [false, false])
        #expect(agreements?.map { $0["changedSince"] as? [String] } == [nil, ["playbook.yml"]])
    }

    // MARK: Text

    /// C-04.
    @Test("No line of the text is a command to a build service or moves the cursor", arguments: hostile)
    func hostileText(_ title: String) throws {
        let text = try Self.hostileReport(title).text(for: Terminal(isColoured: false))
        for line in text.split(separator: "\n") {
            #expect(!line.drop { $0.isWhitespace }.hasPrefix("::"), "\(line)")
            #expect(!line.contains("##["), "\(line)")
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" && $0 != "\u{200B}" })
        }
    }

    // MARK: The page

    @Test("Nothing of a hostile title becomes markup in the page", arguments: hostile)
    func hostilePage(_ title: String) throws {
        var log = FindingLog()
        let page = String(decoding: try Self.hostileReport(title).html(with: .standard, log: &log), as: UTF8.self)
        #expect(log.findings.isEmpty)
        #expect(!page.contains("<img") && !page.contains("<script") && !page.contains("evil.example\""))
        #expect(!page.contains("\u{202E}") && !page.contains("\u{200B}"))
        #expect(page.matches(of: /<a [^>]*href="([^"]*)"/).allSatisfy { $0.1.hasPrefix("#") })
    }

    @Test("A page leads only to places of its own, and to all of them once")
    func places() throws {
        var log = FindingLog()
        let page = String(decoding: try Self.report("en").html(with: .standard, log: &log), as: UTF8.self)
        let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1)), "\(link.1)") }
    }

    // MARK: Data

    @Test("Data is what the manual of the theme lists, and nothing else")
    func data() throws {
        let manual = try String(
            contentsOf: Self.folder.appending(path: "../../../../templates/README.md"), encoding: .utf8)
        let section = try #require(manual.firstRange(of: "## truce review --format json"))
        let listed = Set(manual[section.upperBound...].matches(of: /`([a-zA-Z.]+)`/).map { String($0.1) })
        let json = try JSONSerialization.jsonObject(with: Data(try Self.report("en").json))
        for key in Self.keys(of: json) { #expect(listed.contains(key), "\(key)") }
    }

    /// `pages.fields.before` and so on.
    private static func keys(of value: Any, below path: String = "") -> Set<String> {
        if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(of: $1, below: path)) } }
        guard let object = value as? [String: Any] else { return [] }
        return object.reduce(into: []) { found, entry in
            let key = path.isEmpty ? entry.key : "\(path).\(entry.key)"
            found.insert(key)
            found.formUnion(keys(of: entry.value, below: key))
        }
    }
}
