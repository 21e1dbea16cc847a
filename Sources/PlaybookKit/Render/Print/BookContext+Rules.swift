import CommonMark
import Localization

extension BookContext {
    /// The rules for pages that depend on what is in the book.
    var pageRules: HTMLBuffer {
        let rules = PageRules(
            paper: edition.paper, title: vocabulary.title, language: language, sheets: sheets)
        var buffer = HTMLBuffer()
        buffer.append(raw: rules.css().utf8)
        return buffer
    }

    private var sheets: [PageRules.Sheet] {
        let wide = playbook.pages.filter { bodies[$0].hasWideTable }.compactMap { book.places[page: $0.index]?.sheet }
        let isWide = Set(wide)
        func sheet(_ number: String, _ title: String, _ sheet: Int, _ page: Int?) -> PageRules.Sheet {
            let doubts = page.map { playbook.pages[$0].doubts(in: language).map(\.label) } ?? []
            return PageRules.Sheet(
                number: number, heading: title, state: doubts.isEmpty ? nil : doubts.joined(separator: ", "),
                hasWideTable: isWide.contains(sheet))
        }
        func sheets(_ isBeforeParts: Bool) -> [PageRules.Sheet] {
            book.matter.filter { $0.kind.isBeforeParts == isBeforeParts }.map { matter in
                var sheet = sheet("", matter.title, matter.sheet, nil)
                // The map is so wide that its smallest words need the long side of the paper.
                sheet.isSideways = matter.kind == .journeyMap
                return sheet
            }
        }
        let parts = book.parts.flatMap { part in
            [sheet("\(part.number)", part.title, part.sheet, part.prose)]
                + part.chapters.map { sheet($0.number, $0.title, $0.sheet, $0.page) }
        }
        return sheets(true) + parts + sheets(false)
    }
}

extension HTMLBuffer {
    /// As the renderer marks a table that needs the paper turned sideways. No text can hold such markup.
    fileprivate var hasWideTable: Bool { bytes.place(of: Array(" class=\"table wide\"".utf8)) != nil }
}
