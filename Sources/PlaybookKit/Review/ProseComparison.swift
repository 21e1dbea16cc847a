/// Two texts compared as readers see them: block by block, and word by word in what changed.
package struct ProseComparison: Sendable {
    package enum Change: Hashable, Sendable {
        case same, added, removed, changed
        /// It stood elsewhere; its words may have changed too.
        case moved
    }

    package struct Block: Sendable {
        package let kind: Prose.Kind
        /// What stands before an item of a list: a bullet, `1.`; empty for other blocks.
        package let bullet: String
        package let change: Change
        /// One for most; for code and e-mails one a line, for a row one a cell.
        package let lines: [Line]
    }

    package struct Line: Sendable {
        package let change: Change
        package let runs: [Run]
    }

    /// A stretch of text of one look.
    package struct Run: Sendable {
        package enum Change: Hashable, Sendable { case same, inserted, deleted }

        package let change: Change
        package let text: String
        package let look: Prose.Look
    }

    /// In the order of the newer text; what is gone stands where it stood. Of a rewritten text first all that was, then all that is.
    package let blocks: [Block]
    /// So little is left that the two texts are better read apart.
    package let isRewritten: Bool
    /// There is no other text: all of it came, or all of it went, and no word is marked.
    package let isWhole: Bool
    /// How many words and blocks were looked at, for the proof that time is linear in the length of the texts.
    let steps: Int

    package init(before: Prose, after: Prose) {
        var words = ProseWords()
        let before = words.blocks(of: before)
        let after = words.blocks(of: after)
        let pairs = BlockPairs(before, after, words)
        var writer = ComparisonWriter(words)
        writer.write(before, after, pairs)
        isRewritten = writer.isRewritten
        if isRewritten { writer.writeApart(before, after) }
        blocks = writer.blocks
        isWhole = false
        steps = words.count + pairs.steps + writer.steps
    }

    /// A text that came with its page, or went with it.
    package init(whole text: Prose, isAdded: Bool) {
        var words = ProseWords()
        let text = words.blocks(of: text)
        var writer = ComparisonWriter(words)
        writer.write(text, isAdded ? .added : .removed)
        blocks = writer.blocks
        (isRewritten, isWhole) = (false, true)
        steps = words.count
    }
}
