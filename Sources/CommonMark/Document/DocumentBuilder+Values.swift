internal import Diagnostics

/// `{{= name }}` becomes the playbook's value: plain text that is not read again, neither for links nor for values.
extension DocumentBuilder {
    /// Where the marks of one block begin in its source; a mark that has been met is gone.
    struct MarkPlaces {
        let range: Range<Int>
        var starts: ArraySlice<Int>
    }

    mutating func addPlainText(_ literal: Range<Int>) {
        var start = literal.lowerBound
        while let mark = nextMark(in: start..<literal.upperBound) {
            addUnlinkedText(start..<mark.range.lowerBound)
            if let value = values[mark.name] {
                let shown = append { $0 += value }
                let index = addLeaf(.text, literal: shown)
                // What the author wrote stays beside it: names of headings must not change with a price.
                let written = Array(document.text[mark.range])
                document.nodes[index].extraLength = UInt32(append { $0 += written }.count)
            } else {
                document.nodes[addLeaf(.text, literal: mark.range)].flag = 1
            }
            start = mark.range.upperBound
        }
        addUnlinkedText(start..<literal.upperBound)
    }

    /// The same text with its values in it.
    mutating func filled(_ literal: Range<Int>) -> Range<Int> {
        var pieces: [UInt8] = []
        var start = literal.lowerBound
        while let mark = nextMark(in: start..<literal.upperBound) {
            pieces += document.text[start..<mark.range.lowerBound]
            pieces += values[mark.name] ?? Array(document.text[mark.range])
            start = mark.range.upperBound
        }
        guard start > literal.lowerBound else { return literal }
        pieces += document.text[start..<literal.upperBound]
        return append { $0 += pieces }
    }

    /// An e-mail is the one block of code that prints values: its text is sent.
    mutating func fillEmail(_ index: Int) {
        let info = document.nodes[index].extra
        guard Email.isNamed(by: document.text[info]) else { return }
        let literal = filled(document.nodes[index].literal)
        guard literal != document.nodes[index].literal else { return }
        let copy = Array(document.text[info])
        _ = append { $0 += copy }
        setLiteral(of: index, literal)
    }

    /// Code shows its marks as they are, and those that follow must not be taken for them.
    mutating func passMarks(in literal: Range<Int>) {
        guard hasMarks else { return }
        var start = literal.lowerBound
        while let match = ValueMarks.first(in: document.text[..<literal.upperBound], from: start) {
            _ = place(of: match.range)
            start = match.range.upperBound
        }
    }

    /// The next mark that the source has too and not behind a backslash; it counts as used.
    private mutating func nextMark(in literal: Range<Int>) -> (range: Range<Int>, name: String)? {
        guard hasMarks else { return nil }
        var start = literal.lowerBound
        while let match = ValueMarks.first(in: document.text[..<literal.upperBound], from: start) {
            start = match.range.upperBound
            guard let place = place(of: match.range), !source.isEscaped(at: place.start) else { continue }
            let name = String(decoding: document.text[match.name], as: UTF8.self)
            document.valueUses.append(ValueUse(name: name, span: place))
            return (match.range, name)
        }
        return nil
    }

    /// Where a mark stands in the source of the block; `nil` for one that escapes or entities have made.
    private mutating func place(of mark: Range<Int>) -> SourceSpan? {
        // Cells may be narrower than their text; the row's line holds all of it.
        let range = positions.wholeLines(block).range
        if markPlaces?.range != range {
            markPlaces = MarkPlaces(range: range, starts: ValueMarks.openings(in: source, range)[...])
        }
        let text = document.text[mark]
        // Those that stand between are in links or HTML. The bound keeps a text full of marks that are none linear.
        guard let places = markPlaces,
            let index = places.starts.prefix(32).firstIndex(where: { source[$0...].starts(with: text) })
        else { return nil }
        markPlaces?.starts = places.starts[(index + 1)...]
        return SourceSpan(places.starts[index], places.starts[index] + text.count)
    }
}
