/// A piece of a page's text without a space in it: a word, or the part of one that was shown at a time.
///
/// Positions are in points from the lower left corner of the page's media box, x to the right and y up.
package struct PDFTextRun: Hashable, Sendable {
    package let text: String
    /// The left end of the base line. Text that runs down or up has the x of its base line.
    package let x: Double
    package let y: Double
    /// From the first glyph's origin to the end of the last glyph.
    package let width: Double
    /// The height of the font's em.
    package let size: Double
    /// A space was shown right before it.
    package let isAfterSpace: Bool

    package init(text: String, x: Double, y: Double, width: Double, size: Double, isAfterSpace: Bool = false) {
        (self.text, self.x, self.y) = (text, x, y)
        (self.width, self.size, self.isAfterSpace) = (width, size, isAfterSpace)
    }

    package var right: Double { x + width }

    /// Whether the middle of what is seen of it lies in the area; small letters reach half an em up.
    package func stands(in area: PDFRectangle) -> Bool {
        let (middle, height) = (x + width / 2, y + size / 4)
        return area.left <= middle && middle <= area.right && area.bottom <= height && height <= area.top
    }
}
