import TestSupport

/// Short texts full of marks, the same ones for the same seed: half of them soups of pieces, half of them blocks in
/// blocks as people write them, with a few places spoilt.
struct MarkdownGenerator {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private static let pieces = [
        "a", "b c", "ł", "\n", "\n", "\n\n", " ", "    ", "\t", "*", "**", "_", "__", "~", "~~", "`", "``", "[", "]",
        "(", ")",
        "[a]", "[b](c \"d\")", "![e](f)", "[a]: /u 'T'\n", "> ", "- ", "1. ", "3) ", "- [ ] ", "- [x] ", "# ", "### ",
        "===\n", "---\n", "```\n", "~~~ x\n", "|", " | ", "|-|-|\n", "\n| a | b |\n|:-|-:|\n| c | d |\n", "<b>",
        "<div>\n", "</div>",
        "<!-- c -->", "<?", "&amp;", "&", "<", ">", "\\", "\\*", "  \n", "http://a.b", "<http://a.b/c>", "!", "\"", "'",
        "\u{301}", "é", "中", "\r\n", "{#x}", "[[w]]", "+", "10", ".", "[^1]", "[^1]: n\n", "\n[^ł é]: n\n", "[^ł é]",
        "\u{A0}", "\u{FEFF}", "\r", "\u{0C}", "\u{85}", "<a@b.c>", "&#0;", "&copy;", "&#x1F600;", "]: ", "](",
        "<a b='c",
    ]

    mutating func text() -> String {
        var text = random.below(2) == 0 ? soup(upTo: 24) : blocks(indent: "", depth: 0)
        switch random.below(8) {
        case 0: text = text.replacing("\n", with: "\r\n")
        case 1: text = text.replacing("\n", with: "\r")
        case 2: text = spoilt(text)
        default: break
        }
        return text
    }

    // MARK: Blocks

    /// Every line after the first begins with `indent`, which the first has before it already.
    private mutating func blocks(indent: String, depth: Int) -> String {
        var text = ""
        for number in 0..<(1 + random.below(depth == 0 ? 5 : 2)) {
            if number > 0 { text += (random.below(4) == 0 ? "" : indent + "\n") + indent }
            text += block(indent: indent, depth: depth)
        }
        return text
    }

    private mutating func block(indent: String, depth: Int) -> String {
        let isDeep = depth >= 5
        switch random.below(isDeep ? 12 : 20) {
        case 0...2: return paragraph(indent)
        case 3: return String(repeating: "#", count: 1 + random.below(7)) + " " + inlines() + "\n"
        case 4: return inlines() + "\n" + indent + random.element(of: ["===", "---", "-", "  ==="]) + "\n"
        case 5: return random.element(of: ["***\n", "---\n", "- - -\n", "___\n"])
        case 6:
            let fence = random.element(of: ["```", "~~~", "````", " ```"])
            let info = random.element(of: ["", "swift", " a b", "x&amp;\\*", "<"])
            return fence + info + "\n" + indent + soup(upTo: 3) + "\n" + indent + fence + "\n"
        case 7: return "    " + soup(upTo: 3) + "\n" + indent + "\n" + indent + "\tx\n"
        case 8:
            let tag = random.element(of: ["<div>", "<!-- a", "<pre>", "<?a", "<!A b", "<![CDATA[", "<x-y z>", "</p>"])
            return tag + "\n" + indent + soup(upTo: 3) + "\n" + indent
                + random.element(of: ["-->", "?>", "</div>", ""])
                + "\n"
        case 9: return table(indent)
        case 10: return "[^\(label())]: " + inlines() + "\n" + indent + "    " + inlines() + "\n"
        case 11:
            let destination = random.element(of: ["/u", "<a b>", "a\\*b&amp;", "ł(x)"])
            return "[\(label())]: \(destination) \(random.element(of: ["", "'t'", "\"&quot;\"", "(a)"]))\n"
        case 12...14:
            let mark = random.element(of: ["> ", ">", "  > "])
            return mark + blocks(indent: indent + mark, depth: depth + 1)
        default:
            var text = ""
            let mark = random.element(of: [
                "- ", "* ", "+ ", "1. ", "7) ", "10. ", "-   ", "- [ ] ", "- [x] ", "* [X] ",
            ])
            // The box of a task belongs to its text.
            let inner = indent + String(repeating: " ", count: mark.contains("[") ? 2 : mark.utf8.count)
            for number in 0..<(1 + random.below(3)) {
                if number > 0 { text += indent }
                text += mark + blocks(indent: inner, depth: depth + 1)
            }
            return text
        }
    }

    private mutating func paragraph(_ indent: String) -> String {
        var text = inlines()
        for _ in 0..<random.below(3) {
            text += random.element(of: ["\n", "  \n", "\\\n"]) + (random.below(5) == 0 ? "" : indent) + inlines()
        }
        return text + "\n"
    }

    private mutating func table(_ indent: String) -> String {
        let columns = 1 + random.below(4)
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let head = (0..<columns).map { _ in inlines() }
        let rule = (0..<columns).map { _ in random.element(of: ["-", ":-", "-:", ":-:", "---"]) }
        var text = row(head) + indent + row(rule)
        for _ in 0..<random.below(4) {
            text += indent + row((0..<(columns + random.below(3) - 1)).map { _ in inlines() })
        }
        return text
    }

    // MARK: Inlines

    private mutating func inlines() -> String {
        (0..<(1 + random.below(4))).map { _ in inline(depth: 0) }.joined(separator: random.element(of: [" ", "", " "]))
    }

    private mutating func inline(depth: Int) -> String {
        func inner() -> String { depth > 2 ? "x" : inline(depth: depth + 1) + random.element(of: ["", " y"]) }
        switch random.below(16) {
        case 0: return "*\(inner())*"
        case 1: return "__\(inner())__"
        case 2: return "~~\(inner())~~"
        case 3: return "~\(inner())~"
        case 4: return "`` a`\(random.element(of: ["b", "|", "*"]))  ``"
        case 5: return "[\(inner())](\(random.element(of: ["/u", "<a b>", "a\\)b", "", "ł&amp;"])) "
        case 6: return "[\(inner())](/u \"t\\\"&lt;\")"
        case 7: return "![\(inner())](/i 'ł')"
        case 8:
            return random.element(of: ["[\(label())]", "[\(inner())][\(label())]", "[\(label())][]", "![\(label())]"])
        case 9: return "[^\(label())]"
        case 10: return random.element(of: ["<b>", "</b>", "<!-- c -->", "<?p?>", "<a href='x'>", "<http://a.b/?c&d>"])
        case 11: return random.element(of: ["&amp;", "&#35;", "&nosuch;", "\\*", "\\a", "&quot;", "<", "\""])
        case 12: return soup(upTo: 3)
        default: return random.element(of: ["word", "zażółć", "e\u{301}", "中文", "two words", "a_b_c", "2 * 3", "x|y"])
        }
    }

    private mutating func label() -> String { random.element(of: ["1", "a", "Ł", "b c", "x-y"]) }

    // MARK: Disorder

    private mutating func soup(upTo count: Int) -> String {
        (0..<(1 + random.below(count))).map { _ in random.element(of: Self.pieces) }.joined()
    }

    /// A few pieces more or less, anywhere.
    private mutating func spoilt(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0...random.below(3) {
            let place = random.below(scalars.count + 1)
            if random.below(2) == 0 {
                scalars.insert(contentsOf: random.element(of: Self.pieces).unicodeScalars, at: place)
            } else {
                scalars.removeSubrange(place..<min(scalars.count, place + 1 + random.below(4)))
            }
        }
        var spoilt = String.UnicodeScalarView()
        spoilt.append(contentsOf: scalars)
        return String(spoilt)
    }
}
