/// The fonts of a file that were read so far: pages share them.
struct FontTable: Sendable {
    private var fonts = [TextFont.missing]
    /// By the number of the object.
    private var known: [Int: Int] = [:]

    subscript(index: Int) -> TextFont { fonts[index] }

    /// The place of the font that stands for nothing.
    static let missing = 0

    mutating func index(of object: PDFObject?, in file: PDFFile) -> Int {
        let number = object?.reference?.number
        if let number, let index = known[number] { return index }
        guard let font = file.dictionary(object) else { return Self.missing }
        fonts.append(TextFont(font, in: file))
        if let number { known[number] = fonts.count - 1 }
        return fonts.count - 1
    }
}
