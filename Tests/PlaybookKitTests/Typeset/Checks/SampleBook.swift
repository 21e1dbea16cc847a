import Diagnostics
import PDF
import TestSupport

@testable import PlaybookKit

/// A book of four pages – cover, contents, two chapters – as its file and as its description, of which a test spoils one.
struct SampleBook {
    struct Text {
        var x: Double
        var y: Double
        var text: String
    }

    struct Link {
        var area: String
        /// An id, or an address with a colon.
        var target: String
    }

    struct Page {
        var texts: [Text] = []
        var links: [Link] = []
    }

    /// From the first, the cover.
    var pages: [Page] = []
    /// Page and height of each place, by id.
    var places: [(id: String, page: Int)] = []
    var bookmarks: [(title: String, level: Int, page: Int)] = []
    var mediaBox = "0 0 595 842"
    var isTagged = true
    var description = BookDescription(paper: .a4, language: Theme.standard.language("en"), title: "Playbook")

    init() {
        pages = [
            Page(texts: [Text(x: 60, y: 500, text: "Playbook")]),
            page(
                2, head: "Contents",
                [
                    Text(x: 60, y: 740, text: "Contents"), Text(x: 60, y: 700, text: "1.1 First calls"),
                    Text(x: 500, y: 700, text: "3"), Text(x: 60, y: 680, text: "1.2 A long title that goes on"),
                    Text(x: 60, y: 665, text: "in the next line"), Text(x: 500, y: 665, text: "4"),
                ],
                [
                    Link(area: "58 697 520 712", target: "a"), Link(area: "58 677 520 692", target: "b"),
                    Link(area: "58 662 520 676", target: "b"), Link(area: "490 662 520 676", target: "b"),
                ]),
            page(
                3, head: "1.1 First calls",
                [
                    Text(x: 60, y: 740, text: "1.1 First calls"), Text(x: 60, y: 700, text: "Go on with the long one"),
                    Text(x: 60, y: 685, text: "\\(p.\\2404\\), or ask"), Text(x: 200, y: 685, text: "us"),
                ],
                [
                    Link(area: "120 697 300 712", target: "b"), Link(area: "58 682 100 696", target: "b"),
                    Link(area: "198 682 230 696", target: "mailto:us@example.com"),
                ]),
            page(
                4, head: "1.2 A long title that",
                [
                    Text(x: 60, y: 740, text: "1.2 A long title that goes"),
                    Text(x: 60, y: 722, text: "on in the next line"),
                    Text(x: 60, y: 700, text: "See"), Text(x: 90, y: 700, text: "calls \\(p.\\2403\\)"),
                ],
                [Link(area: "88 697 200 712", target: "a"), Link(area: "58 50 80 60", target: "https://example.com/")]),
        ]
        places = [("contents", 2), ("a", 3), ("b", 4)]
        bookmarks = [
            ("Contents", 1, 2), ("1.1 First calls", 2, 3), ("1.2 A long title that goes on in the next line", 2, 4),
        ]
        description.outline = [
            OutlineEntry(level: 1, title: "Contents", id: "contents"),
            OutlineEntry(level: 2, title: "1.1 First calls", id: "a"),
            OutlineEntry(level: 2, title: "1.2 A long title that goes on in the next line", id: "b"),
        ]
        description.contents = ["a", "b"]
        description.references = ["b", "a"]
        description.pagesBefore = ["a": 3, "b": 4]
        description.origins = ["a": Finding.Location("calls.md"), "b": Finding.Location("long.md")]
    }

    private func page(_ number: Int, head: String, _ texts: [Text], _ links: [Link]) -> Page {
        let frame = [
            Text(x: 50, y: 800, text: head), Text(x: 450, y: 800, text: "Playbook"),
            Text(x: 450, y: 30, text: "Page \(number) of 4"),
        ]
        return Page(texts: texts + frame, links: links)
    }

    var bytes: [UInt8] {
        var source = PDFSource()
        let (catalog, tree, font, outline) = (1, 2, 3, 4)
        let firstPage = 5
        let firstBookmark = firstPage + pages.count
        let leaves = pages.indices.map { "\(firstPage + $0) 0 R" }.joined(separator: " ")
        let destinations = places.map { "/\($0.id) [\(firstPage + $0.page - 1) 0 R /XYZ 50 760 0]" }
        source.objects = Array(repeating: "null", count: firstBookmark - 1 + bookmarks.count)
        source.objects[catalog - 1] =
            "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /Dests << \(destinations.joined(separator: " ")) >> "
            + (isTagged ? "/MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot >> " : "") + ">>"
        source.objects[tree - 1] = "<< /Type /Pages /Count \(pages.count) /Kids [\(leaves)] >>"
        source.objects[font - 1] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
        source.objects[outline - 1] = "<< /Type /Outlines \(children(of: nil, at: firstBookmark)) >>"
        for index in bookmarks.indices {
            let bookmark = bookmarks[index]
            let next =
                siblings(of: parent(of: index)).first { $0 > index }.map { "/Next \(firstBookmark + $0) 0 R" } ?? ""
            let parent = parent(of: index).map { firstBookmark + $0 } ?? outline
            source.objects[firstBookmark - 1 + index] =
                "<< /Title (\(bookmark.title)) /Parent \(parent) 0 R /Dest [\(firstPage + bookmark.page - 1) 0 R /Fit] "
                + "\(next) \(children(of: index, at: firstBookmark)) >>"
        }
        for (index, page) in pages.enumerated() {
            let text = page.texts.map { "1 0 0 1 \($0.x) \($0.y) Tm (\($0.text)) Tj" }.joined(separator: "\n")
            let content = source.add(stream: "BT /F 10 Tf\n\(text)\nET")
            let links = page.links.map { link in
                let target =
                    link.target.utf8.contains(UInt8(ascii: ":")) || link.target.utf8.contains(UInt8(ascii: "."))
                    ? "/A << /S /URI /URI (\(link.target)) >>" : "/Dest /\(link.target)"
                return "\(source.add("<< /Type /Annot /Subtype /Link /Rect [\(link.area)] \(target) >>")) 0 R"
            }
            source.objects[firstPage - 1 + index] =
                "<< /Type /Page /Parent 2 0 R /MediaBox [\(mediaBox)] /Contents \(content) 0 R "
                + "/Resources << /Font << /F 3 0 R >> >> /Annots [\(links.joined(separator: " "))] >>"
        }
        return source.bytes
    }

    private func parent(of index: Int) -> Int? {
        bookmarks[..<index].lastIndex { $0.level < bookmarks[index].level }
    }

    private func siblings(of parent: Int?) -> [Int] { bookmarks.indices.filter { self.parent(of: $0) == parent } }

    private func children(of index: Int?, at first: Int) -> String {
        let children = siblings(of: index)
        guard let start = children.first, let end = children.last else { return "" }
        return "/First \(first + start) 0 R /Last \(first + end) 0 R /Count \(children.count)"
    }

    /// What the checks say, as `rule: message`.
    var findings: [String] {
        do {
            return PDFChecks.findings(of: try PDFFile(bytes), for: description).map { "\($0.rule): \($0.message)" }
        } catch {
            return ["\(error)"]
        }
    }
}
