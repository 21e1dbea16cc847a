import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("A file beside the pages")
struct FilePolicyTests {
    private static let heads: [(ContainedPath, [UInt8])] = [
        ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), ("a.JPG", [0xFF, 0xD8, 0xFF, 0xE0]),
        ("a.b.jpeg", [0xFF, 0xD8, 0xFF, 0xE1]), ("a.gif", Array("GIF89a".utf8)),
        ("x/a.webp", Array("RIFF\u{1}\u{0}\u{0}\u{0}WEBPVP8 ".utf8)),
        ("a.avif", [0, 0, 0, 0x1C] + Array("ftypavif".utf8)), ("a.PDF", Array("%PDF-1.7".utf8)),
        ("a.mp4", [0, 0, 0, 0x20] + Array("ftypisom".utf8)),
        ("a.webm", [0x1A, 0x45, 0xDF, 0xA3] + Array("\u{42}webm".utf8)), ("a.woff2", Array("wOF2".utf8)),
        ("a.docx", Array("PK\u{3}\u{4}".utf8)), ("a.ods", Array("PK\u{3}\u{4}".utf8)),
        ("a.csv", Array("price;39 €\r\n".utf8)), ("a.csv", [0x63, 0x65, 0x6E, 0x61, 0xB3]),
        ("a.txt", Array("<b>".utf8)), ("a.txt", Array("%PDF- is how they begin".utf8)),
    ]

    @Test(
        "is published where a browser shows or saves it without running it, and it is what its name says",
        arguments: heads)
    func published(_ path: ContainedPath, _ bytes: [UInt8]) { #expect(FilePolicy.refusal(of: path, bytes) == nil) }

    @Test("is not published under the name of another type")
    func otherName() {
        for (path, bytes) in Self.heads {
            for (other, _) in Self.heads where !["txt", "csv", "svg", path.fileExtension].contains(other.fileExtension)
            {
                let isSame = FileSignature(of: bytes) == other.fileExtension.flatMap(FileSignature.init(fileExtension:))
                #expect((FilePolicy.refusal(of: other, bytes) == nil) == isSame, "\(path) as \(other)")
            }
        }
    }

    @Test(
        "is not published where it could run, or where nobody knows",
        arguments: ["a.html", "a.js", "a.svgz", "a.xml", "a.exe", "a", ".png", "a.png.html", "a.md", "a.yml"])
    func refused(_ path: ContainedPath) {
        #expect(FilePolicy.refusal(of: path, Array("text".utf8))?.reason == "files of this type are not published")
    }

    @Test("that is not what its name says is named for what it is")
    func named() {
        func refusal(_ path: ContainedPath, _ bytes: [UInt8]) -> String? {
            FilePolicy.refusal(of: path, bytes).map { "\($0.reason). \($0.fix)" }
        }
        #expect(
            refusal("a.png", [0xFF, 0xD8, 0xFF])
                == "it is a JPEG picture, not a PNG picture. Let its name end in '.jpg', also where it is linked")
        #expect(
            refusal("a.jpg", [0, 0, 0, 0x1C] + Array("ftypheic".utf8))
                == "it is a HEIC picture, not a JPEG picture. Save or export it again as a JPEG picture")
        #expect(
            refusal("a.docx", [0xD0, 0xCF, 0x11, 0xE0])
                == "it is an old or locked Office document, not a ZIP file, as Office documents are. "
                + "Save or export it again as a ZIP file, as Office documents are")
        #expect(refusal("a.pdf", [0, 1, 2]) == "it is not a PDF document. Save or export it again as a PDF document")
        #expect(refusal("a.csv", [0x61, 0, 0x62, 0]) == "it is not a text. Save it as plain text in UTF-8")
        #expect(refusal("a.gif", []) == "the file is empty. Put the file itself there; a copy may have been cut short")
    }

    /// A drawing with this content.
    private static func svg(_ content: String, _ attributes: String = "") -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \(attributes)>\(content)</svg>"
    }

    @Test(
        "may be a plain drawing",
        arguments: [
            svg("<path d=\"M0 0\"/>"),
            "<?xml version=\"1.0\"?>\n" + svg("<defs><g id='a'/></defs><use href=\"#a\"/><use xlink:href = '#a'/>\n"),
            svg("<text font-family=\"a\">Turn it on: 2 = 2, data: x</text>"), svg("", "fill=\"url(#a)\""),
            svg("<text font-family=\"&quot;Arial&quot;\">Say &#8222;yes&#x201D; &lt;now&gt;</text>"),
            svg("<g fill=\"url( '#a' ) rgb(1 2 3)\" transform=\"rotate(3)\"/>"),
            svg("<g style=\"fill: #fff; font: 12px 'A B' (x)\" data-name=\"f(x)\"/>"),
            "\u{FEFF}<!-- made - by hand -->" + svg("<x:g xmlns:x=\"http://www.w3.org/2000/svg\"/>") + "<!-- end -->\n",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\"\n \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                + svg(""),
            svg("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>x</dc:title></metadata>"),
        ])
    func plainDrawing(_ text: String) { #expect(refusal(of: text) == nil) }

    @Test(
        "may not be a drawing that runs script or asks for another file",
        arguments: [
            svg("<script>x</script>"), svg("<SCRIPT href='x'/>"), svg("", "onload=\"x()\""),
            svg("", "\nonLOAD =\t'x()'"), svg("<a href=\"#x\"/>"), svg("<image href=\"http://host/x.png\"/>"),
            svg("<use xlink:href='x.svg#a'/>"), svg("<use href=' #a'/>"), svg("<use href='#'/>"),
            svg("<foreignObject/>"), svg("<style>@import 'x'</style>"), svg("", "style=\"fill:url(http://x)\""),
            svg("<set attributeName='onload' to='x'/>"), svg("<animate/>"), svg("<animateMotion/>"),
            svg("<handler/>"), svg("<iframe/>"), svg("<feImage href='#a'/>"),
            svg("<image href='data:text/html,x'/>"), svg("<use href='javascript:x'/>"),
            svg("", "xml:base=\"http://host/\""), svg("", "style=\"cursor:image-set('http://host/x' 1x)\""),
            svg("", "srcdoc=\"x\""), "<!DOCTYPE svg>" + svg(""),
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\" [<!ENTITY a 'b'>]>" + svg(""),
        ])
    func drawing(_ text: String) { #expect(refusal(of: text) != nil) }

    @Test(
        "may not be a drawing whose script hides behind a prefix, another name space or an escape",
        arguments: [
            svg("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">x</x:script>"),
            "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:foreignObject/></s:svg>",
            svg("<h:script>x</h:script>", "xmlns:h=\"http://www.w3.org/1999/xhtml\""),
            svg("<h:script>x</h:script>", "xmlns:h=\"http://www.w3.org/1999/&#120;html\""),
            svg("<g xmlns=\"http://www.w3.org/1999/xhtml\"><script>x</script></g>"),
            svg("<g xmlns=\"http://purl.org/dc/\"><g xmlns=\"http://www.w3.org/1999/xhtml\"/></g>"),
            svg("<m:mi m:href=\"x\"/>", "xmlns:m=\"http://www.w3.org/1998/Math/MathML\""),
            svg("<use xlink:href=\"&#106;avascript:x\"/>"), svg("", "style=\"fill:u\\72l(http://x)\""),
            svg("", "fill=\"URL( //host/x )\""), svg("", "fill=\"&#117;rl(//host/x)\""),
            svg("", "fill=\"url(#a) url('//host/x')\""),
            svg("<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"//x\"/>"),
        ])
    func hidden(_ text: String) { #expect(refusal(of: text) != nil) }

    /// Groups of which each holds the one before twice, by an attribute.
    private static func doubling(_ levels: Int, _ use: (String) -> String) -> String {
        let groups = (1...levels).map { "<g id='a\($0)'>\(use("#a\($0 - 1)"))\(use("#a\($0 - 1)"))</g>" }
        return svg("<g id='a0'/>" + groups.joined())
    }

    @Test("may not be a drawing that a few uses of its parts make endless", .timeLimit(.minutes(1)))
    func copies() {
        let reason = "it uses parts of itself more than 10,000 times, which browsers take long to draw"
        func use(_ id: String) -> String { "<use href='\(id)'/>" }
        #expect(refusal(of: Self.doubling(10, use)) == nil)
        #expect(refusal(of: Self.doubling(11, use))?.reason.english == reason)
        #expect(refusal(of: Self.doubling(400, use))?.reason.english == reason)
        #expect(refusal(of: Self.doubling(400) { "<path fill=\"url('\($0)')\"/>" })?.reason.english == reason)
        #expect(refusal(of: Self.doubling(400) { "<path style='mask: url( \($0) )'/>" })?.reason.english == reason)
        #expect(refusal(of: Self.svg("<g id='a'><use href='#a'/></g>"))?.reason.english == reason)
        #expect(refusal(of: Self.svg("<g id='b'/>" + String(repeating: "<use href='#b'/>", count: 10_000))) == nil)
        let gradient = "<linearGradient id='b'>\(String(repeating: "<stop/>", count: 20))</linearGradient>"
        #expect(refusal(of: Self.svg(gradient + String(repeating: "<path fill='url(#b)'/>", count: 5_000))) == nil)
        #expect(refusal(of: Self.svg(String(repeating: "<path fill='#fff'/>", count: 20_000))) == nil)
    }

    @Test("is judged in time that grows with its size alone, once for all links to it", .timeLimit(.minutes(1)))
    func large() {
        let drawing = Self.svg("<path d=\"\(String(repeating: "M0 0 ", count: 200_000))\"/>")
        let playbook = linked([
            "a.md": String(repeating: "![x](x.svg)\n\n", count: 5_000), "x.svg": drawing,
        ])
        #expect(playbook.files == ["x.svg"])
    }

    @Test("may not be a drawing in another encoding, which hides its words")
    func encoding() {
        let drawing = Self.svg("")
        #expect(SVGPolicy.refusal(of: [0xFF, 0xFE, 0x3C, 0x00], path: "a.svg") != nil)
        #expect(refusal(of: "<?xml version='1.0' encoding='UTF-7'?>" + drawing) != nil)
        #expect(refusal(of: "<?xml version='1.0' encoding='UTF-8'?>" + drawing) == nil)
        #expect(SVGPolicy.refusal(of: drawing.utf8.flatMap { [$0, 0x00] }, path: "a.svg") != nil)
    }

    private func refusal(of drawing: String) -> FileRefusal? {
        SVGPolicy.refusal(of: Array(drawing.utf8), path: "a.svg")
    }
}
