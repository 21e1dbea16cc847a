import Diagnostics

/// One step of a page in the making; ranges are steps of the same template.
enum ThemeStep: Sendable {
    case text([UInt8])
    case value(ThemeName, isMarkup: Bool)
    /// The steps up to `end` for each item, for the present value, or for its absence.
    case section(ThemeName, isInverted: Bool, end: Int)
    /// A template, with the blocks that are filled in; goes on after `end`. Nothing where the theme lacks the template.
    case include(template: Int?, fillings: [String: Range<Int>], end: Int)
    /// A block with what stands in it unless it is filled.
    case block(String, end: Int)
}

/// A tag's name, cut at its dots, and where it stands.
struct ThemeName: Sendable {
    /// Empty for `.`, the value a section is about.
    let parts: [String]
    /// The template's name.
    let template: String
    let location: Finding.Location

    init(_ tag: ThemeTemplate.Tag, template: String, path: String) {
        parts = tag.name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
        self.template = template
        location = .init(path, tag.span)
    }
}
