import Testing

@testable import CommonMark

@Suite("Alerts") struct AlertTests {
    @Test("A quote that begins with a marker is an alert")
    func alerts() {
        #expect(
            Markdown("> [!NOTE]\n> Some *text*\n").html() == """
                <aside class="alert alert-note" role="note" aria-labelledby="alert:1">
                <p class="alert-title" id="alert:1">Note</p>
                <p>Some <em>text</em></p>
                </aside>

                """)
        #expect(
            Markdown("> [!Sales] Our way\n>\n> Text").html(.init(idPrefix: "q-")).hasPrefix(
                "<aside class=\"alert alert-sales\" role=\"note\" aria-labelledby=\"q-alert:1\">\n<p class=\"alert-title\" id=\"q-alert:1\">Our way</p>\n<p>Text</p>"
            ))
    }

    @Test("Every alert has its name, in any case", arguments: Alert.allCases)
    func everyAlert(_ alert: Alert) {
        let page = Markdown("> [!\(alert.name.uppercased())]  \n> x")
        #expect(page.document.nodes[1].alert == alert)
        #expect(page.html().contains(">\(BlockWords.english.title(of: alert))</p>"))
    }

    @Test(
        "Words of other languages mark alerts, in any case and with or without diacritics",
        arguments: [
            ("SPRZEDAŻ", Alert.sales), ("sprzedaz", .sales), ("Sprzedaż", .sales), ("UWAGA", .note),
            ("USTALONE", .agreed),
            ("POWIEDZ", .say), ("ZROB", .do), ("say", .say),
            // Decomposed, as file names and pasted text often are.
            ("SPRZEDAZ\u{307}", .sales),
        ])
    func otherMarkers(_ word: String, _ alert: Alert) {
        #expect(Markdown("> [!\(word)]\n> x", names: .polish).document.nodes[1].alert == alert)
        #expect(BlockNames.polish.markers.contains("SPRZEDAŻ") && !BlockNames.polish.markers.contains("GŁOS SPRZEDAŻY"))
    }

    @Test("Without a diacritic of its own an English marker stays none")
    func noDiacritics() {
        #expect(BlockNames.polish.alert("NÓTE".utf8) == nil)
        #expect(BlockNames.polish.alert("Głos sprzedaży".utf8) == nil)
    }

    @Test("Titles are those of the playbook's language, whatever the marker's")
    func titles() {
        var options = HTMLRenderer.Options()
        options.words.blocks = .polish
        #expect(Markdown("> [!SAY]\n> x").html(options).contains(">Powiedz</p>"))
        #expect(Markdown("> [!POWIEDZ]\n> x", names: .polish).html().contains(">Say</p>"))
        #expect(BlockWords.polish.title(of: .tip) == "Tip")
    }

    @Test(
        "Quotes that are not alerts stay quotes",
        arguments: [
            "> [!NOTE] title", "> [!OTHER]\n> x", "> x\n> [!NOTE]", "> **[!NOTE]**", "> [!NOTE",
            "> [!SALES] a *b*\n> c", "[!NOTE]", "> - [!NOTE]",
            // GitHub's own are alerts at the top level only.
            "> > [!NOTE]\n> > x", "- > [!NOTE]\n  > x", "> [!SAY]\n> > [!NOTE]\n> > x", "> > [!SAY]\n> > x",
            // Meant as text.
            "> \\[!NOTE]\n> x", "> [\\!NOTE]\n> x", "> [!NOTE\\]\n> x", "> &#91;!NOTE]\n> x", "> [!NOTE]\\\n> x",
            // Nearly a word.
            "> [!]\n> x", "> [! NOTE]\n> x", "> [!NOTE ]\n> x", "> [!NO-TE]\n> x", "> [!NÓTE]\n> x",
        ])
    func notAlerts(_ text: String) {
        let page = Markdown(text)
        #expect(!page.document.nodes.contains { $0.kind == .alert && $0.alert != .say || $0.alert?.isGitHubs == true })
        #expect(page.document.plainText(of: 0).contains("[!"))
    }

    @Test("Ours may stand in the step of a list")
    func inList() {
        #expect(Markdown("1. Ask.\n\n   > [!SAY]\n   > x").document.nodes.contains { $0.alert == .say })
    }

    @Test("A title is text: escaped, with its values filled in and its merge fields marked")
    func title() {
        let html = Markdown("> [!SAY] To {{name}} <b> for {{= price }}\n> x", values: ["price": "<€6>"]).html()
        #expect(!html.contains("<b>"))
        let plain = Markdown("> [!SAY] To {{name}} & for {{= price }}  \n> x", values: ["price": "<€6>"]).html()
        #expect(
            plain.contains(
                ">To <mark class=\"merge-field\">{{name}}</mark> &amp; for &lt;€6&gt;</p>"))
    }
}
