/// A font as far as reading needs it: how strings fall into characters, what these say and how far each moves on.
struct TextFont: Sendable {
    /// Two for fonts made of others, as engines embed them; else one.
    let bytesPerCode: Int
    /// By code, in parts of the font's size.
    private let widths: [UInt32: Double]
    private let defaultWidth: Double
    private let toUnicode: CharacterMap?
    private let encoding: FontEncoding?

    /// `nil` for a glyph of which the file does not say what it means.
    func text(of code: UInt32) -> String? {
        toUnicode?.text(of: code) ?? encoding.flatMap { code < 256 ? $0.texts[Int(code)] : nil }
    }

    func width(of code: UInt32) -> Double { widths[code] ?? defaultWidth }
}

extension TextFont {
    /// What stands in for a font that is not there, so that its strings still move on.
    static let missing = TextFont(
        bytesPerCode: 1, widths: [:], defaultWidth: 0.5, toUnicode: nil, encoding: nil)

    init(_ font: PDFDictionary, in file: PDFFile) {
        let toUnicode = file.contents(font["ToUnicode"]).map(CharacterMap.init)
        switch file.resolve(font["Subtype"]).name {
        case "Type0"?: self.init(composite: font, toUnicode, in: file)
        case "Type3"?: self.init(simple: font, toUnicode, unit: Self.glyphUnit(of: font, in: file), in: file)
        default: self.init(simple: font, toUnicode, unit: 0.001, in: file)
        }
    }

    /// Codes are the numbers of glyphs (Identity-H), which no engine in use does otherwise.
    private init(composite font: PDFDictionary, _ toUnicode: CharacterMap?, in file: PDFFile) {
        let descendant = file.array(font["DescendantFonts"])?.first.flatMap { file.dictionary($0) } ?? [:]
        bytesPerCode = 2
        widths = Self.widths(file.array(descendant["W"]) ?? [], in: file)
        defaultWidth = (file.resolve(descendant["DW"]).number ?? 1000) / 1000
        self.toUnicode = toUnicode
        encoding = nil
    }

    private init(simple font: PDFDictionary, _ toUnicode: CharacterMap?, unit: Double, in file: PDFFile) {
        bytesPerCode = 1
        let descriptor = file.dictionary(font["FontDescriptor"])
        // A code has one byte.
        let first = UInt32(min(max(file.resolve(font["FirstChar"]).integer ?? 0, 0), 256))
        var widths: [UInt32: Double] = [:]
        for (code, width) in zip(first..<256, file.array(font["Widths"]) ?? []) {
            widths[code] = file.resolve(width).number.map { $0 * unit }
        }
        self.widths = widths
        // The widths of the fourteen fonts that every reader has need not stand in the file; half an em is near enough to keep words
        // apart.
        let isMeasured = font["Widths"] != nil
        defaultWidth = isMeasured ? (descriptor.flatMap { file.resolve($0["MissingWidth"]).number } ?? 0) * unit : 0.5
        self.toUnicode = toUnicode
        encoding = Self.encoding(of: font, in: file)
    }

    /// `first [width width …]` and `first last width` (ISO 32000-1, 9.7.4.3).
    private static func widths(_ list: [PDFObject], in file: PDFFile) -> [UInt32: Double] {
        var widths: [UInt32: Double] = [:]
        var rest = list[...]
        // Ranges may say the same codes again and again.
        var left = 4 * 65536
        while let first = rest.popFirst().flatMap({ file.resolve($0).integer }), let next = rest.popFirst() {
            guard (0..<65536).contains(first) else { break }
            if let each = file.array(next) {
                for (code, width) in zip(first..<65536, each) {
                    widths[UInt32(code)] = file.resolve(width).number.map { $0 / 1000 }
                }
            } else if let last = file.resolve(next).integer,
                let width = rest.popFirst().flatMap({ file.resolve($0).number })
            {
                guard first <= last, last < 65536, last - first < left else { break }
                left -= last - first + 1
                for code in first...last { widths[UInt32(code)] = width / 1000 }
            }
        }
        return widths
    }

    /// The glyphs of a Type 3 font are drawn in a space of their own.
    private static func glyphUnit(of font: PDFDictionary, in file: PDFFile) -> Double {
        let numbers = (file.array(font["FontMatrix"]) ?? []).compactMap { file.resolve($0).number }
        return Matrix(numbers).map(\.a) ?? 0.001
    }

    private static func encoding(of font: PDFDictionary, in file: PDFFile) -> FontEncoding {
        guard let description = file.dictionary(font["Encoding"]) else {
            return FontEncoding(named: file.resolve(font["Encoding"]).name?.description)
        }
        var encoding = FontEncoding(named: file.resolve(description["BaseEncoding"]).name?.description)
        var code = 0
        for object in file.array(description["Differences"]) ?? [] {
            if let number = file.resolve(object).integer {
                code = number
            } else if let glyph = file.resolve(object).name {
                encoding.set(code, glyph: glyph.description)
                code &+= 1
            }
        }
        return encoding
    }
}
