internal import Localization

/// Spaces at which no line may end. They are marked where they stand, so that every offset into the text remains true.
extension Document {
    /// Stands for a space that holds two words together. No text in UTF-8 has this byte.
    static let heldSpace: UInt8 = 0xFF

    /// Looks at each paragraph, heading and cell as one text, whatever is emphasized or linked in it; code, HTML, pictures and blanks
    /// to fill in are left alone.
    func holdingTogether(_ rules: NoBreaks) -> Document {
        var held = self
        var line = Line()
        var shownFrom = 0
        for (index, node) in nodes.enumerated() where index >= shownFrom {
            if node.kind.isBlock { held.hold(&line, rules) }
            switch node.kind {
            case .text where !node.isUndefinedValue: line.append(text, node.literal)
            case .softBreak: line.append(softBreak: index)
            case .image:
                line.interrupt()
                shownFrom = node.end
            case .lineBreak, .code, .inlineHTML, .footnoteReference, .wikiLink, .text: line.interrupt()
            default: break
            }
        }
        held.hold(&line, rules)
        return held
    }

    private mutating func hold(_ line: inout Line, _ rules: NoBreaks) {
        guard !line.bytes.isEmpty else { return }
        for place in rules.places(in: line.bytes) {
            switch line.origins[place] {
            case .text(let offset): text[offset] = Self.heldSpace
            case .softBreak(let node):
                nodes[node].kind = .text
                nodes[node].literalStart = UInt32(text.count)
                nodes[node].literalLength = 1
                text.append(Self.heldSpace)
            case .nothing: break
            }
        }
        line.bytes.removeAll(keepingCapacity: true)
        line.origins.removeAll(keepingCapacity: true)
    }

    /// The text of one block, and where each byte of it comes from.
    private struct Line {
        enum Origin {
            case text(Int), softBreak(Int), nothing
        }

        var bytes: [UInt8] = []
        var origins: [Origin] = []

        mutating func append(_ text: [UInt8], _ range: Range<Int>) {
            var start = range.lowerBound
            while let field = MergeFields.first(in: text[range], from: start) {
                append(plain: text, start..<field.range.lowerBound)
                interrupt()
                start = field.range.upperBound
            }
            append(plain: text, start..<range.upperBound)
        }

        private mutating func append(plain text: [UInt8], _ range: Range<Int>) {
            bytes += text[range]
            origins += range.map(Origin.text)
        }

        mutating func append(softBreak node: Int) {
            bytes.append(UInt8(ascii: " "))
            origins.append(.softBreak(node))
        }

        /// Something that is no word.
        mutating func interrupt() {
            bytes.append(0)
            origins.append(.nothing)
        }
    }
}

extension HTMLBuffer {
    /// Text in which held spaces may stand.
    mutating func append(heldText text: ArraySlice<UInt8>) {
        var rest = text
        while let space = rest.firstIndex(of: Document.heldSpace) {
            append(textWithFields: rest[..<space])
            append(markup: "\u{A0}")
            rest = rest[(space + 1)...]
        }
        append(textWithFields: rest)
    }
}
