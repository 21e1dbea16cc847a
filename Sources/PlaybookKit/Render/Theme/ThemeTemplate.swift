import Diagnostics

/// One template, cut into text and tags.
///
/// Accepted is Mustache without what turns values into code: no lambdas, functions, other delimiters, dynamic
/// partials or pragmas.
struct ThemeTemplate: Sendable {
    enum Piece: Sendable {
        case text(Range<Int>)
        case tag(Tag)
    }

    struct Tag: Sendable {
        enum Kind: Sendable, Equatable {
            /// `{{name}}` and `{{{name}}}`.
            case value(isRaw: Bool)
            /// `{{#name}}` and `{{^name}}`.
            case section(isInverted: Bool)
            /// `{{>name}}`.
            case partial
            /// `{{<name}}`: a partial whose blocks are filled in here.
            case parent
            /// `{{$name}}`: inside of a parent's tags it fills the block, anywhere else it is one.
            case block(isFilling: Bool)
            /// `{{/name}}`, written for any of the three above.
            case end
        }

        let kind: Kind
        /// The whole name, dots and slashes included.
        let name: String
        let span: SourceSpan
    }

    /// Why a template cannot be used, and the place.
    struct SyntaxError: Error {
        let message: Phrase
        let span: SourceSpan
    }

    let file: SourceFile
    let pieces: [Piece]

    init(_ file: SourceFile) throws(SyntaxError) {
        self.file = file
        var parser = ThemeTemplateParser(file.bytes)
        pieces = try parser.parse()
    }

    var tags: some Sequence<Tag> {
        pieces.lazy.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    }
}
