import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The document that needs no other file")
struct SelfContainedTests {
    private static let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><path d=\"M0 0h8\"/></svg>"
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0, 0, 2]

    private func document(
        _ texts: [String: String], baseURL: BaseURL? = nil, theme: Theme = .standard, audience: String? = nil
    ) -> String {
        var files = Dictionary(uniqueKeysWithValues: texts.map { (ContainedPath(stringLiteral: $0), Array($1.utf8)) })
        files["photo.png"] = Self.png
        let parsed = Build.parse(SourceTree(files))
        var checked = Build.check(Build.link(parsed, asOf: .testDay))
        if let audience { checked = Build.select(audience, of: parsed, checked) }
        var edition = Edition()
        edition.isSelfContained = true
        edition.version = "3f2a9c14e0"
        let document = Build.book(checked, with: theme, edition: edition, baseURL: baseURL)
        return String(decoding: document.html(.none, reservesNumberWidth: false).bytes, as: UTF8.self)
    }

    private static let files = [
        "index.md": "# Home\n",
        "guide.md": """
        ---
        stage: contact
        ---
        # Guide

        ![A photo](photo.png) and ![[drawing.svg]], [the list](list.csv), [[list.csv]] and [outside](https://example.com/).

        ![[other]]
        """,
        "other.md": "---\nstage: contact\n---\n# Other\n\n[![A photo](photo.png)](guide.md)\n",
        "drawing.svg": drawing, "list.csv": "a,b\n",
        "sheet.md": "---\nkind: asset\ngroup: offer\nstage: contact\nat: list.csv\n---\n# Sheet\n",
    ]

    @Test("holds its style and its pictures, with their size, and no script")
    func pictures() throws {
        let html = document(Self.files)
        let photo =
            "<img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAAC\" alt=\"A photo\" width=\"3\" height=\"2\""
        #expect(html.ranges(of: photo).count == 3)
        #expect(
            html.contains(
                "<img src=\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA4IDQiPjxwYXRoIGQ9Ik0wIDBoOCIvPjwvc3ZnPg==\" alt=\"\" width=\"8\" height=\"4\""
            ))
        let css = try #require(Theme.standard.files["assets/print.css"])
        #expect(html.contains("<style>\n\(String(decoding: css.bytes, as: UTF8.self))</style>"))
        #expect(!html.contains("<link"))
        #expect(!html.contains("<script"))
        #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;"))
        #expect(html.contains("\n<meta name=\"generator\" content=\"\(Generator.name)\">"))
        #expect(SingleFile.Form.generator + Generator.version == "<meta name=\"generator\" content=\"\(Generator.name)")
    }

    @Test("leads to places in itself, to the published site and to other hosts, and to no file beside it")
    func links() throws {
        for (baseURL, list) in [
            (nil, nil), (try BaseURL("https://play.example/book"), "https://play.example/book/list.csv"),
        ] {
            let html = document(Self.files, baseURL: baseURL)
            let targets = html.matches(of: /\s(?:href|src|action|poster|data)="([^"]*)"/).map { String($0.1) }
            let outside = targets.filter { !$0.hasPrefix("#") && !$0.hasPrefix("data:image/") }
            #expect(Set(outside).subtracting([list, "https://example.com/"].compactMap(\.self)) == [])
            #expect(outside.contains("https://example.com/"))
            #expect(list == nil || outside.contains { $0 == list })
            #expect(!html.contains("class=\"broken"))
            #expect(
                html.contains("the list <span class=\"address\">&lt;list.csv&gt;</span>, list.csv and <a ")
                    == (list == nil))
        }
    }

    @Test("is the same whenever it is made")
    func same() { #expect(document(Self.files) == document(Self.files)) }

    @Test("names its version, but not for an audience from outside")
    func version() {
        let files = ["a.md": "---\naudience: partner\n---\n# A\n"]
        #expect(document(files).contains("3f2a9c14e0"))
        let cut = document(files, audience: "partner")
        #expect(!cut.contains("3f2a9c14e0"))
        #expect(cut.contains("<dd>Partner</dd>"))
    }

    @Test("cannot be left by its style sheet, whose author is told")
    func style() {
        var log = FindingLog()
        let css = "\u{FEFF}p::after { content: \"</STYLE><script>\" } /* </style> < / */\n"
        let theme = Theme.standard.overridden(
            by: ["assets/print.css": SourceFile(path: "t/assets/print.css", text: css)], log: &log)
        #expect(
            document(Self.files, theme: theme).contains(
                "<style>\np::after { content: \"<\\/STYLE><script>\" } /* <\\/style> < / */\n</style>"))
        #expect(log.findings.map(\.rule) == ["bad-template"])
        #expect(log.findings.first?.location == .init("t/assets/print.css", SourceSpan(24, 31)))
    }

    @Test("tells by words the pictures that would make it too large")
    func room() {
        let playbook = linked([
            "a.md": "![a](one.svg) ![b](two.svg) ![c](one.svg)\n", "one.svg": Self.drawing, "two.svg": Self.drawing,
        ])
        let size = 26 + Base64.length(of: Self.drawing.utf8.count)
        func held(_ most: Int) -> [Bool] {
            let pictures = SelfContainedPictures(playbook, on: playbook.pages, most: most)
            #expect(
                pictures.findings.map(\.location.path)
                    == ["one.svg", "two.svg"].filter { pictures[ContainedPath(stringLiteral: $0)] == nil })
            return ["one.svg", "two.svg"].map { pictures[$0] != nil }
        }
        #expect(held(3 * size) == [true, true])
        #expect(held(3 * size - 1) == [true, false])
        #expect(held(2 * size - 1) == [false, true])
        #expect(held(0) == [false, false])
    }

    @Test(
        "writes bytes as RFC 4648 says",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"), ("~?~", "fj9+"), ("???", "Pz8/"),
        ])
    func base64(text: String, written: String) {
        #expect(Base64.text(of: Array(text.utf8)) == Array(written.utf8))
        #expect(Base64.length(of: text.utf8.count) == written.utf8.count)
    }
}
