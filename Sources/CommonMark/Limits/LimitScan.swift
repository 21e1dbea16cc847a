/// Looks at lines only. A block is a run of lines that are not blank; where the library would see smaller blocks,
/// the scan is the stricter of the two.
struct LimitScan {
    private let bytes: [UInt8]
    private let limits: MarkdownLimits

    private var run = Run()
    private var fence: LineShape.Fence?
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
        /// Cells of the longest delimiter row.
        var widest = 0
    }

    init(bytes: [UInt8], limits: MarkdownLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func run(_ body: Range<Int>) -> MarkdownLimits.Excess? {
        var ends = LineEnds(bytes, in: body)
        var start = body.lowerBound
        while start < body.upperBound {
            let (end, next) = ends.line(from: start)
            if let excess = line(start..<end) { return excess }
            start = next
        }
        return nil
    }

    private mutating func line(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        var first = line.lowerBound
        while first < line.upperBound, LineShape.isBlank(bytes[first]) { first += 1 }
        let shape = LineShape(bytes[first..<line.upperBound])
        if let fence {
            if shape.closes(fence) {
                self.fence = nil
                run = Run()
            }
            let isTooLong = line.upperBound - fence.start > limits[.fenceBytes]
            return isTooLong ? limits.excess(.fenceBytes, at: fence.start) : nil
        }
        if first == line.upperBound {
            run = Run()
            return nil
        }
        if first - line.lowerBound <= 3, let opened = shape.openedFence {
            fence = opened
            // A megabyte of back-quotes is one such line.
            return line.count > limits[.blockBytes] ? limits.excess(.blockBytes, at: line.lowerBound) : nil
        }
        if run.lines == 0 { run.start = line.lowerBound }
        run.lines += 1
        return containers(shape) ?? definition(shape) ?? marks(line) ?? table(shape) ?? size(line)
    }

    private mutating func containers(_ line: LineShape) -> MarkdownLimits.Excess? {
        var index = line.start
        var count = 0
        while let next = line.afterMarker(at: index) {
            count += 1
            index = next
            if count > limits[.containers] { return line.isRule ? nil : limits.excess(.containers, at: index) }
        }
        if count > 0 || line.isTagLine { run.items += 1 }
        return nil
    }

    private mutating func definition(_ line: LineShape) -> MarkdownLimits.Excess? {
        guard let label = line.definedLabel else { return nil }
        let bracket = label.lowerBound - 1
        if bytes[label.lowerBound] == "^" {
            footnotes += 1
            return footnotes > limits[.footnotes] ? limits.excess(.footnotes, at: bracket) : nil
        }
        definitions += 1
        if definitions > limits[.definitions] { return limits.excess(.definitions, at: bracket) }
        if label.count > limits[.labelBytes] { return limits.excess(.labelBytes, at: bracket) }
        let destination = (label.upperBound + 2..<line.end).first { !LineShape.isBlank(bytes[$0]) } ?? line.end
        return line.end - destination > limits[.destinationBytes]
            ? limits.excess(.destinationBytes, at: destination) : nil
    }

    private mutating func marks(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        let end = line.upperBound
        var bracket = bytes.first("[", in: line) ?? end
        var angle = bytes.first("<", in: line) ?? end
        while min(bracket, angle) < end {
            let next = min(bracket, angle) + 1
            let mark = next < end ? bytes[next] : 0
            if bracket < angle {
                brackets += 1
                if brackets > limits[.brackets] { return limits.excess(.brackets, at: bracket) }
                if mark == "^" { footnoteReferences += 1 }
                if footnoteReferences > limits[.footnoteReferences] {
                    return limits.excess(.footnoteReferences, at: bracket)
                }
                bracket = bytes.first("[", in: next..<end) ?? end
            } else {
                if mark == "?" || mark == "!" { run.declarations += 1 }
                if run.declarations > limits[.declarations] { return limits.excess(.declarations, at: angle) }
                angle = bytes.first("<", in: next..<end) ?? end
            }
        }
        return nil
    }

    private mutating func table(_ line: LineShape) -> MarkdownLimits.Excess? {
        let count = line.cellCount
        if run.lines == 1 { run.firstCells = count }
        if line.isDelimiterRow {
            if count > limits[.columns] { return limits.excess(.columns, at: line.start) }
            run.delimiterRows += 1
            if run.lines == 2, count == run.firstCells { run.columns = count }
            run.widest = max(run.widest, count)
        }
        // Any delimiter row may begin a table of the library, with every later line of the run as a row.
        let width = run.columns > 0 ? run.columns : run.widest
        cells += width
        if (run.lines - 1) * width > limits[.tableCells] { return limits.excess(.tableCells, at: run.start) }
        return cells > limits[.fileCells] ? limits.excess(.fileCells, at: line.start) : nil
    }

    private func size(_ line: Range<Int>) -> MarkdownLimits.Excess? {
        let count = line.upperBound - run.start
        if run.columns > 0, run.delimiterRows == 1 {
            if line.count > limits[.blockBytes] { return limits.excess(.blockBytes, at: line.lowerBound) }
            return run.lines - 2 > limits[.rows] ? limits.excess(.rows, at: run.start) : nil
        }
        // A tight list is many blocks. Few other lines may stand in it, and hardly any that look like a table's.
        let isList = run.items * 2 >= run.lines && run.delimiterRows <= 8 && line.count <= limits[.blockBytes]
        if count > limits[isList ? .listBytes : .blockBytes] {
            return limits.excess(isList ? .listBytes : .blockBytes, at: run.start)
        }
        if run.lines > limits[isList ? .listLines : .blockLines] {
            return limits.excess(isList ? .listLines : .blockLines, at: run.start)
        }
        return nil
    }
}
