import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

@Suite struct ThemeTests {
    @Test("A page may choose a template, else its kind does, else it is a page")
    func lookup() {
        let theme = theme(["page": "", "play": "", "poster": "", "partials/head": ""])
        #expect(theme.template(for: "play") == "play")
        #expect(theme.template(for: "guide") == "page")
        #expect(theme.template(for: "play", chosen: "poster") == "poster")
        #expect(theme.template(for: "play", chosen: "missing") == "play")
        #expect(theme.template(for: "play", chosen: "partials/head") == "play")
    }

    @Test("A folder overrides file by file; the rest stays")
    func override() {
        var log = FindingLog()
        let theme = theme(["page": "old {{>frame}}", "frame": "frame", "home": "home"])
            .overridden(by: files(["frame": "mine", "extra": "new"]), log: &log)
        #expect(text(theme, "page") == "old mine")
        #expect(text(theme, "home") == "home")
        #expect(text(theme, "extra") == "new")
        #expect(log.findings.isEmpty)
    }

    @Test("A template that cannot be used is reported at its place, and the default one stays")
    func fallback() {
        var log = FindingLog()
        let theme = theme(["page": "default"])
            .overridden(by: files(["page": "one\n{{#a}}\ntwo", "extra": "{{"]), log: &log)
        #expect(text(theme, "page") == "default")
        #expect(!theme.has(template: "extra"))
        #expect(log.findings.map(\.rule) == ["bad-template", "bad-template"])
        #expect(log.findings.map(\.location.path) == ["templates/extra.mustache", "templates/page.mustache"])
        #expect(log.findings[1].message == "'a' is opened and never closed")
        #expect(log.findings[1].location.span == SourceSpan(4, 10))
    }

    @Test(
        "What Mustache allows and a theme does not is told by name and place",
        arguments: [
            ("{{#a}}x{{/b}}", "'b' is closed where 'a' is open", 7),
            ("{{/a}}", "'a' is closed but was not opened", 0),
            ("x {{a", "A tag is opened and never closed", 2),
            ("{{{a}} }", "A tag is opened and never closed", 0),
            ("{{}}", "'' is not a name", 0),
            ("{{a..b}}", "'a..b' is not a name", 0),
            ("{{uppercased(a)}}", "'uppercased(a)' is not a name", 0),
            ("{{>*a}}", "'*a' is not a name", 0),
            ("{{>../a}}", "No template '../a'", 0),
            ("{{> nowhere }}", "No template 'nowhere'", 0),
            ("{{=<% %>=}}", "Delimiters and pragmas cannot be changed", 0),
            ("{{% CONTENT_TYPE:TEXT}}", "Delimiters and pragmas cannot be changed", 0),
            ("{{<a}} text {{/a}}", "Text between the blocks of 'a' is never shown", 7),
            ("{{<a}}{{b}}{{/a}}", "Only blocks may stand inside of 'a'", 6),
            (String(repeating: "{{#a}}", count: 33), "Sections nest deeper than 32 levels", 192),
        ])
    func syntax(_ template: String, _ message: String, _ offset: Int) {
        var log = FindingLog()
        _ = Theme(files(["page": template]), log: &log)
        #expect(log.findings.map(\.message.english) == [message])
        #expect(log.findings.first?.location.span?.start == offset)
    }

    @Test("Bytes that are no UTF-8 are no template")
    func encoding() {
        var log = FindingLog()
        let file = SourceFile(path: "templates/page.mustache", bytes: [0x61, 0xFF])
        #expect(!Theme(["page.mustache": file], log: &log).has(template: "page"))
        #expect(log.findings.map(\.message.english) == ["The template is not UTF-8 text"])
    }

    @Test(
        "Templates that would include themselves without end are reported and left out",
        arguments: [
            ["page": "{{>page}}"],
            ["page": "{{#a}}{{>b}}{{/a}}", "b": "{{>c}}", "c": "{{>page}}"],
            ["page": "{{<frame}}{{$main}}{{$main}}{{/main}}{{/main}}{{/frame}}", "frame": "{{$main}}{{/main}}"],
            [
                "page": "{{<frame}}{{$main}}{{>b}}{{/main}}{{/frame}}", "frame": "{{$main}}{{/main}}",
                "b": "{{$main}}{{/main}}",
            ],
        ])
    func circle(_ templates: [String: String]) {
        var log = FindingLog()
        let theme = Theme(files(templates), log: &log)
        #expect(!log.findings.isEmpty)
        #expect(log.findings.allSatisfy { $0.message.english.contains("would include itself without end") })
        _ = text(theme, "page", ["a": true])
    }

    @Test("Of a circle through the default theme the own file is left out")
    func circleWithDefault() {
        var log = FindingLog()
        let theme = theme(["page": "page {{>frame}}", "frame": "frame"])
            .overridden(by: files(["frame": "\n{{>page}}"]), log: &log)
        #expect(text(theme, "page") == "page frame")
        #expect(log.findings.map(\.location.path) == ["templates/frame.mustache"])
        #expect(log.findings.first?.location.span == SourceSpan(1, 10))
    }

    @Test("An asset is published under a name that tells its content")
    func assets() {
        var log = FindingLog()
        let theme = Theme(
            [
                "assets/truce.css": SourceFile(path: "truce.css", text: "foobar"),
                "assets/fonts/a.b/LICENSE": SourceFile(path: "LICENSE", text: ""),
                "assets/a.min.js": SourceFile(path: "a.min.js", text: "a"),
                "languages/pl.yml": SourceFile(path: "pl.yml", text: "a"),
            ], log: &log)
        #expect(
            theme.assets.map(\.path) == [
                "theme/a.min.089be307bddf1090.js", "theme/fonts/a.b/LICENSE.af63bd4c29620a93",
                "theme/truce.345322a722d8bbcd.css",
            ])
        #expect(theme.assets.last?.bytes == Array("foobar".utf8))
        #expect(theme.assetPath("truce.css") == "theme/truce.345322a722d8bbcd.css")
        #expect(theme.assetPath("other.css") == "")
        #expect(theme.files["languages/pl.yml"] != nil)
        let mine = theme.overridden(by: ["assets/truce.css": SourceFile(path: "truce.css", text: "mine")], log: &log)
        #expect(mine.assetPath("truce.css") != theme.assetPath("truce.css"))
        #expect(mine.assets.count == 3)
    }

    @Test(
        "A style sheet names the fonts and pictures of its folder as they are published",
        arguments: [
            ("a { src: url(fonts/inter.woff2) }", "a { src: url(fonts/inter.af63bd4c29620a93.woff2) }"),
            ("url( \"./fonts/inter.woff2\" )", "url( \"./fonts/inter.af63bd4c29620a93.woff2\" )"),
            ("url('lines.svg#a') url(lines.svg", "url('lines.af63bd4c29620a93.svg#a') url(lines.af63bd4c29620a93.svg"),
            ("url(#lines.svg) url(other.svg) url(", "url(#lines.svg) url(other.svg) url("),
            ("url(https://a.example/lines.svg) url(/lines.svg)", "url(https://a.example/lines.svg) url(/lines.svg)"),
            ("url(brand.css)", "url(brand.css)"),
        ])
    func styleSheetFiles(_ sheet: String, _ published: String) throws {
        var log = FindingLog()
        let theme = Theme(
            [
                "assets/fonts/inter.woff2": SourceFile(path: "inter.woff2", text: ""),
                "assets/lines.svg": SourceFile(path: "lines.svg", text: ""),
                "assets/brand.css": SourceFile(path: "brand.css", text: sheet),
            ], log: &log)
        let asset = try #require(theme.assets.first { $0.path == theme.assetPath("brand.css") })
        #expect(String(decoding: asset.bytes, as: UTF8.self) == published)
    }

    @Test("A style sheet in a folder of its own leads to files above it")
    func styleSheetInFolder() throws {
        var log = FindingLog()
        let theme = Theme(
            [
                "assets/lines.svg": SourceFile(path: "lines.svg", text: ""),
                "assets/brand/brand.css": SourceFile(path: "brand.css", text: "url(../lines.svg)"),
            ], log: &log)
        let asset = try #require(theme.assets.first { $0.path == theme.assetPath("brand/brand.css") })
        #expect(asset.bytes == Array("url(../lines.af63bd4c29620a93.svg)".utf8))
    }

    @Test("Every name that the default theme uses is described in its README")
    func names() throws {
        let described = Set(try readme().matches(of: /`(?:[a-zA-Z]+\.)*([a-zA-Z]+)`/).map { String($0.1) })
        var used: Set<String> = []
        for (path, file) in Theme.standard.files where path.hasSuffix(".mustache") {
            for tag in try ThemeTemplate(file).tags {
                guard case .value = tag.kind else { continue }
                let parts = tag.name.split(separator: ".").map(String.init)
                // What stands behind the dot is a key of the packs.
                used.formUnion(parts.first == "words" ? ["words"] : parts)
            }
        }
        #expect(used.subtracting(described).sorted() == [])
    }

    @Test("Every template, partial and asset of the default theme is listed in its README")
    func listed() throws {
        let listed = Set(try readme().matches(of: /`([a-z-]+(\.[a-z]+)?)`/).map { String($0.1) })
        for path in Theme.standard.files.keys where !path.hasPrefix("languages/") {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            #expect(listed.contains(path.hasPrefix("partials/") ? String(name.dropLast(9)) : name), "\(path)")
        }
    }

    @Test("The default theme has no fault of its own")
    func standard() {
        var log = FindingLog()
        _ = Theme(Theme.standard.files, log: &log)
        #expect(log.findings.isEmpty)
        #expect(Theme.standard.has(template: "page"))
    }

    private func readme() throws -> String {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        return try String(contentsOf: checkout.appending(path: "templates/README.md"), encoding: .utf8)
    }

    private func theme(_ templates: [String: String]) -> Theme {
        var log = FindingLog()
        defer { #expect(log.findings.isEmpty) }
        return Theme(files(templates), log: &log)
    }

    private func files(_ templates: [String: String]) -> [String: SourceFile] {
        var files: [String: SourceFile] = [:]
        for (name, text) in templates {
            files["\(name).mustache"] = SourceFile(path: "templates/\(name).mustache", text: text)
        }
        return files
    }

    private func text(_ theme: Theme, _ template: String, _ context: TemplateContext = [:]) -> String {
        var log = FindingLog()
        return String(decoding: theme.render(template, context, log: &log), as: UTF8.self)
    }
}
