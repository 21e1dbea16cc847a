/// The HTML blocks of one container – the page, a quote, a list item – with Markdown in between. An element for blocks may
/// begin in one and end in a later one: `<details>`, Markdown, `</details>`. Without its end it ends with its own block.
struct HTMLBlocks {
    private(set) var output: [HTMLBuffer] = []
    private(set) var links: [[HTMLRewriter.Link]] = []
    let problems: [HTMLRewriter.Problem]

    /// `beforeMarkdown` answers whether something else than the next block follows.
    init(_ blocks: [ArraySlice<UInt8>], isTrusted: Bool, beforeMarkdown: (Int) -> Bool) {
        // The first reading only finds which elements end in a later block.
        var closedLater: Set<HTMLRewriter.Place> = []
        if blocks.count > 1 {
            var reading = HTMLRewriter(isInline: false, isTrusted: isTrusted)
            for (number, html) in blocks.enumerated() {
                reading.write(html, piece: number)
                reading.endBlock(beforeMarkdown: beforeMarkdown(number)) { _ in true }
            }
            closedLater = reading.closedLater
        }
        var writing = HTMLRewriter(isInline: false, isTrusted: isTrusted)
        for (number, html) in blocks.enumerated() {
            writing.write(html, piece: number)
            writing.endBlock(beforeMarkdown: beforeMarkdown(number)) {
                number + 1 < blocks.count && closedLater.contains($0)
            }
            output.append(writing.output)
            links.append(writing.links)
        }
        problems = writing.finish()
    }
}
