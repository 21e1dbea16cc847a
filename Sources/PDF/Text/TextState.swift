/// The part of the graphics state that text depends on (ISO 32000-1, 8.4 and 9.3).
struct TextState: Sendable {
    /// From the space in which the operators speak to the page.
    var matrix = Matrix.identity
    /// In the table of fonts.
    var font = FontTable.missing
    var size = 0.0
    var characterSpacing = 0.0
    var wordSpacing = 0.0
    /// One for text of its natural width.
    var horizontalScale = 1.0
    var leading = 0.0
    var rise = 0.0
}
