/// Puts glyphs together to runs as they are shown.
struct RunCollector: Sendable {
    private(set) var runs: [PDFTextRun] = []

    private var text = ""
    private var start = (x: 0.0, y: 0.0)
    private var end = (x: 0.0, y: 0.0)
    private var size = 0.0
    private var isAfterSpace = false

    /// A glyph from its origin to that of the one after it. One that says nothing makes the run wider.
    mutating func add(
        _ glyph: String, from origin: (x: Double, y: Double), to next: (x: Double, y: Double), size: Double
    ) {
        if Self.isSpace(glyph) {
            endRun()
            isAfterSpace = true
            return
        }
        if text.isEmpty {
            if glyph.isEmpty { return }
            (start, self.size) = (origin, size)
        }
        text += glyph
        end = next
    }

    mutating func endRun() {
        guard !text.isEmpty else { return }
        let run = PDFTextRun(
            text: text, x: min(start.x, end.x), y: min(start.y, end.y), width: abs(end.x - start.x), size: size,
            isAfterSpace: isAfterSpace)
        // Numbers that leave the plane come from no engine.
        if run.x.isFinite, run.y.isFinite, run.width.isFinite, run.size.isFinite { runs.append(run) }
        (text, isAfterSpace) = ("", false)
    }

    private static func isSpace(_ glyph: String) -> Bool {
        guard let first = glyph.utf8.first, first <= 0x20 else { return false }
        return glyph.utf8.allSatisfy { $0 <= 0x20 }
    }
}
