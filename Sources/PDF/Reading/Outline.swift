/// A bookmark as it stands in a file.
package struct PDFBookmark: Hashable, Sendable {
    /// From one.
    package let level: Int
    package let title: String
    /// From one; `nil` where it leads nowhere.
    package let page: Int?
}

extension PDFFile {
    /// The bookmarks from top to bottom (ISO 32000-1, 12.3.3). A chain that leads back ends there.
    package var outline: [PDFBookmark] {
        let numbers = pageNumbers
        let named = destinations
        var bookmarks: [PDFBookmark] = []
        var seen: Set<Int> = []
        var waiting: [(item: PDFObject, level: Int)] = []
        if let first = dictionary(catalog["Outlines"])?["First"] { waiting.append((first, 1)) }
        while let (item, level) = waiting.popLast() {
            guard let reference = item.reference, seen.insert(reference.number).inserted,
                let dictionary = dictionary(item)
            else { continue }
            let target = linkTarget(dictionary, numbers)
            let page: Int? =
                switch target {
                case .name(let name)?: named[name]?.page
                case .page(let page)?: page
                case .address?, nil: nil
                }
            bookmarks.append(PDFBookmark(level: level, title: text(dictionary["Title"]) ?? "", page: page))
            if let next = dictionary["Next"] { waiting.append((next, level)) }
            if let first = dictionary["First"] { waiting.append((first, level + 1)) }
        }
        return bookmarks
    }
}
