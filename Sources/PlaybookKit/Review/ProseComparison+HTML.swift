package import CommonMark
import Diagnostics
package import Localization

extension ProseComparison {
    /// The text as it reads, with `<ins>` and `<del>` around what changed, and what did not folded in `<details>`.
    ///
    /// Screen readers pass over both elements, so the same is said in words (class `vh`). Headings are paragraphs, because the outline
    /// around is the review's; links lead nowhere, because neither version's pages are beside the review, and say where they led if
    /// that changed. Blocks have the classes `added`, `removed`, `changed` and `moved`, `heading`, `level-1` …, `rule`, `item`,
    /// `depth-1` …, `in-quotation`, `in-alert`, `in-footnote` and `in-embed`.
    package func html(in language: Language) -> HTMLBuffer {
        var writer = ProseHTML(language, isWhole: isWhole)
        if isRewritten {
            writer.write(
                blocks.filter { $0.change == .removed }[...], under: language.text("textBefore"), isOpen: false)
            writer.write(blocks.filter { $0.change == .added }[...], under: language.text("textAfter"), isOpen: true)
            return writer.output
        }
        if isWhole {
            writer.write(blocks[...], under: language.text("textWhole"), isOpen: false)
            return writer.output
        }
        for part in Folding.parts(of: blocks) {
            switch part {
            case .shown(let blocks): writer.write(blocks)
            case .folded(let blocks):
                writer.write(
                    blocks, under: "… \(language.count(blocks.count, "unchanged-paragraph"))", isOpen: false)
            }
        }
        return writer.output
    }
}

private struct ProseHTML {
    private(set) var output = HTMLBuffer()
    private let language: Language
    private let isWhole: Bool

    init(_ language: Language, isWhole: Bool) { (self.language, self.isWhole) = (language, isWhole) }

    mutating func write(_ blocks: ArraySlice<ProseComparison.Block>, under title: String, isOpen: Bool) {
        output.append(markup: isOpen ? "<details open>\n<summary>" : "<details>\n<summary>")
        output.append(text: title)
        output.append(markup: "</summary>\n")
        write(blocks)
        output.append(markup: "</details>\n")
    }

    mutating func write(_ blocks: ArraySlice<ProseComparison.Block>) {
        var isInTable = false
        for block in blocks {
            if block.isRow != isInTable {
                output.append(markup: isInTable ? "</table>\n" : "<table>\n")
                isInTable.toggle()
            }
            write(block)
        }
        if isInTable { output.append(markup: "</table>\n") }
    }

    // MARK: Blocks

    private mutating func write(_ block: ProseComparison.Block) {
        switch block.kind.shape {
        case .row(let isHeader): return writeRow(block, isHeader)
        case .code(let language): return writeLines(of: block, language)
        case .email: return writeLines(of: block, Array("email".utf8))
        default: break
        }
        open("<p", block)
        writeLabel(of: block)
        if !block.bullet.isEmpty {
            output.append(markup: "<span class=\"bullet\">")
            output.append(text: block.bullet)
            output.append(markup: "</span> ")
        }
        for line in block.lines { write(line, isAnnounced: block.change.isPartial) }
        output.append(markup: "</p>\n")
    }

    private mutating func writeRow(_ block: ProseComparison.Block, _ isHeader: Bool) {
        open("<tr", block)
        for (index, cell) in block.lines.enumerated() {
            output.append(markup: isHeader ? "<th scope=\"col\">" : "<td>")
            if index == 0 { writeLabel(of: block) }
            write(cell, isAnnounced: block.change.isPartial)
            output.append(markup: isHeader ? "</th>" : "</td>")
        }
        output.append(markup: "</tr>\n")
    }

    private mutating func writeLines(of block: ProseComparison.Block, _ language: [UInt8]) {
        open("<pre", block)
        writeLabel(of: block)
        if !language.isEmpty {
            output.append(markup: "<span class=\"language\">")
            append(String(decoding: language, as: UTF8.self))
            output.append(markup: "</span>\n")
        }
        output.append(markup: "<code>")
        for line in block.lines {
            write(line, isAnnounced: block.change.isPartial)
            output.append(markup: "\n")
        }
        output.append(markup: "</code></pre>\n")
    }

    private mutating func open(_ tag: StaticString, _ block: ProseComparison.Block) {
        output.append(markup: tag)
        let classes = block.classes
        if !classes.isEmpty {
            output.append(markup: " class=\"")
            output.append(attribute: classes.joined(separator: " "))
            output.append(markup: "\"")
        }
        output.append(markup: ">")
    }

    /// What became of a whole block, which a screen reader would not say, and an eye would not see of one that moved.
    private mutating func writeLabel(of block: ProseComparison.Block) {
        switch block.change {
        case .added where !isWhole: writeHidden("textAdded")
        case .removed where !isWhole: writeHidden("textRemoved")
        case .moved:
            output.append(markup: "<span class=\"label\">")
            output.append(text: language.text("textMoved"))
            output.append(markup: "</span> ")
        case .same, .changed, .added, .removed: break
        }
    }

    private mutating func writeHidden(_ key: String) {
        output.append(markup: "<span class=\"vh\">")
        output.append(text: language.text(key))
        output.append(markup: " </span>")
    }

    // MARK: Runs

    /// Where changed words and others are mixed, each change is announced, and so is its end.
    private mutating func write(_ line: ProseComparison.Line, isAnnounced: Bool) {
        var rest = line.runs[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.change == first.change }
            rest = rest[alike.endIndex...]
            switch first.change {
            case .same:
                for run in alike { write(run) }
                continue
            case .inserted:
                output.append(markup: "<ins>")
                if isAnnounced { writeHidden("textAdded") }
                for run in alike { write(run) }
            case .deleted:
                output.append(markup: "<del>")
                if isAnnounced { writeHidden("textRemoved") }
                for run in alike { write(run) }
            }
            if isAnnounced, rest.first?.change == .same { writeHidden("changeEnd") }
            output.append(markup: first.change == .inserted ? "</ins>" : "</del>")
        }
    }

    private mutating func write(_ run: ProseComparison.Run) {
        let style = run.look.style
        if run.look.link != nil { output.append(markup: "<span class=\"link\">") }
        if style.contains(.image) { output.append(markup: "<span class=\"image\">") }
        if style.contains(.strong) { output.append(markup: "<strong>") }
        if style.contains(.emphasis) { output.append(markup: "<em>") }
        if style.contains(.struck) { output.append(markup: "<s>") }
        if style.contains(.code) { output.append(markup: "<code>") }
        append(run.text)
        if style.contains(.code) { output.append(markup: "</code>") }
        if style.contains(.struck) { output.append(markup: "</s>") }
        if style.contains(.emphasis) { output.append(markup: "</em>") }
        if style.contains(.strong) { output.append(markup: "</strong>") }
        if style.contains(.image) { output.append(markup: "</span>") }
        guard let link = run.look.link else { return }
        if run.change != .same {
            output.append(markup: " <span class=\"address\">(")
            append(String(decoding: link, as: UTF8.self))
            output.append(markup: ")</span>")
        }
        output.append(markup: "</span>")
    }

    /// What nobody can see is spelled out: a review shows what was written.
    private mutating func append(_ text: String) {
        output.append(text: text.spellingOutInvisibles)
    }
}

extension ProseComparison.Change {
    /// Some of it is the same, and some may not be.
    fileprivate var isPartial: Bool { self == .changed || self == .moved }
}

extension ProseComparison.Block {
    fileprivate var isRow: Bool { if case .row = kind.shape { true } else { false } }

    fileprivate var classes: [String] {
        var classes: [String] = []
        switch kind.shape {
        case .heading(let level): classes += ["heading", "level-\(level)"]
        case .item: classes.append("item")
        case .rule: classes.append("rule")
        case .paragraph, .row, .code, .email: break
        }
        if kind.depth > 0 { classes.append("depth-\(min(kind.depth, 6))") }
        switch kind.container {
        case .quotation: classes.append("in-quotation")
        case .alert: classes.append("in-alert")
        case .footnote: classes.append("in-footnote")
        case .embed: classes.append("in-embed")
        case nil: break
        }
        if change != .same { classes.append("\(change)") }
        return classes
    }
}
