import Diagnostics
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("What truce says in a language of a theme's own") struct FindingTextsTests {
    @Test("counts before what the theme below says, and what it leaves out stays, whether or not there is a pack")
    func texts() {
        let (theme, findings) = theme([
            "pl": "Take it out\nPrecz z tym\n", "en": "Take it out\r\nAway with it\r\n",
            "de": "# Eine Notiz\nTake it out\nWeg damit\n\nWrite '{1}'\n\n'{1}'\n‚{1}‘\n",
        ])
        #expect(findings == [])
        let (out, write): (Phrase, Phrase) = ("Take it out", "Write '\("x")'")
        #expect(
            ["pl", "en", "de"].map { out.text(in: theme.language($0)) } == ["Precz z tym", "Away with it", "Weg damit"])
        #expect(
            ["pl", "en", "de"].map { write.text(in: theme.language($0)) } == ["Napisz „x”", "Write 'x'", "Write 'x'"])
    }

    @Test(
        "is told where it cannot be used, and is said in English then",
        arguments: [
            (
                "①Tke it out②\nWeg damit\n", .warning, "Unknown message 'Tke it out'; did you mean 'Take it out'?",
                "Write 'Take it out'"
            ),
            (
                "Take it out\nWeg damit\n①zwei Zeilen②\n", .warning, "Unknown message 'zwei Zeilen'",
                "Copy the English from languages/pl.findings.txt of truce"
            ),
            (
                "'{1}' has no owner\n①Kein Besitzer②\n", .error, "The translation does not fill in '{1}'",
                "Put '{1}' where it belongs"
            ),
            (
                "'{1}' has no owner\n{1} ohne ①{2}②\n", .error, "Nothing is filled in for '{2}' here", "Use one of: {1}"
            ),
            ("Take it out\n①{1}② weg\n", .error, "Nothing is filled in for '{1}' here", "Take it out"),
        ] as [(MarkedText, Severity, String, String)])
    func slips(_ text: MarkedText, _ severity: Severity, _ message: String, _ fix: String) throws {
        let (theme, findings) = theme(["de": text.text])
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.rule == "bad-language" && finding.severity == severity)
        #expect(finding.message.english == message)
        #expect(finding.fix?.english == fix)
        #expect(finding.location.path == "templates/languages/de.findings.txt")
        #expect(
            finding.location.span?.start == text.offset(of: "①") && finding.location.span?.end == text.offset(of: "②"))
        #expect(FindingTranslationTests.untranslated(findings) == [])
        #expect(severity == .warning || theme.language("de").findings.isEmpty)
    }

    @Test("is told of each line that is wrong, and what was meant of as many as a report lists")
    func many() {
        let (_, findings) = theme(["de": String(repeating: "Tke it out\n\n", count: 250)])
        #expect(findings.count == 250)
        #expect(findings.prefix(200).allSatisfy { $0.message.english.contains("did you mean 'Take it out'?") })
        #expect(findings[200].message.english == "Unknown message 'Tke it out'")
    }

    @Test("is nowhere wrong where it is the Polish of ours")
    func ours() throws {
        let file = try #require(Theme.standard.files["languages/pl.findings.txt"])
        #expect(theme(["pl": String(decoding: file.bytes, as: UTF8.self)]).findings == [])
    }

    /// A theme with texts of its own over ours, and what is wrong with them.
    private func theme(_ texts: [String: String]) -> (theme: Theme, findings: [Finding]) {
        var log = FindingLog()
        let files = texts.map { tag, text in
            let path = "languages/\(tag).findings.txt"
            return (path, SourceFile(path: "templates/\(path)", text: text))
        }
        let theme = Theme.standard.overridden(by: Dictionary(uniqueKeysWithValues: files), log: &log)
        return (theme, log.ordered)
    }
}
