import Diagnostics

extension Book {
    /// The pages of content that the places of the book come from, by the id of what each page begins. A place within a page has the
    /// page's anchor and a colon before its own name.
    var origins: [String: Finding.Location] {
        var origins: [String: Finding.Location] = [:]
        for page in playbook.pages {
            guard let place = places[page: page.index] else { continue }
            origins[page.anchor] = page.head
            if origins[place.id] == nil { origins[place.id] = page.head }
        }
        for chapter in parts.flatMap(\.chapters) {
            if let page = chapter.page { origins[chapter.id] = playbook.pages[page].head }
        }
        return origins
    }
}
