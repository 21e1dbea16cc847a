/// Follows the operators of a page's content and collects the text they show.
///
/// Work is bounded whatever the file holds: forms within forms are followed to a depth and for so many bytes in all, and states are
/// kept to a depth. What is beyond says nothing.
struct TextReader {
    /// One stream that is being read: the page's own, or that of a form in it.
    private struct Level {
        var scanner: OperatorScanner
        let resources: PDFDictionary
        /// By their names in the resources.
        var fonts: [PDFName: Int] = [:]
        /// States that were saved when it began; what it saves and does not restore ends with it.
        let depth: Int
    }

    private let file: PDFFile
    private var fonts: FontTable
    private var collector = RunCollector()
    private var levels: [Level] = []
    private var state = TextState()
    private var saved: [TextState] = []
    /// States saved beyond those that are kept.
    private var unsaved = 0
    private var textMatrix = Matrix.identity
    private var lineMatrix = Matrix.identity
    private var markedDepth = 0
    private var actual: ActualText?
    private var bytesLeft = mostBytes
    /// What the forms of the page hold, by the numbers of their objects.
    private var forms: [Int: [UInt8]] = [:]

    /// What a marked part of the content says its text is, whatever glyphs it shows.
    private struct ActualText {
        let text: String
        let depth: Int
        var isShown = false
    }

    private static let mostBytes = 16 << 20
    private static let mostLevels = 12
    private static let mostStates = 500

    init(_ file: PDFFile, fonts: FontTable) {
        (self.file, self.fonts) = (file, fonts)
    }

    /// The runs of a page in the order in which they are shown, and the fonts read so far.
    static func read(_ page: PDFPage, of file: PDFFile, fonts: inout FontTable) -> [PDFTextRun] {
        var reader = TextReader(file, fonts: fonts)
        reader.state.matrix = .identity.moved(-page.mediaBox.left, -page.mediaBox.bottom)
        reader.enter(file.contents(of: page), page.resources)
        reader.run()
        fonts = reader.fonts
        return reader.collector.runs
    }

    private mutating func run() {
        while !levels.isEmpty {
            guard let word = levels[levels.count - 1].scanner.next() else {
                leave()
                continue
            }
            perform(ContentOperator(word))
        }
    }

    private mutating func perform(_ operation: ContentOperator) {
        let scanner = levels[levels.count - 1].scanner
        switch operation {
        case .saveState: save()
        case .restoreState: restore()
        case .concatenate:
            if let matrix = Matrix(scanner.numbers) { state.matrix = matrix.then(state.matrix) }
        case .paintObject: if let name = scanner.name(0) { paint(name) }

        case .beginText: (textMatrix, lineMatrix) = (.identity, .identity)
        case .endText: break
        case .font:
            if let name = scanner.name(0) { state.font = font(name) }
            state.size = scanner.number(1) ?? state.size
        case .characterSpacing: state.characterSpacing = scanner.number(0) ?? 0
        case .wordSpacing: state.wordSpacing = scanner.number(0) ?? 0
        case .horizontalScale: state.horizontalScale = (scanner.number(0) ?? 100) / 100
        case .leading: state.leading = scanner.number(0) ?? 0
        case .rise: state.rise = scanner.number(0) ?? 0
        case .textMatrix:
            if let matrix = Matrix(scanner.numbers) { (textMatrix, lineMatrix) = (matrix, matrix) }
        case .move: move(scanner)
        case .moveAndSetLeading:
            state.leading = -(scanner.number(1) ?? 0)
            move(scanner)
        case .nextLine: nextLine()
        case .show, .showAdjusted: show(scanner)
        case .nextLineAndShow:
            nextLine()
            show(scanner)
        case .nextLineSpacedAndShow:
            (state.wordSpacing, state.characterSpacing) = (scanner.number(0) ?? 0, scanner.number(1) ?? 0)
            nextLine()
            // The two numbers are no adjustments.
            show(scanner, isAdjusted: false)

        case .beginMarked: markedDepth += 1
        case .beginMarkedWithProperties: beginMarked(scanner)
        case .endMarked: endMarked()
        case .imageData: levels[levels.count - 1].scanner.skipImageData()
        case .other: break
        }
    }
}

// MARK: - Showing text

extension TextReader {
    private mutating func move(_ scanner: OperatorScanner) {
        lineMatrix = lineMatrix.moved(scanner.number(0) ?? 0, scanner.number(1) ?? 0)
        textMatrix = lineMatrix
    }

    private mutating func nextLine() {
        lineMatrix = lineMatrix.moved(0, -state.leading)
        textMatrix = lineMatrix
    }

    /// Shows the strings among the operands; numbers between them move the next one, to the left where they are positive.
    private mutating func show(_ scanner: OperatorScanner, isAdjusted: Bool = true) {
        let font = fonts[state.font]
        let toPage = textMatrix.then(state.matrix)
        let size = abs(state.size) * toPage.height
        var advance = 0.0
        for operand in scanner.operands {
            switch operand {
            case .string(let string):
                for index in stride(from: 0, to: string.count, by: font.bytesPerCode) {
                    var code = UInt32(string[index])
                    if font.bytesPerCode == 2 {
                        code = code << 8 | (index + 1 < string.count ? UInt32(string[index + 1]) : 0)
                    }
                    var width = font.width(of: code) * state.size + state.characterSpacing
                    if font.bytesPerCode == 1, code == 0x20 { width += state.wordSpacing }
                    let next = advance + width * state.horizontalScale
                    collector.add(
                        text(of: code, in: font), from: toPage.point(advance, state.rise),
                        to: toPage.point(next, state.rise), size: size)
                    advance = next
                }
            case .integer(let thousandths) where isAdjusted: adjust(Double(thousandths), &advance)
            case .real(let thousandths) where isAdjusted: adjust(thousandths, &advance)
            default: break
            }
        }
        collector.endRun()
        textMatrix = textMatrix.moved(advance, 0)
    }

    private mutating func adjust(_ thousandths: Double, _ advance: inout Double) {
        if thousandths < -Self.wordGap { collector.endRun() }
        advance -= thousandths / 1000 * state.size * state.horizontalScale
    }

    /// A move of so many thousandths of the size lies between two words.
    private static let wordGap = 200.0

    private mutating func text(of code: UInt32, in font: TextFont) -> String {
        guard let actual else { return font.text(of: code) ?? "\u{FFFD}" }
        if actual.isShown { return "" }
        self.actual?.isShown = true
        return actual.text
    }

    private mutating func font(_ name: PDFName) -> Int {
        let level = levels.count - 1
        if let known = levels[level].fonts[name] { return known }
        let object = file.dictionary(levels[level].resources["Font"])?[name]
        let index = fonts.index(of: object, in: file)
        levels[level].fonts[name] = index
        return index
    }
}

// MARK: - States, forms and marks

extension TextReader {
    private mutating func save() {
        if saved.count < Self.mostStates { saved.append(state) } else { unsaved += 1 }
    }

    private mutating func restore() {
        if unsaved > 0 {
            unsaved -= 1
        } else if saved.count > levels[levels.count - 1].depth {
            state = saved.removeLast()
        }
    }

    private mutating func enter(_ content: [UInt8], _ resources: PDFDictionary) {
        bytesLeft -= content.count
        guard bytesLeft >= 0 else { return }
        levels.append(Level(scanner: OperatorScanner(content), resources: resources, depth: saved.count))
    }

    /// The state is again the one in which the form was painted.
    private mutating func leave() {
        let level = levels.removeLast()
        guard !levels.isEmpty else { return }
        unsaved = 0
        saved.removeLast(saved.count - level.depth)
        if let before = saved.popLast() { state = before }
    }

    private mutating func paint(_ name: PDFName) {
        let level = levels[levels.count - 1]
        guard levels.count < Self.mostLevels, saved.count < Self.mostStates,
            let object = file.dictionary(level.resources["XObject"])?[name], let form = file.dictionary(object),
            file.resolve(form["Subtype"]).name == "Form"
        else { return }
        let number = object.reference?.number
        let content = number.flatMap { forms[$0] } ?? file.contents(object) ?? []
        if let number { forms[number] = content }
        saved.append(state)
        let depth = levels.count
        enter(content, file.dictionary(form["Resources"]) ?? level.resources)
        guard levels.count > depth else {
            saved.removeLast()
            return
        }
        let numbers = (file.array(form["Matrix"]) ?? []).compactMap { file.resolve($0).number }
        if let matrix = Matrix(numbers) { state.matrix = matrix.then(state.matrix) }
    }

    private mutating func beginMarked(_ scanner: OperatorScanner) {
        markedDepth += 1
        guard actual == nil else { return }
        var bytes = scanner.string(after: "ActualText")
        if bytes == nil, let name = scanner.name(1) {
            let properties = file.dictionary(levels[levels.count - 1].resources["Properties"])
            bytes = properties.flatMap { file.dictionary($0[name]) }.flatMap { file.resolve($0["ActualText"]).string }
        }
        if let bytes { actual = ActualText(text: file.text(.string(bytes)) ?? "", depth: markedDepth) }
    }

    private mutating func endMarked() {
        if actual?.depth == markedDepth { actual = nil }
        markedDepth = max(0, markedDepth - 1)
    }
}
