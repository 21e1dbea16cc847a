import CommonMark

/// The customer's path as a drawing: moments from left to right, their stages under them, counts and gaps, and the arrow by which
/// the last moment feeds an earlier one. Drawn when the site is built; coordinates are CSS pixels.
struct JourneyMap {
    private let playbook: Playbook
    private let counts: JourneyCounts
    private let shapes: Shapes
    private let columns: [Column]

    /// The stages of one moment.
    private struct Column {
        let moment: Moment
        let stages: [Stage]
        /// In stage widths from the left edge.
        let start: Int
        var width: Int { max(1, stages.count) }
    }

    private static let stageWidth = 148
    private static let gap = 6
    private static let headHeight = 64
    private static let stageTop = 76
    private static let stageHeight = 148
    private static let loopHeight = 56

    init(_ playbook: Playbook, _ counts: JourneyCounts, _ shapes: Shapes) {
        self.playbook = playbook
        self.counts = counts
        self.shapes = shapes
        var columns: [Column] = []
        for moment in playbook.vocabulary.moments {
            let stages = playbook.vocabulary.stages.filter { $0.moment == moment.id }
            columns.append(Column(moment: moment, stages: stages, start: columns.last.map { $0.start + $0.width } ?? 0))
        }
        self.columns = columns
    }

    /// Empty where the playbook has no moments.
    func svg() -> [UInt8] {
        guard let last = columns.last else { return [] }
        let width = (last.start + last.width) * Self.stageWidth
        let loops = columns.compactMap(loop)
        let height = Self.stageTop + Self.stageHeight + (loops.isEmpty ? 4 : Self.loopHeight)
        var drawing = HTMLBuffer()
        drawing.append(markup: "<svg class=\"map\" role=\"group\" aria-labelledby=\"pb-map-title\"")
        drawing.attribute("viewBox", "0 0 \(width) \(height)")
        drawing.append(markup: "><title id=\"pb-map-title\">")
        drawing.append(text: "The customer's path: " + columns.map(\.moment.shortTitle).joined(separator: ", "))
        drawing.append(markup: "</title>")
        for column in columns { draw(column, into: &drawing) }
        for loop in loops { draw(loop, into: &drawing) }
        drawing.append(markup: "</svg>")
        return drawing.bytes
    }

    private func draw(_ column: Column, into drawing: inout HTMLBuffer) {
        let left = column.start * Self.stageWidth
        let width = column.width * Self.stageWidth - Self.gap
        drawing.append(markup: "<g")
        drawing.attribute("class", "map-moment \(shapes.cssClass(ofMoment: column.moment.id))")
        drawing.append(markup: "><a")
        drawing.attribute("href", shapes.href(SitePath.moment(column.moment.id)))
        drawing.append(markup: "><path class=\"map-head\"")
        drawing.attribute("d", Self.arrow(left: left, width: width))
        drawing.append(markup: "/>")
        text(column.moment.shortTitle, "map-acronym", x: left + 20, y: 27, &drawing)
        let title =
            column.moment.acronym == nil
            ? Wording.count(counts.moment(column.moment.id).shared, "shared asset") : column.moment.title
        for (index, line) in Self.lines(title, width: width - 36, atMost: 1).enumerated() {
            text(line, "map-title", x: left + 20, y: 48 + index * 16, &drawing)
        }
        drawing.append(markup: "</a>")
        for (index, stage) in column.stages.enumerated() {
            draw(stage, left: left + index * Self.stageWidth, into: &drawing)
        }
        drawing.append(markup: "</g>")
    }

    private func draw(_ stage: Stage, left: Int, into drawing: inout HTMLBuffer) {
        let number = (playbook.vocabulary.stages.firstIndex(of: stage) ?? 0) + 1
        let counts = counts.stage(stage.id)
        drawing.append(markup: "<a class=\"map-stage\"")
        drawing.attribute("href", shapes.href(SitePath.stage(stage.id)))
        drawing.append(markup: "><rect class=\"map-box\" rx=\"8\"")
        drawing.attribute("x", "\(left)")
        drawing.attribute("y", "\(Self.stageTop)")
        drawing.attribute("width", "\(Self.stageWidth - Self.gap)")
        drawing.attribute("height", "\(Self.stageHeight)")
        drawing.append(markup: "/>")
        var y = Self.stageTop + 24
        for (index, line) in Self.lines("\(number) \(stage.title)", width: Self.stageWidth - 28, atMost: 2).enumerated()
        {
            text(line, "map-name", x: left + 12, y: y + index * 17, &drawing)
            if index > 0 { y += 17 }
        }
        for line in Self.lines(stage.customerSays, width: Self.stageWidth - 24, atMost: 3) {
            y += 17
            text(line, "map-says", x: left + 12, y: y, &drawing)
        }
        let bottom = Self.stageTop + Self.stageHeight
        text(Wording.count(counts.pages, "page"), "map-count", x: left + 12, y: bottom - 30, &drawing)
        text("\(Wording.number(counts.shared)) shared", "map-count", x: left + 12, y: bottom - 13, &drawing)
        if counts.gaps > 0 {
            text(
                Wording.count(counts.gaps, "gap"), "map-gap", x: left + Self.stageWidth - Self.gap - 12, y: bottom - 13,
                &drawing)
        }
        drawing.append(markup: "</a>")
    }

    // MARK: The way back

    private struct Loop {
        let from: Column
        let to: Column
    }

    private func loop(_ column: Column) -> Loop? {
        columns.first { $0.moment.id == column.moment.feeds }.map { Loop(from: column, to: $0) }
    }

    private func draw(_ loop: Loop, into drawing: inout HTMLBuffer) {
        let top = Self.stageTop + Self.stageHeight + 4
        let start = loop.from.start * Self.stageWidth + loop.from.width * Self.stageWidth / 2
        let end = loop.to.start * Self.stageWidth + loop.to.width * Self.stageWidth / 2
        drawing.append(markup: "<g class=\"map-loop\"><path fill=\"none\"")
        drawing.attribute("d", "M\(start) \(top) v20 a12 12 0 0 1 -12 12 H\(end + 12) a12 12 0 0 1 -12 -12 v-12")
        drawing.append(markup: "/><path class=\"map-tip\"")
        drawing.attribute("d", "M\(end - 6) \(top + 10) l6 -10 l6 10 z")
        drawing.append(markup: "/>")
        let words =
            "what customers tell at \(loop.from.moment.shortTitle) is what the next ones find at \(loop.to.moment.shortTitle)"
        text(words, "map-words", x: (start + end) / 2, y: top + 50, &drawing)
        drawing.append(markup: "</g>")
    }

    // MARK: Drawing

    /// A band that points to the right.
    private static func arrow(left: Int, width: Int) -> String {
        "M\(left) 0 H\(left + width - 14) L\(left + width) \(headHeight / 2) L\(left + width - 14) \(headHeight) H\(left) Z"
    }

    private func text(_ text: String, _ name: String, x: Int, y: Int, _ drawing: inout HTMLBuffer) {
        drawing.append(markup: "<text")
        drawing.attribute("class", name)
        drawing.attribute("x", "\(x)")
        drawing.attribute("y", "\(y)")
        drawing.append(markup: ">")
        drawing.append(text: text)
        drawing.append(markup: "</text>")
    }

    /// Words in lines of a width, at seven pixels a letter; what does not fit ends in an ellipsis.
    private static func lines(_ text: String, width: Int, atMost limit: Int) -> [String] {
        let room = width / 7
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= room {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        let isCut = lines.count > limit
        return lines.prefix(limit).enumerated().map { index, line in
            let letters = line.unicodeScalars
            let isLast = isCut && index == limit - 1
            guard letters.count > room || isLast else { return line }
            return String(String.UnicodeScalarView(letters.prefix(max(1, min(letters.count, room - 1))))) + "…"
        }
    }
}

extension HTMLBuffer {
    /// ` name="value"`.
    fileprivate mutating func attribute(_ name: StaticString, _ value: String) {
        append(markup: " ")
        append(markup: name)
        append(markup: "=\"")
        append(attribute: value)
        append(markup: "\"")
    }
}
