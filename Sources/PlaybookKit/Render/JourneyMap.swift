import CommonMark
import Localization

/// The customer's path as a drawing: moments from left to right, their stages under them with counts and gaps, and the arrow by
/// which a moment feeds an earlier one. Drawn when the site is built; measures are those of `templates/README.md`, in CSS pixels.
struct JourneyMap {
    private let playbook: Playbook
    private let counts: JourneyCounts
    private let shapes: Shapes
    private let columns: [Column]
    private let stageWidth: Int

    /// One moment with its stages, or the stages of none.
    private struct Column {
        let moment: Moment?
        let stages: [Stage]
        /// In stage widths from the left edge; a moment without stages is as wide as one.
        let start: Int
        let shortTitle: String
        var width: Int { max(1, stages.count) }
    }

    private static let width = 1190
    private static let gap = 6
    /// A card needs so much; with more stages than fit, the drawing is wider instead.
    private static let narrowest = 60

    init(_ playbook: Playbook, _ counts: JourneyCounts, _ shapes: Shapes) {
        self.playbook = playbook
        self.counts = counts
        self.shapes = shapes
        var columns: [Column] = []
        for (moment, stages) in playbook.vocabulary.journey {
            columns.append(
                Column(
                    moment: moment, stages: stages, start: columns.last.map { $0.start + $0.width } ?? 0,
                    shortTitle: moment?.shortTitle ?? playbook.titleOfNoMoment))
        }
        self.columns = columns
        stageWidth = max(Self.narrowest, Self.width / max(1, columns.reduce(0) { $0 + $1.width }))
    }

    private var language: Language { playbook.language }

    /// Empty where the playbook has no moments. One with its own style looks the same in engines that keep the style of a page from the
    /// drawings in it.
    func svg(hasOwnStyle: Bool = false) -> HTMLBuffer {
        var drawing = HTMLBuffer()
        guard !columns.isEmpty else { return drawing }
        let width = columns.reduce(0) { $0 + $1.width } * stageWidth - Self.gap
        drawing.open(
            "svg",
            ["class": "journey-map", "viewBox": "0 0 \(width) 324", "aria-labelledby": "pb-map-title"])
        drawing.element(
            "title", ["id": "pb-map-title"],
            language.text("mapTitle", ["moments": columns.map(\.shortTitle).joined(separator: ", ")]))
        if hasOwnStyle { drawing.append(markup: Self.style) }
        for column in columns {
            drawHead(of: column, into: &drawing)
            for (index, stage) in column.stages.enumerated() {
                draw(stage, of: column, left: (column.start + index) * stageWidth, into: &drawing)
            }
        }
        for column in columns {
            if let feeds = column.moment?.feeds, let fed = columns.first(where: { $0.moment?.id == feeds }) {
                // Such engines do not paint a line round letters before the letters: the words stand over the arrow, not on it.
                drawLoop(from: column, to: fed, textAt: hasOwnStyle ? 299 : 311, into: &drawing)
            }
        }
        drawing.append(markup: "</svg>\n")
        return drawing
    }

    /// For a light ground; the colours are those of `print.css`, without variables, which such engines do not know either.
    private static let style: StaticString = """
        <style>
        .journey-map text{font:15px Lato,Carlito,"Segoe UI","Liberation Sans",Arial,sans-serif;fill:#1a2028}
        .journey-map .map-title,.journey-map .map-gap{font-weight:700}.journey-map .map-gap{text-anchor:end}
        .map-arrow,.map-square{fill:#4d5763}.map-card{fill:#fff;stroke:#4d5763}
        .journey-map .map-acronym,.journey-map .map-name,.journey-map .map-number{fill:#fff;font-weight:700}
        .m0 .map-arrow,.m0 .map-square{fill:#8f5a00}.m1 .map-arrow,.m1 .map-square{fill:#004b95}
        .m2 .map-arrow,.m2 .map-square{fill:#7450b0}.m3 .map-arrow,.m3 .map-square{fill:#08705f}
        .m4 .map-arrow,.m4 .map-square{fill:#911e2c}.m5 .map-arrow,.m5 .map-square{fill:#55701a}
        .m6 .map-arrow,.m6 .map-square{fill:#a13f81}
        .map-number,.map-loop-text{text-anchor:middle}.map-loop{fill:none;stroke:#6b7684;stroke-width:2}
        .map-tip{fill:#6b7684}
        </style>
        """

    private func drawHead(of column: Column, into drawing: inout HTMLBuffer) {
        let left = column.start * stageWidth
        let right = left + column.width * stageWidth - Self.gap
        let room = right - left - 48
        let acronym = Self.lines(column.shortTitle, letters: room / 9, atMost: 1).first ?? ""
        let rest = room / 8 - acronym.unicodeScalars.count - 2
        let cssClass = "map-moment \(shapes.cssClass(ofMoment: column.moment?.id))"
        let href = column.moment.map { shapes.href(SitePath.moment($0.id)) } ?? ""
        drawing.openGroup(cssClass, href)
        drawing.element("title", [:], column.moment?.title ?? column.shortTitle)
        let notch = column.start == 0 ? "" : " L\(left + 12) 26"
        drawing.element(
            "path",
            ["class": "map-arrow", "d": "M\(left) 0 H\(right - 12) L\(right) 26 L\(right - 12) 52 H\(left)\(notch) Z"])
        drawing.element("text", ["class": "map-acronym", "x": "\(left + 24)", "y": "31"], acronym)
        if let moment = column.moment, moment.acronym != nil, moment.title.unicodeScalars.count <= rest {
            let x = left + 24 + 10 * (acronym.unicodeScalars.count + 1)
            drawing.element("text", ["class": "map-name", "x": "\(x)", "y": "31"], moment.title)
        }
        drawing.closeGroup(href)
    }

    private func draw(_ stage: Stage, of column: Column, left: Int, into drawing: inout HTMLBuffer) {
        let right = left + stageWidth - Self.gap
        let number = (playbook.vocabulary.stages.firstIndex(of: stage) ?? 0) + 1
        let counts = counts.stage(stage.id)
        let href = shapes.href(SitePath.stage(stage.id))
        drawing.openGroup("map-stage \(shapes.cssClass(ofMoment: column.moment?.id))", href)
        drawing.element(
            "rect",
            [
                "class": "map-card", "x": "\(left).5", "y": "62.5", "width": "\(right - left - 1)", "height": "206",
                "rx": "8",
            ])
        drawing.element(
            "rect", ["class": "map-square", "x": "\(left + 14)", "y": "76", "width": "28", "height": "28", "rx": "4"])
        drawing.element("text", ["class": "map-number", "x": "\(left + 28)", "y": "95.5"], "\(number)")
        let title = Self.lines(stage.title, letters: stageWidth * 2 / 21, atMost: 2)
        for (index, line) in title.enumerated() {
            drawing.element("text", ["class": "map-title", "x": "\(left + 14)", "y": "\(128 + index * 20)"], line)
        }
        let words = Self.lines(stage.customerSays, letters: (stageWidth - 28) * 2 / 15, atMost: 5 - title.count)
        for (index, line) in words.enumerated() {
            drawing.element(
                "text", ["class": "map-says", "x": "\(left + 14)", "y": "\(131 + title.count * 20 + index * 17)"], line)
        }
        drawing.element(
            "text", ["class": "map-count", "x": "\(left + 14)", "y": "236"], language.count(counts.pages, "page"))
        let shared = language.count(counts.shared, "shared")
        drawing.element("text", ["class": "map-count", "x": "\(left + 14)", "y": "254"], shared)
        if counts.gaps > 0 {
            drawing.element(
                "text", ["class": "map-gap", "x": "\(right - 14)", "y": "95.5"], language.count(counts.gaps, "gap"))
        }
        drawing.closeGroup(href)
    }

    private func drawLoop(from: Column, to: Column, textAt y: Int, into drawing: inout HTMLBuffer) {
        let start = (2 * from.start + from.width) * stageWidth / 2
        let end = (2 * to.start + to.width) * stageWidth / 2
        // The corners turn towards the end, whichever side it is on.
        let step = end < start ? -14 : 14
        let turns = end < start ? "0 0 1" : "0 0 0"
        drawing.element(
            "path",
            [
                "class": "map-loop",
                "d":
                    "M\(start) 271 V292 A14 14 \(turns) \(start + step) 306 H\(end - step) A14 14 \(turns) \(end) 292 V280",
            ])
        drawing.element("path", ["class": "map-tip", "d": "M\(end - 7) 283 L\(end) 273 L\(end + 7) 283 Z"])
        drawing.element(
            "text", ["class": "map-loop-text", "x": "\((start + end) / 2)", "y": "\(y)"],
            language.text("mapLoop", ["from": from.shortTitle, "to": to.shortTitle]))
    }

    /// Words in lines of at most so many letters; what does not fit ends in an ellipsis.
    private static func lines(_ text: String, letters: Int, atMost limit: Int) -> [String] {
        var lines: [String] = []
        for word in text.utf8.split(separator: UInt8(ascii: " ")).map({ String(Substring($0)) }) {
            if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= letters {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        let isCut = lines.count > limit
        return lines.prefix(limit).enumerated().map { index, line in
            let scalars = line.unicodeScalars
            guard scalars.count > letters || isCut && index == limit - 1 else { return line }
            return String(String.UnicodeScalarView(scalars.prefix(max(1, min(scalars.count, letters - 1))))) + "…"
        }
    }
}

extension HTMLBuffer {
    /// A link, or no more than a group where the address is empty.
    fileprivate mutating func openGroup(_ cssClass: String, _ href: String) {
        if href.utf8.isEmpty {
            open("g", ["class": cssClass])
        } else {
            open("a", ["class": cssClass, "href": href])
        }
    }

    fileprivate mutating func closeGroup(_ href: String) { close(href.utf8.isEmpty ? "g" : "a") }

    fileprivate mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        append(markup: "<")
        append(markup: name)
        for (name, value) in attributes {
            append(markup: " ")
            append(markup: name)
            append(markup: "=\"")
            append(attribute: value)
            append(markup: "\"")
        }
        append(markup: ">")
    }

    fileprivate mutating func close(_ name: StaticString) {
        append(markup: "</")
        append(markup: name)
        append(markup: ">")
    }

    fileprivate mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ content: String = ""
    ) {
        open(name, attributes)
        append(text: content)
        close(name)
    }
}
