import PDF
import Testing

@Suite("A printed file is finished")
struct FinishingTests {
    private let bytes: [UInt8]
    private let file: PDFFile
    private static let outline = [
        OutlineEntry(level: 1, title: "Część 1", id: "one"), OutlineEntry(level: 2, title: "2", id: "two"),
        OutlineEntry(level: 3, title: "3", id: "ą("), OutlineEntry(level: 1, title: "End", id: "gone"),
    ]

    init() throws {
        bytes = try PDFFile(LiteralPDF.book.bytes).finished(as: Self.description)
        file = try PDFFile(bytes)
    }

    private static var description: PDFDescription {
        var description = PDFDescription(
            title: "Zażółć & <gęślą>", language: "pl", day: (2026, 11, 3), outline: outline)
        description.author = "Sales"
        description.keywords = ["offer", "price"]
        description.names = ["two": "2 Discovery"]
        return description
    }

    @Test("It says what it is, in both ways that readers know")
    func information() throws {
        #expect(
            file.information == [
                "Title": "Zażółć & <gęślą>", "Author": "Sales", "Keywords": "offer, price",
                "CreationDate": "D:20261103000000+00'00'", "ModDate": "D:20261103000000+00'00'",
            ])
        let metadata = try #require(file.resolve(file.catalog["Metadata"]).stream)
        let packet = String(decoding: try file.data(metadata), as: UTF8.self)
        #expect(packet.utf8.firstRange(of: "Zażółć &amp; &lt;gęślą&gt;".utf8) != nil)
        #expect(packet.utf8.firstRange(of: "<xmp:CreateDate>2026-11-03T00:00:00+00:00<".utf8) != nil)
        #expect(file.language == "pl")
    }

    @Test("Bookmarks keep their levels and titles, and one without a place leads nowhere")
    func bookmarks() {
        #expect(file.outline.map(\.level) == [1, 2, 3, 1])
        #expect(file.outline.map(\.title) == ["Część 1", "2", "3", "End"])
        #expect(file.outline.map(\.page) == [1, 2, 2, nil])
        #expect(file.catalog["PageMode"] == .name("UseOutlines"))
    }

    @Test("Bookmarks below the first level are closed")
    func closed() throws {
        let root = try #require(file.dictionary(file.catalog["Outlines"]))
        #expect(root["Count"] == .integer(2))
        #expect(file.dictionary(root["First"])?["Count"] == .integer(-1))
    }

    @Test("Every link has a text")
    func links() {
        #expect(file.links.map(\.contents) == ["2 Discovery", "Outside address: https://example.com/(a)"])
    }

    @Test("What is not tagged becomes an artifact, and nothing else changes")
    func artifacts() throws {
        let content = try #require(file.resolve(file.pages[0].dictionary["Contents"]).stream)
        #expect(
            String(decoding: try file.data(content), as: UTF8.self) == """
                /P <</MCID 0>> BDC BT (kept) Tj ET EMC
                1 0 0 rg
                /Artifact BMC
                BT (head) Tj ET
                EMC
                /Artifact BMC
                0 0 10 10 re
                f
                EMC
                0 0 9 9 re W n
                /Artifact BMC
                /X Do
                EMC


                """)
    }

    @Test("Pages, destinations and links are those of the print")
    func unchanged() throws {
        let print = try PDFFile(LiteralPDF.book.bytes)
        #expect(file.pages.map(\.mediaBox) == print.pages.map(\.mediaBox))
        #expect(file.destinations == print.destinations)
        #expect(file.links.map(\.target) == print.links.map(\.target))
    }

    @Test("Objects that nothing leads to are left behind")
    func unreachable() {
        #expect(bytes.firstRange(of: Array("unreachable".utf8)) == nil)
        #expect(!file.objectNumbers.contains(10))
    }

    @Test("The same print gives the same bytes, another one another identifier")
    func reproducible() throws {
        #expect(try PDFFile(LiteralPDF.book.bytes).finished(as: Self.description) == bytes)
        var other = Self.description
        other.title = "Other"
        let again = try PDFFile(PDFFile(LiteralPDF.book.bytes).finished(as: other))
        #expect(again.trailer["ID"] != file.trailer["ID"])
    }

    @Test("A finished file can be finished again")
    func twice() throws {
        let again = try PDFFile(file.finished(as: Self.description))
        #expect(again.outline == file.outline)
        #expect(again.destinations == file.destinations)
    }
}
