import Testing

@testable import CommonMark

@Suite("Markdown on paper") struct PaperTests {
    static let english = HTMLRenderer.Options(medium: .paper(language: "en"))

    private func html(_ text: String, _ options: HTMLRenderer.Options = english) -> String {
        Markdown(text).html(options)
    }

    // MARK: Links

    private func reference(_ text: String, page: String?, _ options: HTMLRenderer.Options = english) -> String {
        Markdown(text).html(options) { _ in
            var target = LinkTarget(href: "#p:a", title: "T", cssClass: "asset-link")
            target.page = page
            return target
        }
    }

    @Test("A link within the document is followed by the page it leads to")
    func references() {
        let number = "<span class=\"pr\"> (p.\u{A0}<span class=\"pn\">12</span>)</span></a>"
        #expect(
            reference("[the *call*](a.md)", page: "12")
                == "<p><a class=\"xref\" href=\"#p:a\">the <em>call</em>\(number)</p>\n")
        #expect(reference("[[a|the call]]", page: "12") == "<p><a class=\"xref\" href=\"#p:a\">the call\(number)</p>\n")
        #expect(reference("[a](a.md)", page: "").contains("<span class=\"pn\"></span>"))
        #expect(!reference("[a](a.md)", page: nil).contains("pr\""))
        #expect(!reference("[a](a.md)", page: "12", .init()).contains("pr\""))
    }

    @Test("The word before the number is the language's")
    func pageWord() {
        var options = Self.english
        options.words.page = "s."
        #expect(reference("[a](a.md)", page: "3", options).contains(" (s.\u{A0}<span class=\"pn\">3</span>)"))
    }

    @Test(
        "An address that the label does not say is written after the link",
        arguments: [
            ("[Docs](https://example.com/a?b=1&c)", "https://example.com/a?b=1&amp;c"),
            ("[write](mailto:anna@example.com?subject=Hi)", "anna@example.com"),
            ("[call](tel:+48123456789)", "+48123456789"),
            ("[example.com](https://example.com/other)", "https://example.com/other"),
            ("[![logo](https://example.com/l.png)](https://example.com)", "https://example.com"),
        ])
    func addresses(_ text: String, _ address: String) {
        let page = Markdown(text)
        let written = page.html(Self.english) {
            LinkTarget(href: page.document.links[$0].destination, isExternal: true)
        }
        #expect(written.contains("</a> <span class=\"address\">&lt;\(address)&gt;</span>"))
        #expect(!html(text, .init()).contains("address"))
    }

    @Test(
        "An address that the label says is not repeated",
        arguments: [
            "https://example.com/a", "<https://example.com>", "[example.com](https://www.Example.com/)",
            "[https://example.com/](https://example.com)", "<anna@example.com>",
            "[anna@example.com](mailto:anna@example.com)", "[+48 123 456 789](tel:+48123456789)",
        ])
    func saidAddresses(_ text: String) {
        #expect(!html(text).contains("class=\"address\""))
    }

    @Test("A link that leads nowhere has no address, and neither has a file")
    func noAddress() {
        let refused = Markdown("[a](javascript:x) [b](https://b.c)").html(Self.english) { _ in LinkTarget(href: nil) }
        #expect(!refused.contains("address"))
        #expect(!html("[a](files/a.pdf)").contains("address"))
    }
}
