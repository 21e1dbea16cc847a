import CommonMark
import Localization

/// One pass over one document for the forms of all terms.
struct GlossarySearch {
    struct Avoided {
        let form: TermForm
        let stretch: TextStretch
        let block: Int
    }

    private(set) var uses: [TermUse] = []
    private(set) var avoided: [Avoided] = []
    /// How many letters of the tree were tried: the work beyond reading the text once.
    private(set) var steps = 0

    private let document: Document
    private let trie: TermTrie
    /// The term whose entry the document is.
    private let own: Int?
    /// By link, the term it leads to.
    private let linked: [Int?]

    private var reader: LetterReader
    /// Terms that the section has linked.
    private var seen: Set<Int> = []
    /// The paragraph, heading or row of a table that the pass is in.
    private var block = 0
    /// The ends of the emphasis and the link that the pass is in, innermost last.
    private var spanEnds: [Int] = []
    /// Before these nodes nothing links, and nothing is avoided.
    private var linklessEnd = 0
    private var quoteEnd = 0
    /// Elements of raw HTML that are open in the block.
    private var openElements = 0

    init(_ document: Document, _ trie: TermTrie, own: Int?, linked: [Int?]) {
        self.document = document
        self.trie = trie
        self.own = own
        self.linked = linked
        reader = LetterReader(document.text)
    }

    mutating func run() {
        var index = 0
        while index < document.nodes.count { index = visit(index) }
        finishRun(before: index)
    }

    /// Answers the next node.
    private mutating func visit(_ index: Int) -> Int {
        let node = document.nodes[index]
        while let end = spanEnds.last, end <= index {
            finishRun(before: index)
            spanEnds.removeLast()
        }
        switch node.kind {
        case .text:
            reader.append(.init(node: index, range: node.literal))
            return index + 1
        case .softBreak:
            reader.append(.init(node: index, range: 0..<0, isBreak: true))
            return index + 1
        default: break
        }
        finishRun(before: index)
        if node.kind.isBlock { enterBlock(index) }
        switch node.kind {
        case .emphasis, .strong, .strikethrough: spanEnds.append(node.end)
        case .inlineHTML: openElements = max(0, openElements + Self.depth(of: document.text[node.literal]))
        case .link, .image, .wikiLink:
            if let link = node.linkIndex, linked.indices.contains(link), let term = linked[link] {
                // Whoever links to the entry may say so by any word.
                seen.insert(term)
                return node.end
            }
            guard node.kind == .link else { return node.end }
            linklessEnd = max(linklessEnd, node.end)
            spanEnds.append(node.end)
        default: break
        }
        return index + 1
    }

    private mutating func enterBlock(_ index: Int) {
        let node = document.nodes[index]
        openElements = 0
        if node.kind != .tableCell { block = index }
        switch node.kind {
        case .heading:
            linklessEnd = max(linklessEnd, node.end)
            if node.headingLevel <= 2 { seen.removeAll(keepingCapacity: true) }
        case .tableHeader: linklessEnd = max(linklessEnd, node.end)
        case .blockQuote: quoteEnd = max(quoteEnd, node.end)
        case .alert:
            switch node.alert {
            case .marketing, .sales, .objection: quoteEnd = max(quoteEnd, node.end)
            default: break
            }
        default: break
        }
    }

    /// What an inline tag opens or closes.
    private static func depth(of tag: ArraySlice<UInt8>) -> Int {
        let name = tag.dropFirst().prefix(while: ASCII.isLetter).map(ASCII.lowercased)
        guard !name.isEmpty else { return tag.dropFirst().first == UInt8(ascii: "/") ? -1 : 0 }
        let isVoid = ["br", "img", "hr", "wbr", "input"].contains { name.elementsEqual($0.utf8) }
        return isVoid || tag.dropLast().last == UInt8(ascii: "/") ? 0 : 1
    }

    // MARK: One run of text

    private mutating func finishRun(before next: Int) {
        guard let first = reader.pieces.first?.node else { return }
        let isLinked = first >= linklessEnd && openElements == 0
        let isQuoted = first < quoteEnd
        search(isJoinedBefore: endsInWord(first - 1), isJoinedBehind: beginsWithWord(next)) {
            search, match, stretch, text in
            let form = match.form
            guard !match.isAmbiguous, form.term != search.own else { return }
            if form.isAvoided {
                if !isQuoted, !text.isInQuotationMarks {
                    search.avoided.append(Avoided(form: form, stretch: stretch, block: search.block))
                }
            } else if isLinked, search.seen.insert(form.term).inserted {
                search.uses.append(TermUse(term: form.term, stretch: stretch))
            }
        }
        reader.removeAll()
    }

    /// The words to avoid in a text that is no document.
    mutating func avoided(in text: String) -> [(form: TermForm, word: ArraySlice<UInt8>)] {
        reader = LetterReader(text)
        var found: [(form: TermForm, word: ArraySlice<UInt8>)] = []
        search(isJoinedBefore: false, isJoinedBehind: false) { search, match, stretch, text in
            guard !match.isAmbiguous, match.form.isAvoided, match.form.term != search.own, !text.isInQuotationMarks
            else { return }
            found.append((match.form, search.reader.text[stretch.start..<stretch.end]))
        }
        return found
    }

    /// What stands right before and behind a match.
    private struct Surroundings {
        let before: UInt32
        let behind: UInt32

        /// In straight or curly ones, of any language.
        var isInQuotationMarks: Bool {
            let marks: Set<UInt32> = [0x22, 0x27, 0xAB, 0xBB, 0x201A, 0x201C, 0x201D, 0x201E, 0x2039, 0x203A]
            return marks.contains(before) && marks.contains(behind)
        }
    }

    private mutating func search(
        isJoinedBefore: Bool, isJoinedBehind: Bool,
        found: (inout Self, TermTrie.Match, TextStretch, Surroundings) -> Void
    ) {
        var place = reader.start
        var isInWord = isJoinedBefore
        // `{{field}}` and `{% tag %}` are no text.
        var isInBraces = false
        var last: UInt32 = 0
        while true {
            let start = place
            guard let letter = reader.next(&place) else { return }
            switch (last, letter.scalar) {
            case (0x7B, 0x7B), (0x7B, 0x25): isInBraces = true
            case (0x7D, 0x7D), (0x25, 0x7D): isInBraces = false
            default: break
            }
            if !isInWord, !isInBraces,
                let match = trie.longest(
                    letter, at: start, in: reader, isJoinedBehind: isJoinedBehind, steps: &steps)
            {
                var behind = match.end
                let around = Surroundings(before: last, behind: reader.next(&behind)?.scalar ?? 0)
                found(&self, match, stretch(start, match.end), around)
                place = match.end
                last = 0
                continue
            }
            isInWord = letter.isWord || isInWord && letter.scalar == LetterReader.Letter.hyphen
            last = letter.scalar
        }
    }

    private func stretch(_ start: LetterReader.Place, _ end: LetterReader.Place) -> TextStretch {
        let pieces = reader.pieces
        var start = start
        while start.offset == pieces[start.piece].range.upperBound, start.piece < end.piece {
            start = .init(piece: start.piece + 1, offset: pieces[start.piece + 1].range.lowerBound)
        }
        return TextStretch(
            firstNode: pieces[start.piece].node, start: start.offset, lastNode: pieces[end.piece].node, end: end.offset)
    }

    // MARK: Beyond the run: "mis*lead*ing" is one word

    private func endsInWord(_ node: Int) -> Bool {
        var node = node
        while node >= 0, document.nodes[node].isEmphasis { node -= 1 }
        guard node >= 0, document.nodes[node].kind == .text else { return false }
        let literal = document.nodes[node].literal
        let start = literal.reversed().first { document.text[$0] & 0xC0 != 0x80 } ?? literal.lowerBound
        return isWord(start..<literal.upperBound)
    }

    private func beginsWithWord(_ node: Int) -> Bool {
        var node = node
        while node < document.nodes.count, document.nodes[node].isEmphasis { node += 1 }
        guard node < document.nodes.count, document.nodes[node].kind == .text else { return false }
        return isWord(document.nodes[node].literal)
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        var beyond = LetterReader(document.text)
        beyond.append(.init(node: 0, range: range))
        var place = beyond.start
        return beyond.next(&place)?.isWord ?? false
    }
}

extension Node {
    fileprivate var isEmphasis: Bool { kind == .emphasis || kind == .strong || kind == .strikethrough }
}
