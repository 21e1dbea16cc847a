import CommonMark
import PDF

extension Book {
    /// What it is about, for readers of the file.
    var keywords: [String] { selection.moments.map(\.title) }

    /// The bookmarks, in the order of the document.
    var outline: [OutlineEntry] {
        func entries(_ matter: [BookMatter]) -> [OutlineEntry] {
            matter.map { OutlineEntry(level: 1, title: $0.title, id: $0.id) }
        }
        let parts = parts.flatMap { part in
            [OutlineEntry(level: 1, title: "\(part.number) \(part.title)", id: part.id)]
                + part.chapters.flatMap { bookmarks(of: $0) }
        }
        return entries(matter.filter(\.kind.isBeforeParts)) + parts
            + entries(matter.filter { !$0.kind.isBeforeParts })
    }

    private func bookmarks(of chapter: BookChapter) -> [OutlineEntry] {
        let own = OutlineEntry(level: 2, title: "\(chapter.number) \(chapter.title)", id: chapter.id)
        let assets = chapter.assets.map { playbook.pages[$0] }
        guard let page = chapter.page.map({ playbook.pages[$0] }) else {
            return [own] + assets.map { OutlineEntry(level: 3, title: $0.title, id: $0.anchor) }
        }
        let highest = page.highestLevel
        let headings = page.page.document.headings.dropFirst(page.titleHeading == nil ? 0 : 1)
        // A bookmark needs words.
        return [own]
            + headings.filter { $0.level == highest && !$0.text.utf8.isEmpty }
            .map { OutlineEntry(level: 3, title: $0.text, id: page.idPrefix + $0.id) }
    }
}
