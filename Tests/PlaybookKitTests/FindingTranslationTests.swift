import CommonMark
import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

/// What findings and failures say in the languages of the theme. Tests that produce findings ask `untranslated` as well.
@Suite("The Polish of findings and failures")
struct FindingTranslationTests {
    static let polish = Theme.standard.language("pl")

    /// The patterns that have no Polish.
    static func untranslated(_ phrases: some Sequence<Phrase>) -> [String] {
        Set(phrases.flatMap(\.patterns)).filter { polish.findings[$0] == nil }.sorted()
    }

    static func untranslated(_ findings: some Sequence<Finding>) -> [String] {
        untranslated(findings.flatMap { [$0.message, $0.reason, $0.fix].compactMap(\.self) })
    }

    @Test("belongs to texts that stand in the sources")
    func used() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        let texts = try SourceTexts.patterns(below: sources)
        #expect(Self.polish.findings.keys.filter { !texts.contains($0) }.sorted() == [])
        #expect(Self.polish.findings.count > 800)
    }

    @Test("has a place for all that is filled in, and no other")
    func places() {
        for (english, polish) in Self.polish.findings {
            #expect(Self.places(in: english) == Self.places(in: polish), "\(english)")
        }
    }

    @Test("ends without a full stop and puts names in Polish quotes")
    func signs() {
        for polish in Self.polish.findings.values {
            #expect(!polish.hasSuffix("."), "\(polish)")
            #expect(!polish.utf8.contains(UInt8(ascii: "'")), "\(polish)")
            let opening = polish.unicodeScalars.count { $0 == "„" }
            #expect(opening == polish.unicodeScalars.count { $0 == "”" }, "\(polish)")
        }
    }

    @Test("says why a file or a folder was not read or written")
    func failures() {
        let codes: [Int32] = [
            ENOENT, ENOTDIR, EACCES, EEXIST, ELOOP, ENOSPC, EROFS, EMFILE, ENAMETOOLONG, EXDEV, EIO, EPIPE,
        ]
        let errors = codes.map { SystemError(code: $0) }
        let ofFolders: [FolderError] = [
            .notFound("a"), .notAFolder("a"), .noPermission("a"), .unreadable("a", errors[0]),
        ]
        let ofWriting: [WriteError] = [
            .refused("a", "is a file"), .refusedFile("a", "is a folder"), .busy("a"), .inTheWay("a", ["b"]),
            .inTheWay("a", ["b", "c", "d", "e", "f", "g"]), .taken("a", ["b"]), .failed("a", errors[0]),
        ]
        let ofPrinting: [TypesetError] = [
            .notInstalled(["A"]), .notInstalled(["A", "B"]), .unusable("a", "cannot be run"),
            .failed(engine: "A", reason: "was ended by signal \(11)", lastLines: []), .noTemporaryFolder(errors[0]),
            .cancelled,
        ]
        let progress: [PrintProgress] = [
            .printing(engine: "A", number: 1, pages: nil), .printing(engine: "A", number: 2, pages: 3),
            .checking(pages: 3),
        ]
        let phrases =
            errors.map(\.phrase) + ofFolders.map(\.phrase) + ofWriting.map(\.phrase) + ofPrinting.map(\.phrase)
            + progress.map(\.phrase)
        #expect(Self.untranslated(phrases) == [])
    }

    @Test("says what a report leaves out, and of which day it is")
    func reports() throws {
        let leftOut = try #require(LeftOut(known: 1, unchanged: 2).phrase)
        #expect(
            leftOut.text(in: Self.polish)
                == "Pominięto: 1 problem ze stanu wyjściowego i 2 problemy tam, gdzie nic się nie zmieniło")
        let xml = JUnitReport(asOf: "2026-03-31", in: Self.polish).bytes(of: [], amongst: []) { _ in
            nil
        } path: {
            $0
        }
        #expect(xml.firstRange(of: Array("name=\"Playbook, stan na 2026-03-31\"".utf8)) != nil)
    }

    @Test("says what is odd about a name, an address, an alias and a file")
    func halves() {
        let names = ["a\u{200B}", "a:b", "a.", " a", "a .md", "-a", "con", String(repeating: "a", count: 200)]
        let addresses = [
            "", "//a", "http://a b", "ftp://a", "http:a", "http://u@a", "http://", "http://a%20", "mailto:", "%FF",
            "a\u{1}",
            "a\\b", "%2", "%01", "%5C", "a\u{202E}",
        ]
        let aliases = ["/a.md", "a\\b.md", "http:a.md", "../a.md", String(repeating: "a/", count: 200), "a:/"]
        var phrases = names.compactMap(PortableName.oddity)
        #expect(phrases.count == names.count)
        for address in addresses + ["data:x"] {
            for isImage in [false, true] {
                if case .refused(let reason) = URLPolicy.judge(address, image: isImage) { phrases.append(reason) }
            }
        }
        for alias in aliases { if case .refused(let reason) = Redirects.meaning(of: alias) { phrases.append(reason) } }
        for limit in MarkdownLimits.Name.allCases { phrases.append(limit.noun) }
        #expect(Self.untranslated(phrases) == [])
    }

    private static func places(in text: String) -> [String] {
        text.matches(of: /\{[0-9]+\}/).map { String($0.output) }.sorted()
    }
}
