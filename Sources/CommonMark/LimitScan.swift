/// Looks at lines only. A block is a run of lines that are not blank; where the library would see smaller blocks,
/// the scan is the stricter of the two.
struct LimitScan {
    private typealias Name = MarkdownLimits.Name

    private let bytes: [UInt8]
    private let limits: MarkdownLimits
    private let cap: (blockBytes: Int, blockLines: Int, listBytes: Int, listLines: Int, fence: Int, containers: Int)
    private let tally: (brackets: Int, declarations: Int, footnoteReferences: Int)

    private var run = Run()
    private var fence: Fence?
    private var brackets = 0
    private var definitions = 0
    private var footnotes = 0
    private var footnoteReferences = 0
    private var cells = 0

    /// Lines since the last blank one.
    private struct Run {
        var start = 0
        var lines = 0
        var items = 0
        var delimiterRows = 0
        var declarations = 0
        var firstCells = 0
        /// Columns, once the second line has made the run a table.
        var columns = 0
    }

    private struct Fence {
        let byte: UInt8
        let length: Int
        let start: Int
    }

    init(bytes: [UInt8], limits: MarkdownLimits) {
        self.bytes = bytes
        self.limits = limits
        cap = (
            limits[.blockBytes], limits[.blockLines], limits[.listBytes], limits[.listLines], limits[.fenceBytes],
            limits[.containers]
        )
        tally = (limits[.brackets], limits[.declarations], limits[.footnoteReferences])
    }

    mutating func run(_ body: Range<Int>) -> MarkdownLimits.Excess? {
        var start = body.lowerBound
        while start < body.upperBound {
            var end = start
            while end < body.upperBound, !ASCII.isNewline(bytes[end]) { end += 1 }
            if let excess = line(start..<end) { return excess }
            start = end + 1
            if end + 1 < body.upperBound, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
        }
        return nil
    }

    private mutating func line(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        var first = line.lowerBound
        while first < line.upperBound, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        if let fence {
            if closes(fence, first..<line.upperBound) {
                self.fence = nil
                run = Run()
            }
            return line.upperBound - fence.start > cap.fence ? limits.excess(.fenceBytes, at: fence.start) : nil
        }
        if first == line.upperBound {
            run = Run()
            return nil
        }
        if first - line.lowerBound <= 3, let opened = opening(first..<line.upperBound) {
            fence = opened
            return nil
        }
        if run.lines == 0 { run.start = line.lowerBound }
        run.lines += 1
        return containers(first..<line.upperBound) ?? definition(first..<line.upperBound)
            ?? marks(line) ?? table(first..<line.upperBound) ?? size(line)
    }

    // MARK: One line

    private mutating func containers(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        var index = line.lowerBound
        var count = 0
        while let next = afterMarker(index, line.upperBound) {
            count += 1
            index = next
            while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
            if count > cap.containers {
                return isRule(line) ? nil : limits.excess(.containers, at: index)
            }
        }
        if count > 0 || isTagLine(line) { run.items += 1 }
        return nil
    }

    /// Lines of a pasted HTML block, whose inside the library does not read.
    private func isTagLine(_ line: Range<Int>) -> Bool {
        line.count > 1 && bytes[line.lowerBound] == 0x3C
            && (bytes[line.lowerBound + 1] == 0x2F || ASCII.isLetter(bytes[line.lowerBound + 1]))
    }

    /// Past a quote, list or footnote marker.
    private func afterMarker(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        switch bytes[start] {
        case 0x3E: return start + 1
        case 0x2D, 0x2A, 0x2B: return start + 1 == end || isBlank(bytes[start + 1]) ? start + 1 : nil
        case 0x30...0x39:
            var index = start
            while index < end, index - start < 9, ASCII.isDigit(bytes[index]) { index += 1 }
            guard index < end, bytes[index] == 0x2E || bytes[index] == 0x29 else { return nil }
            return index + 1 == end || isBlank(bytes[index + 1]) ? index + 1 : nil
        case 0x5B where start + 1 < end && bytes[start + 1] == 0x5E:
            guard let close = labelEnd(start + 2, end) else { return nil }
            return close + 2
        default: return nil
        }
    }

    /// `* * *`: as many marks as one likes.
    private func isRule(_ line: Range<Int>) -> Bool {
        bytes[line].allSatisfy { $0 == bytes[line.lowerBound] || isBlank($0) }
    }

    /// The `]` of a label that a colon follows.
    private func labelEnd(_ start: Int, _ end: Int) -> Int? {
        var index = start
        while index + 1 < end, bytes[index] != 0x5D, index - start <= 1_000 { index += bytes[index] == 0x5C ? 2 : 1 }
        return index + 1 < end && bytes[index] == 0x5D && bytes[index + 1] == 0x3A ? index : nil
    }

    private mutating func definition(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == 0x3E || isBlank(bytes[start]) { start += 1 }
        guard start < line.upperBound, bytes[start] == 0x5B, let close = labelEnd(start + 1, line.upperBound) else {
            return nil
        }
        if bytes[start + 1] == 0x5E {
            footnotes += 1
            return footnotes > limits[.footnotes] ? limits.excess(.footnotes, at: start) : nil
        }
        definitions += 1
        if definitions > limits[.definitions] { return limits.excess(.definitions, at: start) }
        if close - start - 1 > limits[.labelBytes] { return limits.excess(.labelBytes, at: start) }
        if line.upperBound - close - 2 > limits[.destinationBytes] {
            return limits.excess(.destinationBytes, at: close + 2)
        }
        return nil
    }

    private mutating func marks(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        for index in line {
            if bytes[index] == 0x5B {
                brackets += 1
                if brackets > tally.brackets { return limits.excess(.brackets, at: index) }
                if index + 1 < line.upperBound, bytes[index + 1] == 0x5E {
                    footnoteReferences += 1
                    if footnoteReferences > tally.footnoteReferences {
                        return limits.excess(.footnoteReferences, at: index)
                    }
                }
            } else if bytes[index] == 0x3C, index + 1 < line.upperBound,
                bytes[index + 1] == 0x3F || bytes[index + 1] == 0x21
            {
                run.declarations += 1
                if run.declarations > tally.declarations { return limits.excess(.declarations, at: index) }
            }
        }
        return nil
    }

    // MARK: One run

    private mutating func table(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        let count = cellCount(line)
        let isDelimiter = isDelimiterRow(line)
        if isDelimiter { run.delimiterRows += 1 }
        if run.lines == 1 { run.firstCells = count }
        if isDelimiter, count > limits[.columns] { return limits.excess(.columns, at: line.lowerBound) }
        if run.lines == 2, isDelimiter, count == run.firstCells, count > 0 { run.columns = count }
        // Any delimiter row may begin a table of the library, with every later line of the run as a row.
        let columns = run.columns > 0 ? run.columns : isDelimiter ? count : 0
        if run.columns == 0, isDelimiter { widest = max(widest, columns) }
        let width = run.columns > 0 ? run.columns : run.delimiterRows > 0 ? widest : 0
        cells += width
        if width > 0, (run.lines - 1) * width > limits[.tableCells] {
            return limits.excess(.tableCells, at: run.start)
        }
        return cells > limits[.fileCells] ? limits.excess(.fileCells, at: line.lowerBound) : nil
    }

    private var widest = 0

    private func cellCount(_ line: Range<Int>) -> Int {
        var bars = 0
        var index = line.lowerBound
        while index < line.upperBound {
            if bytes[index] == 0x5C { index += 1 } else if bytes[index] == 0x7C { bars += 1 }
            index += 1
        }
        if bars == 0 { return isDelimiterRow(line) ? 1 : 0 }
        var end = line.upperBound
        while end > line.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
        let leading = bytes[line.lowerBound] == 0x7C ? 1 : 0
        let trailing = end - line.lowerBound > 1 && bytes[end - 1] == 0x7C && bytes[end - 2] != 0x5C ? 1 : 0
        return max(1, bars + 1 - leading - trailing)
    }

    private func isDelimiterRow(_ line: Range<Int>) -> Bool {
        var hasDash = false
        for byte in bytes[line] {
            switch byte {
            case 0x2D: hasDash = true
            case 0x7C, 0x3A, 0x20, 0x09, 0x3E: break
            default: return false
            }
        }
        return hasDash
    }

    private func size(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        let count = line.upperBound - run.start
        if run.columns > 0, run.delimiterRows == 1 {
            if line.count > cap.blockBytes { return limits.excess(.blockBytes, at: line.lowerBound) }
            return run.lines - 2 > limits[.rows] ? limits.excess(.rows, at: run.start) : nil
        }
        // A tight list is many blocks. Few other lines may stand in it, and hardly any that look like a table's.
        let isList = run.items * 2 >= run.lines && run.delimiterRows <= 8 && line.count <= cap.blockBytes
        if count > (isList ? cap.listBytes : cap.blockBytes) {
            return limits.excess(isList ? .listBytes : .blockBytes, at: run.start)
        }
        if run.lines > (isList ? cap.listLines : cap.blockLines) {
            return limits.excess(isList ? .listLines : .blockLines, at: run.start)
        }
        return nil
    }

    // MARK: Fences

    private func opening(_ line: Range<Int>) -> Fence? {
        let byte = bytes[line.lowerBound]
        guard byte == 0x60 || byte == 0x7E else { return nil }
        let length = bytes[line].prefix { $0 == byte }.count
        guard length >= 3, byte == 0x7E || !bytes[line].dropFirst(length).contains(0x60) else { return nil }
        return Fence(byte: byte, length: length, start: line.lowerBound)
    }

    private func closes(_ fence: Fence, _ line: Range<Int>) -> Bool {
        let rest = bytes[line].drop { $0 == fence.byte }
        return line.count - rest.count >= fence.length && rest.allSatisfy(isBlank)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
