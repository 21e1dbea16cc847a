import TestSupport
import Testing

@testable import PDF

@Suite("A printed file is finished")
struct FinishingTests {
    private let bytes: [UInt8]
    private let file: PDFFile
    private static let outline = [
        OutlineEntry(level: 1, title: "Część 1", id: "one"), OutlineEntry(level: 2, title: "2", id: "two"),
        OutlineEntry(level: 3, title: "3", id: "ą("), OutlineEntry(level: 1, title: "End", id: "gone"),
    ]

    init() throws {
        bytes = try PDFFile(PDFSource.book.bytes).finished(as: Self.description)
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

    @Test("The bookmarks of the first level are open, those below are closed")
    func closed() throws {
        let root = try #require(file.dictionary(file.catalog["Outlines"]))
        #expect(root["Count"] == .integer(3))
        let first = try #require(file.dictionary(root["First"]))
        #expect(first["Count"] == .integer(1))
        #expect(file.dictionary(first["First"])?["Count"] == .integer(-1))
    }

    @Test("Every link has a text")
    func links() {
        #expect(file.links.map(\.contents) == ["2 Discovery", "Outside address: https://example.com/(a)"])
    }

    @Test("A link to a place without a name says the page")
    func pages() throws {
        var description = Self.description
        description.names = [:]
        description.page = "Strona"
        let file = try PDFFile(PDFFile(PDFSource.book.bytes).finished(as: description))
        #expect(file.links.first?.contents == "Strona 2")
    }

    @Test("A property of the metadata without a value is left out, and PDF/UA is not claimed")
    func claims() throws {
        let metadata = try #require(file.resolve(file.catalog["Metadata"]).stream)
        let packet = String(decoding: try file.data(metadata), as: UTF8.self)
        #expect(packet.contains("<dc:creator>"))
        #expect(!packet.contains("<dc:description>"))
        #expect(!packet.contains("pdfuaid"))
    }

    @Test("A form that is drawn without a mark is marked inside, and so are the forms that it draws")
    func forms() throws {
        let form = "/Subtype /Form /Resources <</XObject <</Y 12 0 R>>>>"
        var pdf = PDFSource.book
        pdf.objects[1] = "<</Type /Pages /Kids [3 0 R 8 0 R] /Resources <</XObject <</X 11 0 R>>>>>>"
        pdf.objects.append(PDFSource.stream("/P <</MCID 0>> BDC BT ET EMC\n/Y Do\n", form))
        pdf.objects.append(PDFSource.stream("/P <</MCID 1>> BDC BT ET EMC\n/Y Do\nBT ET\n", form))
        let file = try PDFFile(PDFFile(pdf.bytes).finished(as: Self.description))
        func content(_ number: Int) throws -> String {
            String(decoding: try file.data(#require(file.object(number).stream)), as: UTF8.self)
        }
        let page = try #require(file.resolve(file.pages[0].dictionary["Contents"]).stream)
        #expect(String(decoding: try file.data(page), as: UTF8.self).hasSuffix("re W n\n/X Do\n\n"))
        #expect(try content(11) == "/P <</MCID 0>> BDC BT ET EMC\n/Y Do\n")
        #expect(
            try content(12) == "/P <</MCID 1>> BDC BT ET EMC\n/Y Do\n/Artifact BMC\nBT ET\nEMC\n")
    }

    @Test(
        "A number is read again as it was",
        arguments: [0.302, -0.00048828125, 0.1 + 0.2, 1e-5, -123456.789, 1e-300, 1e300, 1e16, 2, -0.5])
    func numbers(value: Double) throws {
        let written = PDFObject.real(value).bytes
        #expect(Set(written).isSubset(of: "-.0123456789".utf8))
        let read = try #require(Double(String(decoding: written, as: UTF8.self)))
        #expect(abs(read - value) < 1e-15 || value > 1e18)
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
        let print = try PDFFile(PDFSource.book.bytes)
        #expect(file.pages.map(\.mediaBox) == print.pages.map(\.mediaBox))
        #expect(file.destinations == print.destinations)
        #expect(file.links.map(\.target) == print.links.map(\.target))
    }

    @Test("Objects that nothing leads to are left behind")
    func unreachable() {
        let left = PDFObject.dictionary(["Title": .string(Array("unreachable".utf8))])
        #expect(!(0..<1000).map(file.object).contains(left))
    }

    @Test("A reference to nothing leads to nothing in the finished file, too")
    func dangling() throws {
        var pdf = PDFSource.book
        pdf.objects[1] = "<</Type /Pages /Kids [3 0 R 8 0 R 11 0 R 12 0 R 13 0 R 14 0 R] /Count 2>>"
        let file = try PDFFile(PDFFile(pdf.bytes).finished(as: Self.description))
        #expect(file.pages.map(\.object.number) == [3, 9])
        pdf.objects[1] = "<</Type /Pages /Kids [3 0 R 8388607 0 R]>>"
        let error = #expect(throws: PDFError.self) { try PDFFile(pdf.bytes).finished(as: Self.description) }
        #expect(error?.description == "The file numbers its objects too high")
    }

    @Test("The same print gives the same bytes, another one another identifier")
    func reproducible() throws {
        #expect(try PDFFile(PDFSource.book.bytes).finished(as: Self.description) == bytes)
        var other = Self.description
        other.title = "Other"
        let again = try PDFFile(PDFFile(PDFSource.book.bytes).finished(as: other))
        #expect(again.trailer["ID"] != file.trailer["ID"])
    }

    @Test("A finished file can be finished again")
    func twice() throws {
        let again = try PDFFile(file.finished(as: Self.description))
        #expect(again.outline == file.outline)
        #expect(again.destinations == file.destinations)
    }
}
