import Diagnostics
import Testing

@testable import CommonMark

@Suite("Addresses that authors write") struct URLPolicyTests {
    @Test(
        "An address that runs code, or hides where it leads, is refused",
        arguments: [
            "javascript:x", "JaVaScRiPt:x", "java\tscript:x", "\u{1}javascript:x", "data:text/html,x",
            "data:image/png;base64,AA==",
            "vbscript:x", "file:///etc/passwd", "blob:x", "filesystem:x", "view-source:x", "intent:x", "about:blank",
            "ws://a",
            "//evil.example/", "/\\evil.example", "\\\\evil\\share", "https://intranet.example@evil.example/",
            "https://u:p@a.b/",
            "mailto:a@b?subject=x%0D%0ABcc:c@d", "tel:+1 555", "https://exa mple", "a%00.md", "a%5Cb.md", "a%2", "a%zz",
            "%ff.md",
            "javascript:\u{FE0F}x", "javascript\u{200D}:x", "a\u{202E}b.md", "a\u{7F}.md", "", "https:a.b", "https://",
            "https:///x",
            "mailto:", ":x", "a\nb", "x:y.md", "a%E2%80%AEb.md", "a\u{AD}b.md", "a\u{2066}b.md", "https://a%40b.c/",
            "https://a\u{E0041}.b", "a%0Ab.md", "a%0d.md", "xmpp:a@b.c", "ftp://a.b", "#a%E2%80%8Bb", "http:\\\\a.b",
        ])
    func refused(_ raw: String) {
        guard case .refused(let reason) = URLPolicy.judge(raw, image: false) else {
            Issue.record("\(raw.debugDescription) is not refused")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test("An image is no mail, no telephone and no data")
    func images() {
        #expect(URLPolicy.judge("mailto:a@b.c", image: false) == .external("mailto:a@b.c"))
        for raw in ["mailto:a@b.c", "tel:+48123", "data:image/png;base64,AA=="] {
            guard case .refused = URLPolicy.judge(raw, image: true) else {
                Issue.record("\(raw) is not refused")
                continue
            }
        }
        #expect(URLPolicy.judge("https://a.b/c.png", image: true) == .external("https://a.b/c.png"))
    }

    @Test(
        "An address that is allowed is taken apart",
        arguments: [
            ("https://a.b/c?d#e", .external("https://a.b/c?d#e")), ("HTTP://a.b", .external("HTTP://a.b")),
            ("tel:+48123", .external("tel:+48123")), ("https://раураӏ.example", .external("https://раураӏ.example")),
            ("https://a.b/x@y", .external("https://a.b/x@y")), ("https://a.b/%E9", .external("https://a.b/%E9")),
            ("#a", .fragment("a")), ("#", .fragment("")), ("#%C5%82", .fragment("ł")),
            ("a.md", .relative(path: "a.md", query: nil, fragment: nil)),
            ("../a%20b.md?c=%20#d%20e", .relative(path: "../a b.md", query: "c=%20", fragment: "d e")),
            ("../with space.png#a b", .relative(path: "../with space.png", query: nil, fragment: "a b")),
            ("/a/b.md#", .relative(path: "/a/b.md", query: nil, fragment: "")),
            ("a%252e.md", .relative(path: "a%2e.md", query: nil, fragment: nil)),
            ("?q", .relative(path: "", query: "q", fragment: nil)),
            ("a/b:c.md", .relative(path: "a/b:c.md", query: nil, fragment: nil)),
            ("./x:y.md", .relative(path: "./x:y.md", query: nil, fragment: nil)),
            ("a.md#b?c", .relative(path: "a.md", query: nil, fragment: "b?c")),
        ] as [(String, URLPolicy.Judgement)])
    func allowed(_ raw: String, _ judgement: URLPolicy.Judgement) {
        #expect(URLPolicy.judge(raw, image: false) == judgement)
    }

    @Test(
        "Entities and escapes hide nothing, because the parser has decoded them",
        arguments: [
            "[x](java&Tab;script:x)", "[x](&#1;javascript:x)", "[x](javascript&colon;x)", "[x](javascript\\:x)",
            "<javascript:x>",
        ])
    func decoded(_ text: String) throws {
        let link = try #require(Markdown(text).document.links.first)
        guard case .refused = URLPolicy.judge(link.destination, image: false) else {
            Issue.record("\(link.destination.debugDescription) is not refused")
            return
        }
    }
}
