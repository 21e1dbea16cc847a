package import Localization

/// Findings as test results in the XML of JUnit, which nearly every build service shows: one suite, one case for each file.
///
/// A file with findings at error level has failed, and its text lists them as a text report does. Warnings and notes are what a file that
/// has passed says besides.
package struct JUnitReport: Sendable {
    private let text: TextReport
    private let asOf: String
    private let language: Language?

    /// Without a language it speaks English.
    package init(asOf: String, in language: Language? = nil) {
        text = TextReport(terminal: Terminal(isColoured: false), in: language)
        (self.asOf, self.language) = (asOf, language)
    }

    /// `files` are the paths of what was checked; `path` gives each of them, and that of a finding, from the root of the repository, and some
    /// file for what is about none.
    package func bytes(
        of findings: [Finding], amongst files: [String], in file: @escaping (String) -> SourceFile?,
        path: (String) -> String
    ) -> [UInt8] {
        var lookup = LineLookup(file)
        let cases = Self.cases(findings, files.map(path), path)
        let failed = cases.count { $0.findings.contains { $0.severity == .error } }
        let counts: [XMLText.Attribute] = [
            ("tests", String(cases.count)), ("failures", String(failed)), ("errors", "0"),
        ]
        let title: Phrase = "Playbook as of \(asOf)"
        var xml = XMLText()
        xml.open("testsuites", [("name", "truce")] + counts)
        xml.open("testsuite", [("name", title.text(in: language))] + counts)
        for (path, findings) in cases {
            let name = Terminal.visible(path)
            xml.open("testcase", [("classname", "truce"), ("name", name), ("file", name)])
            let errors = findings.filter { $0.severity == .error }
            if let first = errors.first {
                let message: Phrase = "\(items: errors.map(\.message))"
                xml.open(
                    "failure",
                    [
                        ("message", Terminal.shortened(message.text(in: language))), ("type", first.rule.description),
                    ])
                xml.text(lines(of: errors, lookup: &lookup))
                xml.close("failure")
            }
            let others = findings.filter { $0.severity != .error }
            if !others.isEmpty {
                xml.open("system-out")
                xml.text(lines(of: others, lookup: &lookup))
                xml.close("system-out")
            }
            xml.close("testcase")
        }
        xml.close("testsuite")
        xml.close("testsuites")
        return xml.bytes
    }

    private typealias Case = (path: String, findings: [Finding])

    /// By the bytes of their names.
    private static func cases(_ findings: [Finding], _ files: [String], _ path: (String) -> String) -> [Case] {
        // Two names that are canonically equivalent are two files, but one `String`.
        var cases: [[UInt8]: [Finding]] = [:]
        for file in files { cases[Array(file.utf8)] = [] }
        for finding in findings { cases[Array(path(finding.location.path).utf8), default: []].append(finding) }
        return cases.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { (String(decoding: $0.key, as: UTF8.self), $0.value) }
    }

    private func lines(of findings: [Finding], lookup: inout LineLookup) -> String {
        let shown = findings.prefix(text.limit).map { text.lines(of: $0, lookup: &lookup).joined(separator: "\n") }
        let more: Phrase = "\(number: findings.count - text.limit) more not shown"
        return (shown + (findings.count > text.limit ? [more.text(in: language)] : [])).joined(separator: "\n\n")
    }
}
