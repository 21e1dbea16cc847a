import Testing

@testable import PlaybookKit

@Suite("A file beside the pages")
struct FilePolicyTests {
    @Test(
        "is published where a browser shows or saves it without running it",
        arguments: ["a.png", "a.PDF", "a.csv", "a.docx", "a.b.jpg", "x/a.webp"])
    func published(_ path: ContainedPath) { #expect(FilePolicy.refusal(of: path, []) == nil) }

    @Test(
        "is not published where it could run, or where nobody knows",
        arguments: ["a.html", "a.js", "a.svgz", "a.xml", "a.exe", "a", ".png", "a.png.html", "a.md", "a.yml"])
    func refused(_ path: ContainedPath) { #expect(FilePolicy.refusal(of: path, []) != nil) }

    @Test(
        "may be a plain drawing",
        arguments: [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
            "<?xml version=\"1.0\"?>\n<svg><defs><g id=\"a\"/></defs><use href=\"#a\"/><use xlink:href = '#a'/></svg>",
            "<svg><text font-family=\"a\">Turn it on: 2 = 2</text></svg>", "<svg fill=\"url(#a)\"/>",
            "<svg><text font-family=\"&quot;Arial&quot;\">data: x = 2, on = 1</text></svg>",
            "<!-- made by hand --><svg xmlns:svg=\"http://www.w3.org/2000/svg\" xmlns:dc=\"http://purl.org/dc/\">"
                + "<metadata><dc:title>x</dc:title></metadata><svg:g/></svg>",
        ])
    func plainDrawing(_ text: String) { #expect(SVGPolicy.refusal(of: Array(text.utf8)) == nil) }

    @Test(
        "may not be a drawing that runs script or asks for another file",
        arguments: [
            "<svg><script>x</script></svg>", "<svg><SCRIPT href='x'/></svg>", "<svg onload=\"x()\"/>",
            "<svg\nONLOAD =\t'x()'/>", "<svg/onload=x>", "<svg a=''onload=x>", "<svg><a href=\"#x\"/></svg>",
            "<svg><image href=\"http://host/x.png\"/></svg>", "<svg><use xlink:href='x.svg#a'/></svg>",
            "<svg><foreignObject/></svg>", "<svg><style>@import 'x'</style></svg>",
            "<svg style=\"fill:url(http://x)\"/>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<?xml-stylesheet href='x'?><svg/>",
            "<svg><set attributeName='onload' to='x'/></svg>", "<svg><animate/></svg>",
            "<svg><image href='data:text/html,x'/></svg>", "<svg><use href='javascript:x'/></svg>",
        ])
    func drawing(_ text: String) { #expect(SVGPolicy.refusal(of: Array(text.utf8)) != nil) }

    @Test(
        "may not be a drawing whose script hides behind a prefix, another name space or an escape",
        arguments: [
            "<svg><x:script xmlns:x=\"http://www.w3.org/2000/svg\">x</x:script></svg>",
            "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:foreignObject/></s:svg>",
            "<svg xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>x</h:script></svg>",
            "<svg xmlns:h=\"http://www.w3.org/1999/&#120;html\"><h:script>x</h:script></svg>",
            "<svg><g xmlns=\"http://www.w3.org/1999/xhtml\"><script>x</script></g></svg>",
            "<svg><a xlink:href=\"&#106;avascript:x\"/></svg>", "<svg style=\"fill:u\\72l(http://x)\"/>",
            "<svg fill=\"URL( //host/x )\"/>", "<svg fill=\"&#117;rl(//host/x)\"/>",
        ])
    func hidden(_ text: String) { #expect(SVGPolicy.refusal(of: Array(text.utf8)) != nil) }

    @Test(
        "is no drawing where it is empty or cannot be read",
        arguments: ["", "x", "<g/>", "<svg", "<svg a/>", "<svg><![CDATA[x]]></svg>"])
    func malformed(_ text: String) { #expect(SVGPolicy.refusal(of: Array(text.utf8)) != nil) }

    @Test("is judged in time that grows with its size alone, once for all links to it", .timeLimit(.minutes(1)))
    func large() {
        let drawing = "<svg><path d=\"\(String(repeating: "M0 0 ", count: 200_000))\"/></svg>"
        let playbook = linked([
            "a.md": String(repeating: "![x](x.svg)\n\n", count: 5_000), "x.svg": drawing,
        ])
        #expect(playbook.files == ["x.svg"])
    }

    @Test("may not be a drawing in another encoding, which hides its words")
    func encoding() {
        #expect(SVGPolicy.refusal(of: [0xFF, 0xFE, 0x3C, 0x00]) != nil)
        #expect(SVGPolicy.refusal(of: Array("<?xml version='1.0' encoding='UTF-7'?><svg/>".utf8)) != nil)
        #expect(SVGPolicy.refusal(of: Array("<?xml version='1.0' encoding='UTF-8'?><svg/>".utf8)) == nil)
        #expect(SVGPolicy.refusal(of: "<script".utf8.flatMap { [$0, 0x00] }) != nil)
    }
}
