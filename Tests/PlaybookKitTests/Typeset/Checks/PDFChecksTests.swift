import Diagnostics
import PDF
import Testing

@testable import PlaybookKit

@Suite("The checks of a printed book")
struct PDFChecksTests {
    private func findings(_ change: (inout SampleBook) -> Void) -> [String] {
        var book = SampleBook()
        change(&book)
        return book.findings
    }

    @Test("find nothing in a book that is as described")
    func sound() {
        #expect(findings { _ in } == [])
    }

    // MARK: - The file

    @Test("find pages of another paper, but not those turned sideways")
    func paper() {
        #expect(
            findings { $0.description.paper = .letter }
                == [
                    "print-paper: 4 pages are not on Letter, 216 × 279 mm: page 1 is 210 × 297 mm; page 2 is 210 × 297 mm; page 3 is 210 × 297 mm, and 1 more"
                ])
        let turned = findings { $0.mediaBox = "0 0 842 595" }
        #expect(!turned.contains { $0.hasPrefix("print-paper") })
    }

    @Test("find a file without tags")
    func untagged() {
        #expect(
            findings { $0.isTagged = false }
                == ["print-untagged: The file has no structure for screen readers"])
    }

    // MARK: - Places and numbers

    @Test("find a place that is not in the file, and say nothing else of it")
    func missingPlace() {
        let found = findings { book in
            book.description.contents.append("c")
            book.description.outline.append(OutlineEntry(level: 2, title: "1.3 Prices", id: "c"))
            book.bookmarks.append(("1.3 Prices", 2, 4))
        }
        #expect(found == ["print-missing-place: 1 place of the book is not in the file: '1.3 Prices'"])
    }

    @Test("find a wrong number at the end of a line of the contents, in any of its rectangles")
    func wrongNumberInContents() {
        #expect(
            findings { $0.pages[1].texts[5].text = "5" }
                == [
                    "print-page-number: 1 page number in the contents and indexes is wrong: '1.2 A long title that goes on in the next line' is said on page 2 to be on page 5 and is on page 4"
                ])
        #expect(
            findings { $0.pages[1].texts[2].text = "13" }.map {
                $0.hasPrefix("print-page-number: 1 page number in the contents")
            }
                == [true])
    }

    @Test("find a line of the contents without a number or without a link")
    func missingNumberInContents() {
        let message =
            "print-missing-page-number: 1 page number in the contents and indexes is missing: '1.1 First calls', page 3"
        #expect(findings { $0.pages[1].texts[2].text = " " } == [message])
        #expect(findings { $0.pages[1].links.removeFirst() } == [message])
    }

    @Test("find a wrong number behind a reference, and one that is missing or empty")
    func references() {
        #expect(
            findings { $0.pages[2].texts[2].text = "\\(p.\\2405\\), or ask" }
                == [
                    "print-page-number: 1 page number behind references is wrong: '1.2 A long title that goes on in the next line' is said on page 3 to be on page 5 and is on page 4"
                ])
        let missing =
            "print-missing-page-number: 1 page number behind references is missing: '1.1 First calls', page 3"
        #expect(findings { $0.pages[3].texts[3].text = "calls \\(p.\\240\\)" } == [missing])
        #expect(findings { $0.pages[3].texts[3].text = "calls" } == [missing])
    }

    @Test("follow an entry of the contents from one page to the next")
    func entryOnTwoPages() {
        // The entry's last line, with its number, goes to a second page of contents.
        let found = findings { book in
            let number = book.pages[1].texts.remove(at: 5)
            let rest = book.pages[1].texts.remove(at: 4)
            let links = book.pages[1].links.suffix(2)
            book.pages[1].links.removeLast(2)
            book.pages.insert(SampleBook.Page(texts: [rest, number], links: Array(links)), at: 2)
            book.places = [("contents", 2), ("a", 4), ("b", 5)]
            for index in book.bookmarks.indices.dropFirst() { book.bookmarks[index].page += 1 }
            book.pages[1].texts[2].text = "4"
            book.pages[2].texts[1].text = "5"
        }
        #expect(!found.contains { $0.contains("contents and indexes") })
    }

    @Test("tell a number of an index from the reference to the same place that follows it")
    func indexBeforeReference() {
        let found = findings { book in
            book.pages[1].texts += [
                .init(x: 500, y: 600, text: "3"), .init(x: 60, y: 580, text: "calls \\(p.\\2403\\)"),
            ]
            book.pages[1].links += [
                .init(area: "490 597 520 612", target: "a"), .init(area: "58 577 200 592", target: "a"),
            ]
            book.description.contents.append("a")
            book.description.references.append("a")
        }
        #expect(found == [])
    }

    @Test("tell the number of a line of the contents from a title that reads as a reference")
    func titleLikeReference() {
        #expect(findings { $0.pages[1].texts[1].text = "1.1 First calls \\(p. 7\\)" } == [])
    }

    @Test("tell a page number from the digits at the end of a title, a term or a footnote")
    func otherDigits() {
        let found = findings { book in
            book.pages[1].texts.append(.init(x: 60, y: 600, text: "SOC 2"))
            book.pages[1].links.append(.init(area: "58 597 100 612", target: "a"))
            book.pages[2].texts.append(.init(x: 60, y: 600, text: "1"))
            book.pages[2].links.append(.init(area: "58 597 100 612", target: "b"))
        }
        #expect(found == [])
    }

    @Test("find places that moved in the last print")
    func unsettled() {
        #expect(
            findings { $0.description.pagesBefore = ["a": 2, "b": 4] }
                == [
                    "print-unsettled: 1 place moved to another page in the last print: '1.1 First calls' went from page 2 to page 3"
                ])
        #expect(findings { $0.description.pagesBefore = nil } == [])
    }

    // MARK: - Headings, heads and feet

    @Test("find two pages that were swapped: headings, heads and counts")
    func swappedPages() {
        let found = findings { book in
            book.pages.swapAt(2, 3)
        }
        #expect(
            found.map { $0.prefix { $0 != ":" } } == ["print-lost-heading", "print-running-head", "print-page-count"])
        #expect(
            found[0].hasPrefix(
                "print-lost-heading: 2 headings cannot be found in the text of their pages: '1.1 First calls' on page 3"
            ))
        #expect(
            found[2].hasSuffix(
                "page 3 should have 'Page 3 of 4' at its foot; page 4 should have 'Page 4 of 4' at its foot"))
    }

    @Test("take a bookmark with fewer spaces for the same, and one with none for another")
    func spaces() {
        func findings(_ title: String) -> [String] {
            self.findings {
                $0.description.outline[1] = OutlineEntry(level: 2, title: "1.1  First calls ", id: "a")
                $0.bookmarks[1].title = title
            }
        }
        #expect(findings("1.1 First calls") == [])
        #expect(findings("1.1 Firstcalls").map { $0.hasPrefix("print-outline: 1 bookmark is not as") } == [true])
    }

    @Test("take a heading that goes on to the next page for found")
    func endlessHeading() {
        let title = "1.1 First calls" + String(repeating: " of the day", count: 100)
        let found = findings { book in
            book.description.outline[1] = OutlineEntry(level: 2, title: title, id: "a")
            book.bookmarks[1].title = title
            book.pages[2].texts[0].text = String(title.prefix(500))
            for text in book.pages[2].texts.indices
            where book.pages[2].texts[text].y == 800 && book.pages[2].texts[text].x == 50 {
                book.pages[2].texts[text].text = "1.1 First calls of the day…"
            }
        }
        #expect(found == [])
    }

    @Test("find a heading across lines, hyphens and ligatures")
    func setHeadings() {
        let found = findings { book in
            book.pages[2].texts[0].text = "1.1 First ca-"
            book.pages[2].texts.append(.init(x: 60, y: 728, text: "lls"))
        }
        #expect(found == [])
        #expect(
            SoughtText("1.2  e\u{FB03}cient Donau\u{AD}dampf-schiff…").contains(
                SoughtText("Efficient Donaudampfschiff")))
        #expect(SoughtText("ŹDŹBŁO gęślą jaźń") == SoughtText("z\u{301}dz\u{301}bło gęśla\u{328} jaźń"))
        #expect(!SoughtText("Discovery call").contains(SoughtText("Discovery calls")))
    }

    @Test("find a page with the head of another chapter, or without the playbook's title")
    func heads() {
        let found = findings { $0.pages[2].texts[4].text = "1.2 A long title that" }
        #expect(
            found == [
                "print-running-head: 1 page has a wrong head: page 3 should have '1.1 First calls' and 'Playbook' at its head"
            ])
        #expect(
            findings { $0.pages[3].texts[5].text = "Other" }.map { $0.prefix { $0 != ":" } } == ["print-running-head"])
    }

    @Test("count pages in the language of the playbook")
    func polish() {
        let found = findings { book in
            book.description.language = Theme.standard.language("pl")
            for page in 1..<4 {
                book.pages[page].texts[book.pages[page].texts.count - 1].text = "Strona \(page + 1) z 4"
            }
            book.pages[2].texts[2].text = "\\(s.\\2404\\), or ask"
            book.pages[3].texts[3].text = "calls \\(s.\\2403\\)"
        }
        #expect(found == [])
    }

    // MARK: - Links and bookmarks

    @Test("find a link to a place that is not in the file")
    func deadLink() {
        #expect(
            findings { $0.pages[3].links.append(.init(area: "58 100 80 110", target: "nowhere")) }
                == ["print-dead-link: 1 link leads to a place that is not in the file: '#nowhere' on page 4"])
    }

    @Test(
        "find a link into the computer that printed the book",
        arguments: [
            "file:///tmp/other.html", "FILE:///C:/x", "http://localhost:8000/a", "http://127.0.0.1/",
            "http://[::1]:80/",
            "../other.html", "http:///x", "http://user@localhost/", "C:/x/other.html",
        ])
    func localLink(address: String) {
        let found = findings { $0.pages[3].links.append(.init(area: "58 100 80 110", target: address)) }
        #expect(found == ["print-local-link: 1 link leads to what only one computer has: '\(address)' on page 4"])
    }

    @Test(
        "leave addresses alone that anybody can follow",
        arguments: [
            "https://localhost.example.com/", "tel:+48123456789", "mailto:a@localhost.org", "http://1270.example/",
        ])
    func addresses(address: String) {
        #expect(findings { $0.pages[3].links.append(.init(area: "58 100 80 110", target: address)) } == [])
    }

    @Test("find bookmarks that are missing, renamed, too many, on another level or of another page")
    func outline() {
        func outline(_ change: (inout SampleBook) -> Void) -> [String] { findings(change) }
        #expect(outline { $0.bookmarks.removeLast() }.map { $0.hasSuffix("next line' is missing") } == [true])
        #expect(
            outline { $0.bookmarks[1].title = "1.1 Firstcalls" } == [
                "print-outline: 1 bookmark is not as in the book: '1.1 First calls' is called '1.1 Firstcalls'"
            ])
        #expect(
            outline { $0.bookmarks[1].page = 4 } == [
                "print-outline: 1 bookmark is not as in the book: '1.1 First calls' leads to page 4 and is on page 3"
            ])
        #expect(outline { $0.bookmarks[2].level = 3 }.map { $0.hasSuffix("is on level 3 and not on 2") } == [true])
        #expect(
            outline { $0.bookmarks.append(("More", 1, 4)) } == [
                "print-outline: 1 bookmark is not as in the book: 'More' is not in the book"
            ])
    }

    @Test("place a finding at the page of content where it is known, and count what it stands for")
    func locations() throws {
        var book = SampleBook()
        book.pages[1].texts[2].text = "9"
        book.pages[1].texts[5].text = "9"
        let found = PDFChecks.findings(of: try PDFFile(book.bytes), for: book.description)
        #expect(found.map(\.location.path) == ["calls.md"])
        #expect(found.map(\.count) == [2])
        #expect(found.map(\.severity) == [.error])
    }
}
