import TestSupport
import Testing

@testable import PDF

@Suite("The text of a page")
struct PageTextTests {
    /// The runs of a page with a font F of half an em for every letter, a Type 3 font G, a font H with codes of two bytes, and forms.
    private func runs(
        _ content: String, box: String = "0 0 600 800", forms: [String: String] = [:], resources: String = ""
    ) throws -> [PDFTextRun] {
        var source = PDFSource()
        source.add("<< /Type /Catalog /Pages 2 0 R >>")
        source.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
        source.add("null")
        let simple = source.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        let drawn = source.add(
            "<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 65 /Widths [100 50] "
                + "/Encoding << /Differences [65 /aogonek /uni0142] >> >>")
        let map = source.add(
            stream: "1 beginbfchar <0007> <00660069> endbfchar 1 beginbfrange <0001> <0003> <0061> endbfrange")
        let wide = source.add(
            "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode \(map) 0 R /DescendantFonts [ "
                + "<< /Subtype /CIDFontType2 /DW 250 /W [1 [1000 500] 3 7 200 7 7 300] >> ] >>")
        let fonts = "/Font << /F \(simple) 0 R /G \(drawn) 0 R /H \(wide) 0 R >>"
        // Forms refer to one another by their names.
        let first = source.objects.count + 1
        let names = forms.keys.sorted().enumerated().map { "/\($1) \(first + $0) 0 R" }.joined(separator: " ")
        let shared = "<< \(fonts) /XObject << \(names) >> \(resources) >>"
        for name in forms.keys.sorted() {
            source.add(
                stream: forms[name] ?? "", "/Type /XObject /Subtype /Form /Matrix [1 0 0 1 100 0] /Resources \(shared)")
        }
        let page = source.add(stream: content)
        source.objects[2] =
            "<< /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Contents \(page) 0 R /Resources \(shared) >>"
        return try PDFFile(source.bytes).text(ofPage: 1)
    }

    private func places(_ runs: [PDFTextRun]) -> [String] {
        runs.map { "\($0.text) \(Int($0.x.rounded())) \(Int($0.y.rounded())) \(Int($0.width.rounded()))" }
    }

    @Test("lies where the matrices of the page, of the text and of the line put it")
    func matrices() throws {
        let text = try runs("2 0 0 2 10 20 cm BT /F 10 Tf 1 0 0 1 50 100 Tm (ab) Tj 5 -10 Td (c) Tj ET")
        #expect(places(text) == ["ab 110 220 20", "c 120 200 10"])
        #expect(text.map(\.size) == [20, 20])
        // Down the page, as browsers draw, and from a media box that does not begin at zero.
        #expect(places(try runs("1 0 0 -1 0 800 cm BT /F 10 Tf 1 0 0 -1 50 100 Tm (a) Tj ET")) == ["a 50 700 5"])
        #expect(places(try runs("BT /F 10 Tf 50 100 Td (a) Tj ET", box: "20 30 600 800")) == ["a 30 70 5"])
    }

    @Test("moves on with widths, spacing, scale and adjustments, and lines with their leading")
    func operators() throws {
        #expect(places(try runs("BT /F 10 Tf 2 Tc 3 Tw (a b)Tj 0 Tc (c)Tj ET")) == ["a 0 0 7", "b 17 0 7", "c 24 0 5"])
        #expect(places(try runs("BT /F 10 Tf 50 Tz 4 Ts (ab)Tj ET")) == ["ab 0 4 5"])
        #expect(places(try runs("BT /F 10 Tf [(a)-100(b)-1000(c)500(d)]TJ ET")) == ["ab 0 0 11", "cd 21 0 5"])
        #expect(
            places(try runs("BT /F 10 Tf 12 TL 5 100 Td (a)' 1 2 (b c)\" T* (d)Tj 3 -5 TD (e)Tj T*(f)Tj ET"))
                == ["a 5 88 5", "b 5 76 7", "c 20 76 7", "d 5 64 7", "e 8 59 7", "f 8 54 7"])
    }

    @Test("is restored with the state, also where a form leaves a state open")
    func states() throws {
        #expect(
            places(try runs("BT /F 10 Tf ET q 1 0 0 1 50 0 cm /F 20 Tf BT (a)Tj ET Q Q BT (b)Tj ET"))
                == ["a 50 0 10", "b 0 0 5"])
        let form = "q q 1 0 0 1 7 0 cm /F 10 Tf BT (in)Tj ET"
        #expect(places(try runs("/X Do BT /F 10 Tf (out)Tj ET", forms: ["X": form])) == ["in 107 0 10", "out 0 0 15"])
    }

    @Test("comes from the map of the font, its encoding or the names of its glyphs")
    func fonts() throws {
        #expect(places(try runs("BT /H 10 Tf <000100020007>Tj <0009>Tj ET")) == ["abfi 0 0 18", "\u{FFFD} 18 0 3"])
        #expect(places(try runs("BT /G 10 Tf (AB)Tj ET")) == ["ął 0 0 15"].map { $0.replacing("ą", with: "a\u{328}") })
        #expect(
            places(try runs("BT /F 10 Tf (\\200\\205)Tj /None 10 Tf (x)Tj ET")) == ["€… 0 0 10", "\u{FFFD} 10 0 5"])
    }

    @Test("is what a marked part says it is")
    func actualText() throws {
        let content = "BT /F 10 Tf /Span << /ActualText <FEFF00660069> >> BDC (x)Tj (y)Tj /P BMC (z)Tj EMC EMC (a)Tj ET"
        #expect(places(try runs(content)) == ["fi 0 0 5", "a 15 0 5"])
        let named = "/Properties << /M << /ActualText (soft) >> >>"
        #expect(places(try runs("BT /F 10 Tf /Span /M BDC (x)Tj EMC ET", resources: named)) == ["soft 0 0 5"])
    }

    @Test("of forms within forms is read to a depth and to an amount, also where they paint themselves")
    func forms() throws {
        #expect(try runs("/X Do", forms: ["X": "BT /F 9 Tf (a)Tj ET /X Do"]).count < 20)
        let twice = String(repeating: "/X Do /Y Do ", count: 40)
        let content = String(repeating: "% nothing to read here \n", count: 4000)
        let many = try runs(twice, forms: ["X": content + twice, "Y": content + twice])
        #expect(many.isEmpty)
    }

    @Test(
        "is nothing where operators have no operands, states no end and numbers no size",
        arguments: [
            "BT Tj TJ ' \" Tf Td TD Tm cm Do BDC BMC EMC Tc Tw Tz TL Ts ET Q Q Q EMC EMC",
            "/F 10 Tf BT 1e9 0 0 Tm (a) Tm ET", "BT /F (a) Tf <</ActualText>> BDC ET",
            "BT /F 99999999999999999999999999999999 Tf 9999999999999999999999999999 0 0 9999999999999999999999999999 0 0 cm "
                + String(repeating: "9999999999999999999999999999 0 0 9999999999999999999999999999 0 0 cm ", count: 20)
                + "(a) Tj ET",
            "BI ID EI", "/X Do /F Do",
        ])
    func nonsense(content: String) throws {
        #expect(try runs(content).isEmpty)
    }

    @Test("takes time in proportion to its operators, whatever they nest")
    func linear() throws {
        #expect(try runs(String(repeating: "q /P BMC ", count: 100_000) + "BT /F 9 Tf (a)Tj ET").count == 1)
        #expect(try runs("BT /F 9 Tf " + String(repeating: "(a b) Tj ", count: 20_000)).count == 40_000)
    }

    @Test("is empty for a page that is not there or has no content")
    func absent() throws {
        var source = PDFSource()
        source.add("<< /Type /Catalog /Pages 2 0 R >>")
        source.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
        source.add("<< /Type /Page /Parent 2 0 R >>")
        let file = try PDFFile(source.bytes)
        #expect([-1, 0, 1, 2, .max].allSatisfy { file.text(ofPage: $0).isEmpty })
        #expect(file.texts == [[]])
    }
}
