/// Names the headings of one page as they come, each differently.
struct Outline {
    private var ids: Set<String> = []
    private var githubIDs: Set<String> = []
    private var lastSuffix: [String: Int] = [:]

    /// The id and where its braces, with the space before them, begin: `Text {#id}`.
    static func trailingID(in text: [UInt8], _ literal: Range<Int>) -> (id: Range<Int>, start: Int)? {
        var end = literal.upperBound
        while end > literal.lowerBound, ASCII.isSpace(text[end - 1]) { end -= 1 }
        guard end - literal.lowerBound >= 4, text[end - 1] == 0x7D else { return nil }
        var start = end - 1
        while start > literal.lowerBound, isNameByte(text[start - 1]) { start -= 1 }
        guard start < end - 1, start - literal.lowerBound >= 2, text[start - 1] == 0x23, text[start - 2] == 0x7B else {
            return nil
        }
        var braces = start - 2
        while braces > literal.lowerBound, ASCII.isSpace(text[braces - 1]) { braces -= 1 }
        return (start..<(end - 1), braces)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte >= 0x80
    }

    /// `shown` is what GitHub shows, the braces included.
    mutating func add(_ node: Int, custom: Range<Int>?, shown: [UInt8], to document: inout Document) {
        let text = document.plainText(of: node)
        var wanted =
            custom.map { range in
                let name = String(decoding: document.text[range], as: UTF8.self)
                return name.utf8.allSatisfy { $0 < 0x80 } ? name : Slug.heading(name)
            } ?? Slug.heading(text)
        // Ids of the page around the text begin like this.
        if wanted.utf8.starts(with: "pb-".utf8) { wanted = "section-" + wanted }
        let github = Slug.github(String(decoding: shown, as: UTF8.self))
        document.headings.append(
            Heading(
                node: node, level: document.nodes[node].headingLevel,
                id: Self.unique(wanted, in: &ids, from: 2, counters: &lastSuffix, key: "id " + wanted),
                githubID: Self.unique(github, in: &githubIDs, from: 1, counters: &lastSuffix, key: "github " + github),
                text: text, span: document.nodes[node].span))
    }

    /// Counters keep a page of equal headings linear.
    private static func unique(
        _ name: String, in taken: inout Set<String>, from first: Int, counters: inout [String: Int], key: String
    ) -> String {
        if taken.insert(name).inserted { return name }
        var suffix = counters[key] ?? first
        while !taken.insert("\(name)-\(suffix)").inserted { suffix += 1 }
        counters[key] = suffix + 1
        return "\(name)-\(suffix)"
    }
}
