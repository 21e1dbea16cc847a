/// Texts made of one short piece again and again: what a reader that is not linear stumbles over.
package struct RepeatedPieces {
    /// How a piece fills a text.
    package enum Shape: String, CaseIterable, Sendable {
        /// Without a break.
        case whole
        /// In blocks of at most 8 KiB, with a blank line after each.
        case blocks
    }

    private var random: SeededRandom

    package init(seed: UInt64) { random = SeededRandom(seed: seed) }

    package static func text(of piece: [UInt8], _ shape: Shape, size: Int = 64 << 10) -> [UInt8] {
        let length = shape == .whole ? size : 8_190
        let repeats = max(1, length / piece.count)
        let block = Array(repeatElement(piece, count: repeats).joined()) + (shape == .whole ? [] : [0x0A, 0x0A])
        return Array(repeatElement(block, count: max(1, size / block.count)).joined())
    }

    /// Marks that mean something to some part of a reader, and a few that do not.
    private static let marks = Array("aA1 \t\n\r*_~`[]()<>!|-=+#:.,;&\\/\"'{}^@?$%wx".utf8)
    /// Marks that mean something only together.
    private static let words = [
        "![", "](", "[^", "]:", "<!", "<?", "<a", "</", "&#", "**", "``", "~~", "- ", "> ", "1.", "\n\n", "|-", "\n-",
        "\n>", "[[", "]]", "{{", "{#", "://", "@a.", "www.", "ł", "\u{301}", "\u{3000}", "  \n", "\n    ",
    ].map { Array($0.utf8) }

    /// One to six bytes, now and then a few more so that none is cut through.
    package mutating func next() -> [UInt8] {
        let length = 1 + random.below(6)
        var piece: [UInt8] = []
        while piece.count < length {
            if random.below(3) == 0 {
                piece += Self.words[random.below(Self.words.count)]
            } else {
                piece.append(Self.marks[random.below(Self.marks.count)])
            }
        }
        return piece
    }

    /// The pieces that the packaged library, or its successors, were slow on at some time, and their kin.
    package static let known: [[UInt8]] = [
        "a\n", "|a", "|-", "a|b\n-|-|-\n", "a|b\n-|-\n", "|\n", "www.a)))", "www.a_", "a@", "a@a.", "a@b.c ", "a@b.c_",
        "[^1]:", "[^1]: a\n", "[^1]", "[^a] ", "![[]()", "*a _a*_ ", "*t _t*_", ">", "> ", ">a\n", "> a\n", "a*", "- ",
        "- x\n", "> - - x\n>\n", "<?", "<?a ", "<!A ", "<![CDATA[", "<!--", "[a]: /b\n", "[a]", "[a]: b\n\n[a]\n\n",
        "_", "_._", "1. a\n", "**", "**a", "[a](b *_~`<!-- ", "[", "]", "[]", "[a", "a]", "[ (](", "[a](<b", "[a](b",
        "[a][b", "![p", "![l", "[ a_", "*", "`", "``a`", "\\", "&", "&#x", "&amp;", "<a href=\"", "<x ", "<a b=c ",
        "http://a", "http://", "://", "mailto:", "xmpp:", "www.", "www.a(((", "&b;", "~", "~~", "~a~~", "- [ ] a\n",
        "\"", "'", "---\n", "***\n", "===\n", "a\n===\n", "\t", "\r", " ", "#", "# ", "# a\n", "####### ", "```\n",
        "~~~\n", "``` a\n", "    a\n", "\n", "[[a]]", "[[a|b]] ", "![[a#b]]", "[[", "]]", "\\[[a]]", "> [!NOTE]\n",
        "> [!SAY] a\n", "{{= a }}", "{{a}}", "{#a}", "# a {#a}\n", "<b>", "</b>", "<div>\n", "</div>\n", "<script>",
        "<!-- a -->", "<!-- a\n", "a  \n", "a\\\n", "- a\n  - b\n", "1) a\n\n   b\n", "* a\n+ b\n", "ł", "\u{301}",
        "\u{200B}", "\u{202E}", "\u{FEFF}", "(", ")", "()", "[a](b)", "[a](b \"c\") ", "![a](b)", "<a@b.c>",
        "<http://a.b>", "a@a", "+@", ".@a.b", "w.w", "www.a.b/&c;", "://a", "ftp://a.b,", "a_b_", "_a_", "*a*", "**a**",
        "*a **b ", "~~a~~ ", "[^a]: b\n\n[^a]\n\n", "|a|\n|-|\n|b|\n\n", "a\n|-|\n", "a\n-|-\n\n", "|a\n|-\n|b\n",
        "```\na\n```\n", "```email\nSubject: a\n\nb\n```\n", "-\n", "-\n\n", "+ -\n", "- - - ", "1. 1. 1. ", "0. ",
        "999999999. ", "-\t", ">\t", ">>>>>>>>>>>>>>>> a\n", "  - a\n", "   > a\n", "&Tab;", "&#0;", "&#1114112;",
    ].map { Array($0.utf8) }
}
