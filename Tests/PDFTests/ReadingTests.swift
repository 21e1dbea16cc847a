import TestSupport
import Testing

@testable import PDF

@Suite("A PDF file is read")
struct ReadingTests {
    private let file: PDFFile

    init() throws { file = try PDFFile(PDFSource.book.bytes) }

    @Test("Pages come in the order of their tree, with what they inherit")
    func pages() {
        #expect(file.pages.map(\.object.number) == [3, 9])
        #expect(file.pages.map(\.mediaBox.width) == [595, 842])
        #expect(file.pages.map(\.mediaBox.height) == [842, 595])
        #expect(file.pages.allSatisfy { $0.resources["ProcSet"] != nil })
    }

    @Test("A destination has the page it lies on, and the name it had in the document")
    func destinations() {
        #expect(file.destinations.mapValues(\.page) == ["one": 1, "two": 2, "ą(": 2])
        #expect(file.destinations["two"]?.y == 500.5)
    }

    @Test("A link leads to a name or an address, and its corners may come in any order")
    func links() {
        #expect(file.links.map(\.target) == [.name("two"), .address("https://example.com/(a)")])
        #expect(file.links.map(\.page) == [1, 1])
        #expect(file.links[1].rectangle == PDFRectangle(left: 10, bottom: 50, right: 110, top: 60))
    }

    @Test("A file says its language and whether it is tagged")
    func facts() {
        #expect(file.language == "pl")
        #expect(file.isTagged)
        #expect(file.outline.isEmpty)
    }

    @Test(
        "Texts are read in each of the three encodings",
        arguments: [
            "<FEFF017A0064>", "<EFBBBFC5BA64>",
        ])
    func texts(written: String) throws {
        var pdf = PDFSource.book
        pdf.objects[9] = "<</Title \(written) /Author (Caf\\351 \\200 \\240)>>"
        pdf.trailer = "/Info 10 0 R"
        #expect(try PDFFile(pdf.bytes).information == ["Title": "źd", "Author": "Café • €"])
    }

    @Test("Names and strings are the bytes they stand for, whatever way they are written")
    func syntax() throws {
        var pdf = PDFSource.book
        pdf.objects[9] = """
            [/A#42 (a\\
            b\\(\\051(c)\\12) <4 1 4> -.5 +7 4. true null % a comment ]
            12 0 R [[]] <</K /V /K /W>>]
            """
        #expect(
            try PDFFile(pdf.bytes).object(10)
                == .array([
                    .name("AB"), .string(Array("ab()(c)\n".utf8)), .string([0x41, 0x40]), .real(-0.5), .integer(7),
                    .real(4),
                    .boolean(true), .null, .reference(PDFReference(12)), .array([.array([])]),
                    .dictionary(["K": .name("V")]),
                ]))
    }

    @Test("A stream whose length is wrong goes to its end mark")
    func wrongLength() throws {
        var pdf = PDFSource.book
        pdf.objects[9] = "<</Length 3>>\nstream\nlonger\nendstream"
        let stream = try #require(try PDFFile(pdf.bytes).object(10).stream)
        #expect(String(decoding: stream.data, as: UTF8.self) == "longer\n")
    }

    @Test("A page tree that leads back to itself ends")
    func cyclicTree() throws {
        var pdf = PDFSource.book
        pdf.objects[7] = "<</Type /Pages /Kids [9 0 R 2 0 R 8 0 R 9 0 R]>>"
        #expect(try PDFFile(pdf.bytes).pages.map(\.object.number) == [3, 9])
    }

    @Test("Bookmarks that lead back to themselves end")
    func cyclicOutline() throws {
        var pdf = PDFSource.book
        pdf.objects[0] = "<</Pages 2 0 R /Dests 7 0 R /Outlines <</First 10 0 R>>>>"
        pdf.objects[9] = "<</Title (A) /Dest /two /Next 10 0 R /First 11 0 R>>"
        pdf.objects.append("<</Title (B) /Dest [3 0 R /Fit] /First 10 0 R /Next 11 0 R>>")
        let outline = try PDFFile(pdf.bytes).outline
        #expect(outline.map(\.title) == ["A", "B"])
        #expect(outline.map(\.level) == [1, 2])
        #expect(outline.map(\.page) == [2, 1])
    }

    @Test("Elements of the structure are counted by their standard types, each once")
    func structure() throws {
        var pdf = PDFSource.book
        pdf.objects[0] = "<</Pages 2 0 R /StructTreeRoot <</K 10 0 R /RoleMap <</Chapter /Sect>>>>>>"
        pdf.objects[9] = "<</S /Document /K [11 0 R 12 0 R 7 <</Type /MCR>> 10 0 R]>>"
        pdf.objects.append("<</S /Chapter /K 12 0 R>>")
        pdf.objects.append("<</S /H1>>")
        #expect(try PDFFile(pdf.bytes).structureTypes == ["Document": 1, "Sect": 1, "H1": 1])
    }

    @Test("Fonts are those of pages and of the forms on them, with what is in the file")
    func fonts() throws {
        var pdf = PDFSource.book
        pdf.objects[1] = """
            <</Type /Pages /Kids [3 0 R 8 0 R] /Resources <</Font <</F 10 0 R>> /XObject <</X 11 0 R>>>>>>
            """
        pdf.objects[9] =
            "<</Subtype /Type0 /BaseFont /AAAAAA+Lato /DescendantFonts [<</FontDescriptor <</FontFile2 4 0 R>>>>]>>"
        pdf.objects.append(
            PDFSource.stream(
                "",
                "/Subtype /Form /Resources <</Font <</A <</Subtype /Type1 /BaseFont /Times>> /B <</Subtype /Type3>>>>>>"
            ))
        #expect(
            try PDFFile(pdf.bytes).fonts == [
                PDFFont(name: "", subtype: "Type3", isEmbedded: true),
                PDFFont(name: "AAAAAA+Lato", subtype: "Type0", isEmbedded: true),
                PDFFont(name: "Times", subtype: "Type1", isEmbedded: false),
            ])
    }

    @Test("An object whose number is another one's, and one that runs into the next, are none")
    func objectBounds() throws {
        var pdf = PDFSource.book
        pdf.objects[8] = "<</Type /Page /Parent 8 0 R /Note (never closed"
        let file = try PDFFile(pdf.bytes)
        #expect(file.object(9) == .null)
        #expect(file.object(10) != .null)
        #expect(file.pages.map(\.object.number) == [3])
    }

    @Test("Names of destinations may lie in a tree")
    func nameTree() throws {
        var pdf = PDFSource.book
        pdf.objects[0] = "<</Pages 2 0 R /Names <</Dests 10 0 R>>>>"
        pdf.objects[9] = "<</Kids [11 0 R 10 0 R]>>"
        pdf.objects.append("<</Names [(one) [3 0 R /FitH 700] (two) <</D [9 0 R /XYZ 0 1 null]>>]>>")
        let destinations = try PDFFile(pdf.bytes).destinations
        #expect(destinations.mapValues(\.page) == ["one": 1, "two": 2])
        #expect(destinations["one"]?.y == 700)
    }
}

@Suite("What is no whole PDF file is refused")
struct RefusalTests {
    @Test(
        "A file says what is wrong with it",
        arguments: [
            ("", "The file does not begin with '%PDF-'"), ("<!doctype html>", "The file does not begin with '%PDF-'"),
            ("%PDF-1.7\nnothing", "The file has no 'startxref' at its end"),
            ("%PDF-1.7\nstartxref\n7\n%%EOF", "The cross-reference stream at byte 7 is damaged"),
            (
                "%PDF-1.7\nxref\n0 99999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
                "The cross-reference table is damaged before byte 24"
            ),
            ("%PDF-1.7\nxref\ntrailer\n<<>>\nstartxref\n9\n%%EOF", "The trailer names no catalogue"),
        ])
    func refusals(text: String, problem: String) {
        let error = #expect(throws: PDFError.self) { try PDFFile(Array(text.utf8)) }
        #expect(error?.description == problem)
    }

    @Test("An encrypted file is refused")
    func encrypted() {
        var pdf = PDFSource.book
        pdf.trailer = "/Encrypt <<>>"
        #expect(throws: PDFError.self) { try PDFFile(pdf.bytes) }
    }

    @Test("A stream that would fill the memory is refused")
    func bomb() throws {
        let small = Flate.deflate([UInt8](repeating: 0, count: 1 << 20))
        #expect(small.count < 2000)
        #expect(try Flate.inflate(small[...]).count == 1 << 20)
        #expect(throws: PDFError.self) { try Flate.inflate(small[...], limit: 1 << 16) }
    }

    @Test("A stream with a filter that is not read here says which")
    func filter() throws {
        var pdf = PDFSource.book
        pdf.objects[9] = PDFSource.stream("x", "/Filter /DCTDecode")
        let file = try PDFFile(pdf.bytes)
        let stream = try #require(file.object(10).stream)
        let error = #expect(throws: PDFError.self) { try file.data(stream) }
        #expect(error?.description == "A stream has the filter 'DCTDecode', which is not read here")
    }
}
