internal import CCMarkGFM

/// The library's extensions a text needs. `autolink` is never among them: it reads past its buffer and is quadratic.
struct CMarkExtensions: OptionSet {
    let rawValue: UInt8

    static let table = CMarkExtensions(rawValue: 1)
    static let strikethrough = CMarkExtensions(rawValue: 2)
    static let taskList = CMarkExtensions(rawValue: 4)

    /// Those whose characters occur in the text; without them an extension could change nothing. A table of one column
    /// needs no bar: its second line may be `:-`, or dashes that a form feed keeps from making a heading.
    init(neededBy text: ArraySlice<UInt8>) {
        func holds(_ sign: Unicode.Scalar) -> Bool { text.first(sign, in: text.indices) != nil }
        self = []
        if holds("|") || holds("\u{0B}") || holds("\u{0C}") || Self.holdsAlignment(text) { insert(.table) }
        if holds("~") { insert(.strikethrough) }
        if holds("[") { insert(.taskList) }
    }

    /// `:-` or `-:`.
    private static func holdsAlignment(_ text: ArraySlice<UInt8>) -> Bool {
        var start = text.startIndex
        while let colon = text.first(":", in: start..<text.endIndex) {
            if text[start..<colon].last == UInt8(ascii: "-") || text[(colon + 1)...].first == UInt8(ascii: "-") {
                return true
            }
            start = colon + 1
        }
        return false
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The library keeps one table of bytes for the process in which this extension switches the tilde's place during a
    /// parse. Texts without a tilde never look there, and the others are parsed one after the other.
    var mustTakeTurns: Bool { contains(.strikethrough) }

    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    func attach(to parser: OpaquePointer) {
        Self.registered
        for (flag, name) in [(Self.table, "table"), (.strikethrough, "strikethrough"), (.taskList, "tasklist")]
        where contains(flag) {
            if let found = unsafe cmark_find_syntax_extension(name) {
                _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
            }
        }
    }
}
