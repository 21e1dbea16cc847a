import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

/// A playbook that has gone all the way to its site and its reports.
struct RenderedPlaybook {
    let source: SourceTree
    let output: Output
    /// As they are printed.
    let findings: [Finding]

    init(_ source: SourceTree, found: FindingLog = FindingLog()) {
        self.source = source
        let checked = Build.check(Build.link(Build.parse(source, found: found), asOf: .testDay))
        let rendered = Build.render(checked, with: .standard)
        output = rendered.output
        findings = rendered.log.merged
    }

    init(_ files: [String: String]) {
        self.init(
            SourceTree(
                Dictionary(
                    uniqueKeysWithValues: files.map { (ContainedPath(stringLiteral: $0), Array($1.utf8)) })))
    }

    subscript(path: String) -> [UInt8] { output[ContainedPath(stringLiteral: path)] ?? [] }
    func text(_ path: String) -> String { String(decoding: self[path], as: UTF8.self) }

    var pages: [(path: String, bytes: [UInt8])] {
        output.files.filter { $0.key.fileExtension == "html" }.map { ($0.key.description, $0.value) }
            .sorted { $0.0 < $1.0 }
    }

    /// Whether a text stands in a file byte for byte; strings compare in another way.
    func holds(_ text: String, in path: String) -> Bool { !self[path].ranges(of: Array(text.utf8)).isEmpty }

    /// `playbook.json`, read by a program that is not ours.
    func graph() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(self["playbook.json"])) as? [String: Any])
    }

    /// `path:line:column: severity[rule]` of each finding of a rule.
    func places(_ rule: RuleID) -> [String] {
        findings.filter { $0.rule == rule }.map { finding in
            var place = finding.location.path
            if let span = finding.location.span, let file = file(place) {
                let position = LineIndex(file.bytes).position(of: span.start)
                place += ":\(position.line):\(position.column)"
            }
            return "\(place): \(finding.severity.rawValue)[\(finding.rule)]"
        }
    }

    func messages(_ rule: RuleID) -> [String] { findings.filter { $0.rule == rule }.map(\.message) }

    // MARK: Reports

    var textReport: [UInt8] {
        Array(TextReport(terminal: Terminal(isColoured: false), asOf: "2026-03-31").text(of: findings, in: file).utf8)
    }

    var jsonReport: [UInt8] { JSONReport(asOf: "2026-03-31").bytes(of: findings, in: file) }

    var gitHubReport: [UInt8] {
        GitHubReport(asOf: "2026-03-31").bytes(of: findings, in: file) { $0.isEmpty ? "" : "content/\($0)" }
    }

    private func file(_ path: String) -> SourceFile? { ContainedPath(path).flatMap { source[$0] } }
}

extension [UInt8] {
    var lines: [ArraySlice<UInt8>] { split(separator: 0x0A) }
}

/// The tags of a page as a browser's tokenizer finds them, each with the names of its attributes; written by the HTML standard and
/// not by our writer. Two pages with the same tags differ in their text alone.
func tags(of html: [UInt8]) -> [String] {
    var tags: [String] = []
    var index = 0
    func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func word(until ends: (UInt8) -> Bool) -> String {
        let bytes = html[index...].prefix { !isSpace($0) && !ends($0) }
        index = bytes.endIndex
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }
    func skip(past end: String) {
        index = html[index...].firstRange(of: Array(end.utf8))?.upperBound ?? html.count
    }
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < html.count {
        index = open + 1
        if html[index...].starts(with: "!--".utf8) {
            tags.append("comment")
            skip(past: "-->")
            continue
        }
        if [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(html[index]) {
            skip(past: ">")
            continue
        }
        let isEnd = html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        guard index < html.count, isLetter(html[index]) else { continue }
        let name = word { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        var tag = isEnd ? "/\(name)" : name
        while index < html.count, html[index] != UInt8(ascii: ">") {
            if isSpace(html[index]) || html[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            tag += " " + word { [UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains($0) }
            while index < html.count, isSpace(html[index]) { index += 1 }
            guard index < html.count, html[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < html.count, isSpace(html[index]) { index += 1 }
            guard index < html.count else { break }
            if html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'") {
                let quote = html[index]
                index += 1
                index = (html[index...].firstIndex(of: quote) ?? html.count - 1) + 1
            } else {
                _ = word { $0 == UInt8(ascii: ">") }
            }
        }
        tags.append(tag)
        // What stands in these is text up to their end tag.
        if ["script", "style", "title", "textarea"].contains(name), !isEnd {
            index = html[index...].firstRange(of: Array("</\(name)".utf8))?.lowerBound ?? html.count
        }
    }
    return tags
}

/// Builds a playbook with a text in every field that takes one, and again with letters in place of all signs: the pages must have the
/// same tags and attributes, and the text must come back whole from `playbook.json`.
func expectHarmless(_ hostile: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let harmless = String(
        String.UnicodeScalarView(
            hostile.unicodeScalars.map { $0 == " " || $0.isASCII && $0.properties.isAlphabetic ? $0 : "x" }))
    let page = RenderedPlaybook(handbook(with: hostile))
    let twin = RenderedPlaybook(handbook(with: harmless))
    #expect(page.pages.map(\.path) == twin.pages.map(\.path), sourceLocation: sourceLocation)
    for (path, bytes) in page.pages {
        let expected = tags(of: twin[path])
        #expect(tags(of: bytes) == expected, "\(path)", sourceLocation: sourceLocation)
        #expect(expected.count > 20, sourceLocation: sourceLocation)
    }
    let pages = try #require(try page.graph()["pages"] as? [[String: Any]])
    let read = try #require(pages.first { $0["source"] as? String == "call.md" })
    for field in ["title", "summary", "shortTitle"] {
        let value = try #require(read[field] as? String)
        #expect(Array(value.utf8) == Array(hostile.utf8), "\(field)", sourceLocation: sourceLocation)
    }
    let table = rows(ofCSV: page["assets.csv"].dropFirst(3))
    #expect(
        table.last?.first.map { Array($0.utf8) } == Array(hostile.utf8), "the catalogue", sourceLocation: sourceLocation
    )
    // A reader that is not ours.
    for document in [page.jsonReport, page["playbook.json"]] {
        #expect(throws: Never.self, sourceLocation: sourceLocation) {
            try JSONSerialization.jsonObject(with: Data(document))
        }
        #expect(!document.contains(UInt8(ascii: "<")), sourceLocation: sourceLocation)
    }
}

/// A small playbook that says one text wherever it may.
private func handbook(with text: String) -> [String: String] {
    let value =
        "'\(String(text.unicodeScalars.flatMap { $0 == "'" ? ["'", "'"] : [$0] }.reduce(into: "") { $0.unicodeScalars.append($1) }))'"
    return [
        "playbook.yml": """
        title: \(value)
        base_url: https://example.com/
        teams:
          - {id: sales, title: \(value), side: sales, contact: \(value)}
          - {id: marketing, side: marketing}
        people:
          - {id: anna, name: \(value), title: \(value), team: sales}
        moments:
          - {id: fmot, title: \(value), question: \(value), definition: \(value)}
        stages:
          - {id: contact, title: \(value), customer_says: \(value), moment: fmot, we_do: \(value), entry: \(value)}

        """,
        "call.md": """
        ---
        title: \(value)
        short_title: \(value)
        summary: \(value)
        stage: contact
        owner: sales
        tags: [\(value)]
        ---

        See [the price](price.md).

        """,
        "price.md": """
        ---
        title: \(value)
        kind: asset
        group: offer
        summary: \(value)
        type: \(value)
        version: \(value)
        owner: anna
        used_by: marketing
        at: \(value)
        evidence: {source: \(value), scope: \(value)}
        ---

        """,
        "promise.md": "---\ntitle: \(value)\nkind: promise\nmade_in: [price]\n---\n",
        "deal.md": """
        ---
        title: \(value)
        kind: handoff
        from: marketing
        to: sales
        trigger: \(value)
        from_commits: [\(value)]
        accept_within: \(value)
        ---

        """,
        "other.md": "---\ntitle: Other\nowner: \(value)\nstage: contact\nsummary: S\n---\n\n[A](call.md)\n",
    ]
}
