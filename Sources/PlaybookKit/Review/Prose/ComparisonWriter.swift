import Diagnostics

/// Writes two texts whose blocks are paired as one, and marks what is not the same.
struct ComparisonWriter {
    private(set) var blocks: [ProseComparison.Block] = []
    private(set) var steps = 0
    private let words: ProseWords
    /// Spoken words that both texts have in one block.
    private var kept = 0
    /// Of the shorter text.
    private var wordCount = 0

    init(_ words: ProseWords) { self.words = words }

    /// Less than a fifth is left. A text of a few words is read at a glance, whatever became of it.
    var isRewritten: Bool { wordCount >= 20 && 5 * kept < wordCount }

    mutating func write(_ before: [ProseWords.Block], _ after: [ProseWords.Block], _ pairs: BlockPairs) {
        wordCount = min(before.reduce(0) { $0 + $1.wordCount }, after.reduce(0) { $0 + $1.wordCount })
        let fixed = after.indices.filter { pairs.isInPlace[$0] }.compactMap { pairs.partners[$0] } + [before.count]
        var passed = 0
        func gone(_ range: Range<Int>) -> [ProseComparison.Block] {
            range.filter { !pairs.isTaken[$0] }.map { whole(before[$0], .removed) }
        }
        blocks += gone(0..<fixed[0])
        for (index, block) in after.enumerated() {
            guard let old = pairs.partners[index] else {
                blocks.append(whole(block, .added))
                continue
            }
            write(before[old], block, isInPlace: pairs.isInPlace[index])
            guard pairs.isInPlace[index] else { continue }
            passed += 1
            blocks += gone((old + 1)..<fixed[passed])
        }
    }

    /// All that was, and then all that is.
    mutating func writeApart(_ before: [ProseWords.Block], _ after: [ProseWords.Block]) {
        blocks = before.map { whole($0, .removed) } + after.map { whole($0, .added) }
    }

    /// All blocks of a text that has no other.
    mutating func write(_ text: [ProseWords.Block], _ change: ProseComparison.Change) {
        blocks = text.map { block in
            ProseComparison.Block(
                kind: block.kind, bullet: block.bullet, change: change, lines: block.lines.map { whole($0, .same) })
        }
    }

    // MARK: Blocks

    private mutating func write(_ old: ProseWords.Block, _ new: ProseWords.Block, isInPlace: Bool) {
        guard old.identity != new.identity else {
            kept += new.wordCount
            blocks.append(whole(new, isInPlace ? .same : .moved))
            return
        }
        let lines =
            switch new.kind.shape {
            case .code: linesApart(old.lines, new.lines)
            case .email: messageLines(old.lines, new.lines)
            case .row: cells(old.lines, new.lines)
            default: zip(old.lines, new.lines).map { line($0, $1) }
            }
        blocks.append(
            ProseComparison.Block(
                kind: new.kind, bullet: new.bullet, change: isInPlace ? .changed : .moved, lines: lines))
    }

    private func whole(_ block: ProseWords.Block, _ change: ProseComparison.Change) -> ProseComparison.Block {
        ProseComparison.Block(
            kind: block.kind, bullet: block.bullet, change: change, lines: block.lines.map { whole($0, change) })
    }

    // MARK: Lines

    private func whole(_ line: [Int], _ change: ProseComparison.Change) -> ProseComparison.Line {
        var runs = Runs(words)
        switch change {
        case .added: runs.add(line[...], .inserted)
        case .removed: runs.add(line[...], .deleted)
        case .same, .changed, .moved: runs.add(line[...], .same)
        }
        return ProseComparison.Line(change: change == .moved ? .same : change, runs: runs.all)
    }

    /// Nobody reads half of a line of code: a changed one is shown as it was and as it is.
    private mutating func linesApart(_ old: [[Int]], _ new: [[Int]]) -> [ProseComparison.Line] {
        difference(old, new).flatMap { stretch in
            if stretch.isSame { return keep(new[stretch.after]) }
            return old[stretch.before].map { whole($0, .removed) } + new[stretch.after].map { whole($0, .added) }
        }
    }

    /// A line of a message is a sentence or a paragraph. Where as many came as went, each became the next.
    private mutating func messageLines(_ old: [[Int]], _ new: [[Int]]) -> [ProseComparison.Line] {
        difference(old, new).flatMap { stretch in
            if stretch.isSame { return keep(new[stretch.after]) }
            let (old, new) = (Array(old[stretch.before]), Array(new[stretch.after]))
            return old.count == new.count ? zip(old, new).map { line($0, $1) } : linesApart(old, new)
        }
    }

    /// Between cells that are the same, one becomes the other in their order; what is over was taken out or put in.
    private mutating func cells(_ old: [[Int]], _ new: [[Int]]) -> [ProseComparison.Line] {
        difference(old, new).flatMap { stretch in
            if stretch.isSame { return keep(new[stretch.after]) }
            let (old, new) = (old[stretch.before], new[stretch.after])
            let common = min(old.count, new.count)
            return zip(old, new).map { line($0, $1) } + old.dropFirst(common).map { whole($0, .removed) }
                + new.dropFirst(common).map { whole($0, .added) }
        }
    }

    private mutating func keep(_ lines: ArraySlice<[Int]>) -> [ProseComparison.Line] {
        for line in lines { kept += line.count { words.isSpoken[$0] } }
        return lines.map { whole($0, .same) }
    }

    // MARK: Words

    private mutating func line(_ old: [Int], _ new: [Int]) -> ProseComparison.Line {
        var runs = Runs(words)
        let stretches = difference(old, new)
        var (goneFrom, newFrom) = (0, 0)
        for (index, stretch) in stretches.enumerated() where stretch.isSame {
            let spoken = new[stretch.after].count { words.isSpoken[$0] }
            // A space or a sign between two changes, and nothing else left, is read as part of them.
            guard spoken > 0 || index == 0 || index == stretches.count - 1 else { continue }
            kept += spoken
            runs.add(old[goneFrom..<stretch.before.lowerBound], replacedBy: new[newFrom..<stretch.after.lowerBound])
            runs.add(new[stretch.after], .same)
            (goneFrom, newFrom) = (stretch.before.upperBound, stretch.after.upperBound)
        }
        runs.add(old[goneFrom...], replacedBy: new[newFrom...])
        return ProseComparison.Line(change: old == new ? .same : .changed, runs: runs.all)
    }

    private mutating func difference<Element: Hashable>(
        _ old: [Element], _ new: [Element]
    ) -> [SequenceDifference.Stretch] {
        let difference = SequenceDifference(old, new)
        steps += difference.steps
        return difference.stretches
    }

    /// Words put together again where they look alike.
    private struct Runs {
        private(set) var all: [ProseComparison.Run] = []
        private let words: ProseWords

        init(_ words: ProseWords) { self.words = words }

        /// What both begin or end with – the space after a word – stays.
        mutating func add(_ old: ArraySlice<Int>, replacedBy new: ArraySlice<Int>) {
            var (gone, new) = (old, new)
            let start = zip(gone, new).prefix { $0 == $1 }.count
            add(new.prefix(start), .same)
            (gone, new) = (gone.dropFirst(start), new.dropFirst(start))
            let end = zip(gone.reversed(), new.reversed()).prefix { $0 == $1 }.count
            add(gone.dropLast(end), .deleted)
            add(new.dropLast(end), .inserted)
            add(new.suffix(end), .same)
        }

        mutating func add(_ line: ArraySlice<Int>, _ change: ProseComparison.Run.Change) {
            var rest = line
            while let first = rest.first {
                let look = words.words[first].look
                let alike = rest.prefix { words.words[$0].look == look }
                var text = String(decoding: alike.flatMap { words.words[$0].text }, as: UTF8.self)
                if let last = all.last, last.change == change, last.look == look { text = all.removeLast().text + text }
                all.append(ProseComparison.Run(change: change, text: text, look: look))
                rest = rest[alike.endIndex...]
            }
        }
    }
}
