/// Short texts full of marks, the same ones for the same seed.
struct MarkdownGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let pieces = [
        "a", "b c", "ł", "\n", "\n", "\n\n", " ", "    ", "\t", "*", "**", "_", "__", "~", "~~", "`", "``", "[", "]",
        "(", ")",
        "[a]", "[b](c \"d\")", "![e](f)", "[a]: /u 'T'\n", "> ", "- ", "1. ", "3) ", "- [ ] ", "- [x] ", "# ", "### ",
        "===\n", "---\n", "```\n", "~~~ x\n", "|", " | ", "|-|-|\n", "\n| a | b |\n|:-|-:|\n| c | d |\n", "<b>",
        "<div>\n", "</div>",
        "<!-- c -->", "<?", "&amp;", "&", "<", ">", "\\", "\\*", "  \n", "http://a.b", "<http://a.b/c>", "!", "\"", "'",
        "\u{301}", "é", "中", "\r\n", "{#x}", "[[w]]", "+", "10", ".",
    ]

    mutating func text() -> String {
        (0..<Int(2 + next() % 24)).map { _ in Self.pieces[Int(next() % UInt64(Self.pieces.count))] }.joined()
    }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
