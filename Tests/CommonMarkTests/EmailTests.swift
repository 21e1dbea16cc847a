import Testing

@testable import CommonMark

@Suite("E-mail cards") struct EmailTests {
    private func card(_ text: String, info: String = "email", _ options: HTMLRenderer.Options = .init()) -> String {
        Markdown("```\(info)\n\(text)\n```").html(options)
    }

    /// The address of the link, entities decoded.
    private func address(_ text: String) -> String? {
        card(text).firstMatch(of: /href="([^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
    }

    @Test("Subject, message, fields to fill in and a link to the reader's mail program")
    func whole() {
        #expect(
            card("Subject: Hi <you>\n\nDear {{name}},\n\nbye") == """
                <figure class="email">
                <figcaption><span class="label">Subject</span> <b class="email-subject">Hi &lt;you&gt;</b></figcaption>
                <pre class="email-message">Dear <mark class="merge-field">{{name}}</mark>,

                bye</pre>
                <p class="email-fields">Fields to fill in: <code>name</code></p>
                <p class="email-open"><a class="button" href="mailto:?subject=Hi%20%3Cyou%3E&amp;body=Dear%20%7B%7Bname%7D%7D%2C%0D%0A%0D%0Abye">Open in your mail program</a></p>
                </figure>

                """)
    }

    @Test("Header lines stand apart, in all languages, the subject first")
    func headers() {
        let html = card("To: anna@example.com\nTemat: Oferta\ndw: jan@example.com\n\nx", .init(names: .polish))
        #expect(html.contains("<b class=\"email-subject\">Oferta</b>"))
        #expect(
            html.contains(
                "<dl class=\"email-head\">\n<div><dt>To</dt><dd>anna@example.com</dd></div>\n<div><dt>Cc</dt><dd>jan@example.com</dd></div>\n</dl>"
            ))
        #expect(html.contains("<pre class=\"email-message\">x</pre>"))
        #expect(
            address("To: anna@example.com, b@example.com\nCc: c@example.com\nSubject: S\n\nx")
                == "mailto:anna@example.com,b@example.com?cc=c@example.com&subject=S&body=x")
    }

    @Test("Words are those of the playbook's language")
    func polish() {
        var options = HTMLRenderer.Options()
        options.words.blocks = .polish
        options.words.fieldsToFillIn = "Do uzupełnienia"
        options.words.openInMailProgram = "Otwórz w programie pocztowym"
        let html = card("Subject: A\nTo: {{imię}}\n\nx", options)
        #expect(html.contains("<span class=\"label\">Temat</span>"))
        #expect(html.contains("<dt>Do</dt>"))
        #expect(html.contains("Do uzupełnienia: <code>imię</code>"))
        #expect(html.contains(">Otwórz w programie pocztowym</a>"))
    }

    @Test(
        "A message without header lines is all message",
        arguments: ["Hello\n", "Note: this\n", "Subjects: a\n", "\n\nHello\n"])
    func noHeader(_ text: String) {
        let html = card(text)
        #expect(!html.contains("figcaption") && !html.contains("<dl"))
        #expect(html.contains("<pre class=\"email-message\">\(text.split(separator: "\n")[0])</pre>"))
    }

    @Test("A header ends where a line is none, with or without an empty line")
    func headerEnd() {
        #expect(
            card("Subject: A\nDear B,\nTo: the point").contains(
                "<pre class=\"email-message\">Dear B,\nTo: the point</pre>"))
    }

    @Test("A card may lack its subject or its message")
    func parts() {
        #expect(card("Subject: A").contains("<b class=\"email-subject\">A</b>"))
        #expect(!card("Subject: A").contains("<pre"))
        #expect(!card("Subject:\n\nx").contains("figcaption"))
        #expect(card("") == "<figure class=\"email\">\n</figure>\n")
    }

    @Test("Line endings of any kind give the same card", arguments: ["\r\n", "\r"])
    func lineEndings(_ ending: String) {
        let text = "```email\nSubject: A\nTo: b@c.d\n\nx\n\ny\n```\n"
        #expect(Markdown(text.replacing("\n", with: ending)).html() == Markdown(text).html())
    }

    @Test("The name of the block is read in any case", arguments: ["email", "Email", "EMAIL template"])
    func info(_ info: String) {
        #expect(card("x", info: info).hasPrefix("<figure class=\"email\">"))
    }

    @Test(
        "A recipient that is no plain address is shown and left to the writer",
        arguments: [
            "{{customer}}", "the buyer", "a@b@c", "a@", "Anna <a@example.com>", "a@b?subject=x", "a@b, c", "ą@b.c",
        ])
    func recipients(_ to: String) {
        #expect(address("To: \(to)\nSubject: S\n\nx") == "mailto:?subject=S&body=x")
    }

    @Test("An address that programs would cut is not offered")
    func longAddress() {
        #expect(address("Subject: S\n\n" + String(repeating: "a", count: 1_900)) != nil)
        #expect(address("Subject: S\n\n" + String(repeating: "a", count: 2_000)) == nil)
        #expect(address("Subject: S\n\n" + String(repeating: "ą", count: 400)) == nil)
        #expect(card("Subject: S\n\n" + String(repeating: "a ", count: 20_000)).contains("a a a"))
    }

    @Test("Nothing of an e-mail can end the address, the attribute or the card")
    func hostile() {
        let html = card("Subject: \"><script>&bcc=x@y.z\n\n</pre>\"&amp;%0D%0ABcc: e@f.g \u{1}\u{7F}é")
        #expect(!html.contains("<script>") && html.ranges(of: "</pre>").count == 1)
        #expect(
            html.contains(
                "href=\"mailto:?subject=%22%3E%3Cscript%3E%26bcc%3Dx@y.z&amp;body=%3C%2Fpre%3E%22%26amp%3B%250D%250ABcc%3A%20e@f.g%20%20%20%C3%A9\""
            ))
    }

    @Test("Each merge field is listed once, in the order of the text")
    func fields() {
        let html = card("Subject: {{b}}\n\n{{a}} {{ b }} {{imię i nazwisko}} {{= x }} {{.y}} {{}}")
        #expect(html.contains("Fields to fill in: <code>b</code>, <code>a</code>, <code>imię i nazwisko</code></p>"))
    }

    @Test("Values are filled in, in the address too; one that is unknown is marked")
    func values() {
        let html = Markdown(
            "```email\nSubject: {{= price }}\n\nFor {{= price }} or {{= other }}\n```", values: ["price": "6 & 7"]
        ).html()
        #expect(html.contains("<b class=\"email-subject\">6 &amp; 7</b>"))
        #expect(html.contains("For 6 &amp; 7 or <span class=\"broken\">{{= other }}</span></pre>"))
        #expect(html.contains("?subject=6%20%26%207&amp;body=For%206%20%26%207%20or"))
    }
}
