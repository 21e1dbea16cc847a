import Diagnostics
import Localization

/// What a translation follows: eight hexadecimal digits that change whenever the text of the source does, or a field that is
/// translated. Facts, blanks at the end and the form of line ends do not count.
enum SourceVersion {
    static func of(_ page: Page) -> String {
        var bytes = page.file.bytes[FrontMatterSplitter(page.file.bytes).body].filter { $0 != UInt8(ascii: "\r") }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        // Sorted by name, so that the order in the file does not matter; a zero stands in no text.
        for field in FieldName.allCases.filter(\.isTranslated).sorted(by: { $0.rawValue < $1.rawValue }) {
            for item in page.frontMatter.items(field) {
                bytes.append(0)
                bytes += Array(field.rawValue.utf8) + [0] + Array(item.value.utf8)
            }
        }
        return String(ContentHash(bytes).description.prefix(8))
    }

    /// Whether a translation that says `written` follows `current`.
    static func agrees(_ written: String, with current: String) -> Bool { written.asciiLowercased == current }
}
