extension ProseComparison {
    /// A changed paragraph, item, row or line of code or of an e-mail on one line, with no more around the changes than it takes to
    /// understand them.
    package struct Excerpt: Sendable {
        /// Of the block it is from.
        package let change: Change
        /// The heading it stands under, in the newer text; `nil` before the first.
        package let heading: String?
        /// Cells of a row are parted by `·`, and `…` stands for what is left out.
        package let runs: [Run]
    }

    /// The first changes of the text, at most `limit`, and how many there are besides. A whole text has its headings among them.
    package func excerpts(limit: Int) -> (excerpts: [Excerpt], more: Int) {
        var excerpts: [Excerpt] = []
        var count = 0
        var heading: String?
        for block in blocks {
            if case .heading = block.kind.shape, block.change != .removed, !isWhole { heading = block.textAfter }
            for runs in block.changes {
                count += 1
                guard excerpts.count < limit else { continue }
                excerpts.append(Excerpt(change: block.change, heading: heading, runs: ExcerptCut.cut(runs)))
            }
        }
        return (excerpts, count - excerpts.count)
    }
}

extension ProseComparison.Excerpt {
    /// As Markdown on one line: `within ~~24~~ **4** hours`.
    package var markdown: String {
        marked { change, text in
            switch change {
            case .same: MarkdownText.escaped(text)
            case .deleted: MarkdownText.emphasized(text, "~~")
            case .inserted: MarkdownText.emphasized(text, "**")
            }
        }
    }

    /// As plain text on one line, the signs as `wdiff` writes them: `within [-24-] {+4+} hours`.
    package var plain: String {
        marked { change, text in
            switch change {
            case .same: text
            case .deleted: "[-\(text)-]"
            case .inserted: "{+\(text)+}"
            }
        }
    }

    /// Spaces around a change stand outside its marks, and between two changes there is one.
    private func marked(_ mark: (ProseComparison.Run.Change, String) -> String) -> String {
        var line = ""
        let groups = RunGroup.groups(of: runs)
        for (index, group) in groups.enumerated() {
            guard group.change != .same else {
                line += mark(.same, group.text)
                continue
            }
            let scalars = group.said.unicodeScalars
            let inner = scalars.drop(while: \.properties.isWhitespace)
            let trailing = inner.reversed().prefix(while: \.properties.isWhitespace).count
            let isApart = inner.startIndex > scalars.startIndex || index > 0 && groups[index - 1].change != .same
            if isApart, let end = line.utf8.last, end != UInt8(ascii: " ") { line += " " }
            // A space that came or went would be nothing to look at.
            line += mark(group.change, inner.isEmpty ? "␣" : String(inner.dropLast(trailing)))
            if trailing > 0 { line += " " }
        }
        return line
    }
}

/// Cuts runs to what is needed to understand their changes.
private enum ExcerptCut {
    /// In code points: unchanged words beside a change …
    private static let context = 60
    /// … words that came or went …
    private static let change = 200
    /// … and all together, after which nothing more begins.
    private static let all = 600

    static func cut(_ runs: [ProseComparison.Run]) -> [ProseComparison.Run] {
        var cut: [ProseComparison.Run] = []
        var length = 0
        let first = runs.firstIndex { $0.change != .same } ?? runs.count
        let last = runs.lastIndex { $0.change != .same } ?? -1
        for (index, run) in runs.enumerated() {
            guard length < all else {
                cut.append(ProseComparison.Run(change: .same, text: "…", look: Prose.Look()))
                break
            }
            let line = onOneLine(run.text)
            let text =
                run.change == .same
                ? unchanged(line, isFirst: index < first, isLast: index > last) : head(line, change)
            length += text.unicodeScalars.count
            cut.append(ProseComparison.Run(change: run.change, text: text, look: run.look))
        }
        return cut
    }

    private static func onOneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
    }

    private static func unchanged(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        switch (isFirst, isLast) {
        case (true, true): return head(text, change)
        case (true, false): return tail(text, context)
        case (false, true): return head(text, context)
        case (false, false):
            guard text.unicodeScalars.count > 2 * context else { return text }
            return head(text, context) + tail(text, context).unicodeScalars.dropFirst().map(String.init).joined()
        }
    }

    /// The beginning, cut at a word.
    private static func head(_ text: String, _ limit: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > limit else { return text }
        let start = scalars.prefix(limit)
        let end = start.lastIndex(where: \.properties.isWhitespace) ?? start.endIndex
        return String(start[..<end]) + "…"
    }

    /// The end, cut at a word.
    private static func tail(_ text: String, _ limit: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > limit else { return text }
        let rest = scalars.suffix(limit)
        let start = rest.firstIndex(where: \.properties.isWhitespace).map(rest.index(after:)) ?? rest.startIndex
        return "…" + String(rest[start...])
    }
}

/// Runs of one change.
private struct RunGroup {
    let runs: ArraySlice<ProseComparison.Run>
    /// Nothing but the look of its words has changed.
    private var showsLooks = false

    private init(runs: ArraySlice<ProseComparison.Run>) { self.runs = runs }

    var change: ProseComparison.Run.Change { runs.first?.change ?? .same }
    var text: String { runs.map(\.text).joined() }
    var said: String { runs.map { $0.said(withLook: showsLooks) }.joined() }

    static func groups(of runs: [ProseComparison.Run]) -> [RunGroup] {
        var groups: [RunGroup] = []
        var rest = runs[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.change == first.change }
            groups.append(RunGroup(runs: alike))
            rest = rest[alike.endIndex...]
        }
        for (old, new) in zip(groups.indices, groups.indices.dropFirst())
        where groups[old].change == .deleted && groups[new].change == .inserted
            && groups[old].text.utf8.elementsEqual(groups[new].text.utf8)
        {
            groups[old].showsLooks = true
            groups[new].showsLooks = true
        }
        return groups
    }
}

extension ProseComparison.Run {
    /// With the address of a link or a picture that changed, which may be all that did, and if need be with its look, in Markdown.
    fileprivate func said(withLook: Bool) -> String {
        var said = text
        if withLook {
            for (style, mark) in Self.marks where look.style.contains(style) { said = mark + said + mark }
        }
        guard let link = look.link else { return said }
        return "\(said) (\(String(decoding: link, as: UTF8.self)))"
    }

    private static let marks: KeyValuePairs<Prose.Style, String> = [
        .code: "`", .struck: "~~", .emphasis: "*", .strong: "**",
    ]
}

extension ProseComparison.Block {
    fileprivate var textAfter: String {
        lines.flatMap(\.runs).filter { $0.change != .deleted }.map(\.text).joined()
    }

    /// The runs of each line that is not the same; a row is one line, and a block that moved shows how it begins.
    fileprivate var changes: [[ProseComparison.Run]] {
        guard change != .same else { return [] }
        switch kind.shape {
        case .code, .email:
            let changed = lines.filter { $0.change != .same }
            if change == .changed || change == .moved && !changed.isEmpty { return changed.map(\.runs) }
        default: break
        }
        let separator = ProseComparison.Run(change: .same, text: " · ", look: Prose.Look())
        return [Array(lines.map(\.runs).joined(separator: [separator]))]
    }
}
