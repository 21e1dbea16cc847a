import Diagnostics

/// What results show, in files of few neighbouring pages each: every result loads a file, and mostly for one page of it.
struct TextShards: Sendable {
    /// How many pages each file has.
    let pageCounts: [Int]
    let texts: [[UInt8]]

    /// Bytes of a file; one long page may make it longer.
    private static let target = 4_500

    /// `pages`: each page's `json`.
    init(_ pages: [[UInt8]]) {
        var pageCounts: [Int] = []
        var texts: [[UInt8]] = []
        for page in pages {
            if let last = texts.indices.last, texts[last].count + page.count <= Self.target {
                texts[last].append(UInt8(ascii: ","))
                texts[last] += page
                pageCounts[last] += 1
            } else {
                texts.append([UInt8(ascii: "[")] + page)
                pageCounts.append(1)
            }
        }
        self.pageCounts = pageCounts
        self.texts = texts.map { $0 + [UInt8(ascii: "]")] }
    }

    /// `[title, address, open, [heading, id, text, copy], …]`, and no `copy` where there is none.
    static func json(of page: SearchPage) -> [UInt8] {
        var json = JSONText()
        json.beginArray()
        for text in [page.title, page.address, page.open] { json.string(text) }
        for section in page.sections {
            json.beginArray()
            for text in [section.title, section.id, section.text] { json.string(text) }
            if !section.copy.isEmpty { json.string(section.copy) }
            json.endArray()
        }
        json.endArray()
        return json.bytes
    }
}
