/// The words of two texts as numbers: one number, one word of one look.
struct ProseWords {
    /// A word, a sign or the space between two words.
    struct Word: Hashable {
        /// UTF-8.
        let text: ArraySlice<UInt8>
        let look: Prose.Look
    }

    struct Block {
        let kind: Prose.Kind
        let bullet: String
        let lines: [[Int]]
        /// The same for blocks of one kind with the same words.
        let identity: Int
        /// Of those that are no space and no sign.
        let wordCount: Int
    }

    private struct Identity: Hashable {
        let kind: Prose.Kind
        let lines: [[Int]]
    }

    private(set) var words: [Word] = []
    /// By number: it has a letter or a digit.
    private(set) var isSpoken: [Bool] = []
    /// By number, the number of the same word of any look.
    private(set) var texts: [Int] = []
    /// Of all blocks together.
    private(set) var count = 0
    private var numbers: [Word: Int] = [:]
    private var textNumbers: [ArraySlice<UInt8>: Int] = [:]
    private var identities: [Identity: Int] = [:]

    mutating func blocks(of prose: Prose) -> [Block] { prose.blocks.map { block(of: $0) } }

    private mutating func block(of block: Prose.Block) -> Block {
        let lines = block.lines.map { line in
            line.flatMap { stretch in
                WordBoundaries.words(in: stretch.text).map { word in
                    number(Word(text: word.text, look: stretch.look), isSpoken: word.isSpoken)
                }
            }
        }
        let identity = Identity(kind: block.kind, lines: lines)
        let known = identities[identity] ?? identities.count
        identities[identity] = known
        count += lines.reduce(1) { $0 + $1.count }
        return Block(
            kind: block.kind, bullet: block.bullet, lines: lines, identity: known,
            wordCount: lines.reduce(0) { $0 + $1.count { isSpoken[$0] } })
    }

    private mutating func number(_ word: Word, isSpoken: Bool) -> Int {
        if let known = numbers[word] { return known }
        numbers[word] = words.count
        words.append(word)
        self.isSpoken.append(isSpoken)
        texts.append(textNumbers[word.text, default: textNumbers.count])
        textNumbers[word.text] = texts[texts.count - 1]
        return words.count - 1
    }
}
