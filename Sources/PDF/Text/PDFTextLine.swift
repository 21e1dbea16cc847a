/// One line of text across a page: all that stands on one base line, with what is raised above it or lowered a little.
package struct PDFTextLine: Hashable, Sendable {
    /// From left to right.
    package let runs: [PDFTextRun]
    /// The base line of its largest text.
    package let y: Double

    /// With one space wherever there is room for one.
    package var text: String {
        var text = ""
        for (index, run) in runs.enumerated() {
            if index > 0, Self.isSpace(between: runs[index - 1], run) { text += " " }
            text += run.text
        }
        return text
    }

    /// Writers that place each word by itself may leave the spaces out.
    private static func isSpace(between left: PDFTextRun, _ right: PDFTextRun) -> Bool {
        let gap = right.x - left.right
        return gap > 0.2 * min(left.size, right.size) || right.isAfterSpace && gap > 0
    }
}

extension [PDFTextRun] {
    /// From the top of the page to its foot.
    package var lines: [PDFTextLine] {
        // Runs of one height stay in the order in which they were shown.
        let downward = enumerated().sorted { ($1.element.y, $0.offset) < ($0.element.y, $1.offset) }.map(\.element)
        var lines: [PDFTextLine] = []
        var runs: [PDFTextRun] = []
        var largest: PDFTextRun?
        func end() {
            guard let largest else { return }
            lines.append(PDFTextLine(runs: runs.sorted { $0.x < $1.x }, y: largest.y))
        }
        for run in downward {
            if let base = largest, base.y - run.y < 0.5 * Swift.max(base.size, run.size) {
                runs.append(run)
                if run.size > base.size { largest = run }
            } else {
                end()
                (runs, largest) = ([run], run)
            }
        }
        end()
        return lines
    }

    /// As it is read: line after line, a space between them.
    package var readText: String { lines.map(\.text).joined(separator: " ") }
}
