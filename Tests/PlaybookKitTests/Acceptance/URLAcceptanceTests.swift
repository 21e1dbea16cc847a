import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// Addresses that authors write, through the whole run: each is a finding at its place, and no page leads there.
@Suite("Addresses that must not be followed")
struct URLAcceptanceTests {
    /// Every `①` is where an error of the rule stands; nothing in the page leads to any of `schemes`, and its words stay.
    private func expectRefused(
        _ marked: MarkedText, _ rule: RuleID = "refused-link", _ location: SourceLocation = #_sourceLocation
    ) {
        let built = BuiltSite(["a.md": marked.text, "page.md": "## Prices\n"])
        let found = built.log.ordered.filter { $0.rule == rule }
        #expect(found.first?.location.span?.start == marked.offset(of: "①"), sourceLocation: location)
        #expect(found.allSatisfy { $0.severity == .error }, sourceLocation: location)
        for page in ["a.html", "print.html"] {
            #expect(!built[page].contains("<a href=\"\(Self.refused(in: built[page]))"), sourceLocation: location)
            #expect(built[page].contains("class=\"broken"), sourceLocation: location)
        }
    }

    /// The first address in a page that is neither relative nor of an allowed scheme.
    private static func refused(in html: String) -> String {
        let all = html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
        return all.first { address in
            let scheme = address.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.split(separator: ":").first ?? ""
            return address.utf8.starts(with: "//".utf8) || address.utf8.contains(0x5C)
                || scheme.utf8.count < address.utf8.count && address.utf8.starts(with: "\(scheme):".utf8)
                    && !["http", "https", "mailto", "tel"].contains(scheme.lowercased())
        } ?? "\u{0}"
    }

    @Test("U-01 A script is no address", arguments: ["javascript:pwned=1", "JaVaScRiPt:pwned=1"])
    func script(_ address: String) { expectRefused(MarkedText("[x](①\(address))")) }

    @Test("U-02 A tab behind an entity hides no scheme")
    func tab() { expectRefused("[x](①java&Tab;script:pwned=1)") }

    @Test("U-03 A control character before a scheme hides nothing")
    func control() { expectRefused("[x](①&#1;javascript:pwned=1)") }

    @Test("U-04 A colon behind an entity is a colon")
    func colon() { expectRefused("[x](①javascript&colon;pwned=1)") }

    @Test(
        "U-05 Data is no address of a link or an image",
        arguments: ["[x](①data:text/html,x)", "![x](①data:image/svg+xml,x)", "![x](①data:image/png;base64,AA==)"])
    func data(_ text: String) { expectRefused(MarkedText(text)) }

    @Test(
        "U-06 A scheme that is not on the list is refused",
        arguments: [
            "vbscript:x", "file:///etc/passwd", "blob:x", "filesystem:x", "view-source:x", "intent:x", "about:blank",
            "ws://a", "xmpp:a@b.c", "ftp://a.b",
        ])
    func schemes(_ address: String) {
        expectRefused(MarkedText("[x](①\(address))"))
        expectRefused(MarkedText("![x](①\(address))"))
    }

    @Test(
        "U-07 An address that leaves out its scheme, or writes it with backslashes, is refused",
        arguments: ["[x](①//evil.example/)", "[x](①/\\\\evil.example)", "[x](①\\\\\\\\evil\\\\share)"])
    func slashes(_ text: String) { expectRefused(MarkedText(text)) }

    @Test("U-08 A user name before the host hides where a link leads")
    func userInfo() {
        expectRefused("[x](①https://intranet.example@evil.example/)")
        expectRefused("[x](①https://intranet.example%40evil.example/)")
    }

    @Test("U-09 A definition that nothing refers to is judged, too, where it stands")
    func definition() throws {
        let built = BuiltSite(["a.md": "Text\n\n[unused]: javascript:pwned=1\n"])
        #expect(built.findings("refused-link").map { $0.prefix(11) } == ["a.md:3:11: "])
        // However often it is used, it is one finding: one line puts it right.
        let used = BuiltSite(["a.md": "[x][d] [y][d]\n[d]\n\n[d]: javascript:pwned=1\n"])
        #expect(used.findings("refused-link").map { $0.prefix(10) } == ["a.md:4:6: "])
        #expect(used["a.html"].ranges(of: "<span class=\"broken\">").count == 3)
    }

    @Test("U-10 A script in angle brackets is no address")
    func autolink() { expectRefused("<①javascript:pwned=1>") }

    @Test("U-11 A mail address holds no line break that would begin another header")
    func mailHeader() {
        for address in ["mailto:a@b?subject=x%0D%0ABcc:c@d", "mailto:a@b?subject=x%0aBcc:c@d", "mailto:a@b%00"] {
            expectRefused(MarkedText("[x](①\(address))"))
        }
    }

    @Test("U-12 There is no space in a telephone number or a web address")
    func spaces() {
        expectRefused("[x](<①tel:+1 555>)")
        expectRefused("[x](<①https://exa mple>)")
    }

    @Test("U-13 A heading or a page that is not there is said, with the nearest name")
    func missing() {
        let built = BuiltSite(["a.md": "[x](page.md#prises) [x](pages.md)", "page.md": "## Prices\n"])
        #expect(
            built.findings("broken-link") == [
                "a.md:1:5: '#prises' is no heading of 'Page'; did you mean '#prices'?",
                "a.md:1:25: 'pages.md' leads to no page; did you mean 'page.md'?",
            ])
        #expect(built.log.findings.filter { $0.rule == "broken-link" }.allSatisfy { $0.severity == .error })
    }

    @Test("U-14 A host in another script is an address like any other")
    func otherScript() {
        let built = BuiltSite(["a.md": "[x](https://раураӏ.example)"])
        #expect(built.findings("refused-link", "broken-link") == [])
        #expect(built["a.html"].contains("<a href=\"https://%D1%80%D0%B0%D1%83%D1%80%D0%B0%D3%8F.example\""))
    }

    @Test(
        "G-04 Characters that nobody sees hide no scheme", arguments: ["javascript:\u{FE0F}x", "javascript\u{200D}:x"])
    func unseen(_ address: String) { expectRefused(MarkedText("[x](①\(address))")) }
}
