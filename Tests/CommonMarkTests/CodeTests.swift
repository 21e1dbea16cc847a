import Testing

@testable import CommonMark

@Suite("Blocks of code") struct CodeTests {
    @Test(
        "A language is a label and a class if it is a short plain name",
        arguments: [
            "swift", "c++", "objective-c", "C#", "diff", "text", "mermaid", "asciidoc.rb", "x",
        ])
    func languages(_ name: String) {
        #expect(
            Markdown("~~~\(name) more=\"<x>\"\n<x>\n~~~").html() == """
                <figure class="code">
                <figcaption>\(name)</figcaption>
                <pre tabindex="0"><code class="language-\(name)">&lt;x&gt;
                </code></pre>
                </figure>

                """)
    }

    @Test(
        "Any other info string is dropped",
        arguments: [
            "", "js\"><script>", "a\" onclick=\"x", "{.python}", "-x", "a/b", "ł", String(repeating: "a", count: 33),
        ])
    func otherInfo(_ info: String) {
        #expect(
            Markdown("~~~\(info)\n<x>\n~~~").html() == """
                <figure class="code">
                <pre tabindex="0"><code>&lt;x&gt;
                </code></pre>
                </figure>

                """)
    }

    @Test("Indented code has no label")
    func indented() {
        #expect(Markdown("    a\n").html().contains("<figure class=\"code\">\n<pre tabindex=\"0\"><code>a\n"))
    }
}
