import Diagnostics

/// What results show, in files of some neighbouring pages each.
struct TextShards: Sendable {
    /// The first page of each file.
    let firstPages: [Int]
    let texts: [[UInt8]]

    /// `pages`: each page's `json`.
    init(_ pages: [[UInt8]]) {
        // Many pages in small files are many files.
        let target = pages.count > 3000 ? 12_000 : 9_000
        var firstPages: [Int] = []
        var texts: [[UInt8]] = []
        for (index, page) in pages.enumerated() {
            if let last = texts.indices.last, texts[last].count + page.count <= target {
                texts[last].append(UInt8(ascii: ","))
                texts[last] += page
            } else {
                firstPages.append(index)
                texts.append([UInt8(ascii: "[")] + page)
            }
        }
        self.firstPages = firstPages
        self.texts = texts.map { $0 + [UInt8(ascii: "]")] }
    }

    /// `[title, address, open, copy, [heading, id, text], …]`.
    static func json(of page: SearchPage) -> [UInt8] {
        var json = JSONText()
        json.beginArray()
        for text in [page.title, page.address, page.open, page.copy] { json.string(text) }
        for section in page.sections {
            json.beginArray()
            for text in [section.title, section.id, section.text] { json.string(text) }
            json.endArray()
        }
        json.endArray()
        return json.bytes
    }

    /// `[title, address]` of every page, for lists of names.
    static func names(of pages: [(title: String, address: String)]) -> [UInt8] {
        var json = JSONText()
        json.beginArray()
        for page in pages {
            json.beginArray()
            json.string(page.title)
            json.string(page.address)
            json.endArray()
        }
        json.endArray()
        return json.bytes
    }
}
