/// Names the headings of one page as they come, each differently.
struct Outline {
    private var ids = UniqueNames(from: 2)
    private var githubIDs = UniqueNames(from: 1)

    /// `shown` is what GitHub shows, the braces included.
    mutating func add(_ node: Int, custom: Range<Int>?, shown: [UInt8], to document: inout Document) {
        let text = document.plainText(of: node)
        // A link to the heading must still lead there when a value in it has changed.
        let written =
            document.valueUses.isEmpty
            ? text : String(decoding: document.plainBytes(of: node, asWritten: true).bytes, as: UTF8.self)
        let onGitHub = shown.elementsEqual(text.utf8) ? text : String(decoding: shown, as: UTF8.self)
        var wanted =
            custom.map { range in
                let name = String(decoding: document.text[range], as: UTF8.self)
                return name.utf8.allSatisfy { $0 < 0x80 } ? name : Slug.heading(name)
            } ?? Slug.heading(written)
        // Ids of the page around the text begin like this.
        if wanted.utf8.starts(with: "pb-".utf8) { wanted = "section-" + wanted }
        document.headings.append(
            Heading(
                node: node, level: document.nodes[node].headingLevel, id: ids.add(wanted),
                githubID: githubIDs.add(Slug.github(onGitHub)),
                text: text, span: document.nodes[node].span))
    }
}
