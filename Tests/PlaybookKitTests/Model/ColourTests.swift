import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("A colour")
struct ColourTests {
    @Test(
        "is six or three hexadecimal digits behind a number sign",
        arguments: [("#0b57b0", "#0b57b0"), ("#0B57B0", "#0b57b0"), ("#06c", "#0066cc"), ("#000", "#000000")])
    func reading(_ text: String, _ colour: String) { #expect(Colour(text)?.description == colour) }

    @Test(
        "is nothing else",
        arguments: ["", "#", "0b57b0", "#0b57b", "#0b57b0ff", "red", "#0b57bg", "rgb(0,0,0)", "#०००"])
    func refusing(_ text: String) { #expect(Colour(text) == nil) }

    // Examples of "Understanding SC 1.4.3" and the table of the default theme.
    @Test(
        "contrasts with another as WCAG says",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
            ("#0b57b0", "#ffffff", 6.99), ("#8ab8ff", "#11151c", 9.04), ("#1a2028", "#eceff3", 14.21),
        ])
    func contrast(_ one: String, _ other: String, _ ratio: Double) throws {
        let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
        #expect(abs(one.contrast(with: other) - ratio) < 0.01)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test("has the light that the powers of the system's library give")
    func powers() throws {
        for value in stride(from: 0, through: 255, by: 5) {
            let digits = String(format: "%02x", value)
            let colour = try #require(Colour("#\(digits)\(digits)\(digits)"))
            let share = Double(value) / 255
            let linear = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            #expect(abs(colour.luminance - linear) < 1e-12)
        }
    }

    @Test("lies as far from another as it looks")
    func distance() throws {
        let colours = try ["#ffffff", "#000000", "#ff0000", "#00ff00"].map { try #require(Colour($0)) }
        #expect(abs(colours[0].distance(to: colours[1]) - 1) < 1e-6)
        #expect(colours[0].distance(to: colours[0]) == 0)
        // Ottosson's values: red is 0.628, 0.2249, 0.1258 and green 0.8664, -0.2339, 0.1795.
        #expect(abs(colours[2].distance(to: colours[3]) - 0.5198) < 0.001)
    }
}

@Suite("A playbook's accent")
struct AccentTests {
    @Test(
        "takes the nearest colour of its hue that can be read",
        arguments: ["#5fd1c0", "#ffd75e", "#ff8800", "#e6007e", "#777777"])
    func nearest(_ text: String) throws {
        let colour = try #require(Colour(text))
        for scheme in Accent.Scheme.allCases {
            let nearest = try #require(Accent.nearest(to: colour, in: scheme))
            #expect(Accent.passes(nearest, in: scheme))
            // It is no better than it needs to be, unless it was.
            #expect(nearest == colour || Accent.contrast(of: nearest, in: scheme) < 4.75)
        }
    }

    @Test("stands on the surfaces of the default style sheet")
    func surfaces() throws {
        let sheet = try #require(Theme.standard.files["assets/truce.css"]).bytes
        let text = String(decoding: sheet, as: UTF8.self)
        func pair(_ name: String) throws -> (String, String) {
            let match = try #require(try Regex("\(name): light-dark\\((#\\w+), (#\\w+)\\)").firstMatch(in: text))
            return (String(match[1].substring ?? ""), String(match[2].substring ?? ""))
        }
        let pairs = try [pair("--bg"), pair("--soft"), pair("--sunk"), pair("#01508d, #81b8f0\\); --wash")]
        #expect(Accent.Scheme.light.surfaces == pairs.compactMap { Colour($0.0) })
        #expect(Accent.Scheme.dark.surfaces == pairs.compactMap { Colour($0.1) })
    }

    @Test("of one colour has another shade for dark pages")
    func one() throws {
        let (vocabulary, log) = read("accent: \"#00695c\"")
        #expect(log.findings.isEmpty)
        let accent = try #require(vocabulary.accent)
        #expect(accent.light == Colour("#00695c"))
        #expect(accent.dark != accent.light && Accent.passes(accent.dark, in: .dark))
    }

    @Test("may name both colours")
    func both() {
        let (vocabulary, log) = read("accent: {light: \"#00695c\", dark: \"#5fd1c0\"}")
        #expect(log.findings.isEmpty)
        #expect(
            vocabulary.accent
                == Colour("#00695c").flatMap { light in Colour("#5fd1c0").map { Accent(light: light, dark: $0) } })
    }

    @Test("that nobody could read is refused, and the nearest that can be read is named")
    func refused() throws {
        let (vocabulary, log) = read("accent: \"#ffd75e\"")
        #expect(vocabulary.accent == nil)
        let finding = try #require(log.findings.first)
        #expect(finding.message.english == "'#ffd75e' has a contrast of 1.2 on light pages; text needs 4.5")
        let polish = finding.message.text(in: Theme.standard.language("pl"))
        #expect(polish == "Kontrast koloru „#ffd75e” wynosi 1,2 (jasne strony); tekst wymaga 4,5")
        let near = try #require(
            try Regex("#[0-9a-f]{6}").firstMatch(in: finding.fix?.english ?? "")?.output[0].substring)
        #expect(read("accent: \"\(near)\"").log.findings.isEmpty)
    }

    @Test("is a colour", arguments: ["accent: red", "accent: [1, 2]", "accent: {bright: \"#fff\"}"])
    func noColour(_ line: String) {
        let (vocabulary, log) = read(line)
        #expect(vocabulary.accent == nil)
        #expect(!log.findings.isEmpty)
    }

    @Test("reaches every page by a style sheet of the site, and changes nothing else")
    func site() throws {
        let site = BuiltSite(texts: ["playbook.yml": "accent: \"#00695c\"", "a.md": "# A"])
        let sheet = try #require(
            site.output.files.keys.first { $0.description.utf8.starts(with: "theme/accent.".utf8) })
        #expect(site[sheet.description].contains("--link:light-dark(#00695c,#"))
        #expect(try site.page("a.html").contains("<link rel=\"stylesheet\" href=\"\(sheet)\">"))
        let plain = BuiltSite(texts: ["a.md": "# A"])
        #expect(!plain.output.files.keys.contains { $0.description.contains("accent") })
    }

    private func read(_ text: String) -> (vocabulary: Vocabulary, log: FindingLog) {
        VocabularyReader.read(SourceTree(["playbook.yml": Array(text.utf8)]))
    }
}

@Suite("A playbook's logo")
struct LogoTests {
    private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 60\"/>"

    @Test("is published and stands in the head of every page")
    func shown() throws {
        let site = BuiltSite(texts: [
            "playbook.yml": "logo: files/logo.svg", "files/logo.svg": Self.svg, "b/a.md": "# A",
        ])
        #expect(site.errors == [])
        #expect(site["files/logo.svg"] == Self.svg)
        #expect(
            try site.page("b/a.html").contains("<img src=\"../files/logo.svg\" alt=\"\" width=\"64\" height=\"32\">"))
        #expect(
            try site.page("print.html").contains("<p class=\"cover-logo\"><img src=\"files/logo.svg\" alt=\"\"></p>"))
    }

    @Test(
        "must be a picture that may be published",
        arguments: [
            ("logo: files/logo.sgv", "There is no picture 'files/logo.sgv'; did you mean 'files/logo.svg'?"),
            ("logo: a.md", "'a.md' is not a picture"),
            ("logo: files/bad.png", "The logo is not published: it is a text, not a PNG picture"),
        ])
    func refused(_ line: String, _ message: String) {
        let site = BuiltSite(texts: [
            "playbook.yml": line, "files/logo.svg": Self.svg, "files/bad.png": "text", "a.md": "# A",
        ])
        #expect(site.findings.filter { $0.rule == "bad-vocabulary" }.map(\.message.english) == [message])
        #expect(!site["a.html"].contains("<img"))
    }
}
