package import CommonMark

/// A finished value for a template. Views make it; a template only places it.
package enum TemplateContext: Sendable, Hashable {
    /// Plain text, escaped wherever it is placed. An empty text counts as absent in a section.
    case text(String)
    /// Markup that is safe already, placed as it is by three braces; two braces escape it like text.
    case html(HTMLBuffer)
    case flag(Bool)
    /// What a section repeats for; an empty list counts as absent.
    case list([TemplateContext])
    /// Named values. A name that a template does not find here is looked for in the fields around.
    case fields([String: TemplateContext])

    /// How many bytes of markup it holds, at any depth: most of what a page will be.
    var markupCount: Int {
        switch self {
        case .html(let markup): markup.bytes.count
        case .list(let items): items.reduce(0) { $0 + $1.markupCount }
        case .fields(let fields): fields.values.reduce(0) { $0 + $1.markupCount }
        case .text, .flag: 0
        }
    }

    /// How many bytes it holds itself.
    var size: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .html(let markup): markup.bytes.count
        case .flag, .list, .fields: 0
        }
    }

    /// How many values it holds, at any depth; a kilobyte more counts as one more.
    var stepCount: Int {
        switch self {
        case .list(let items): items.reduce(1) { $0 + $1.stepCount }
        case .fields(let fields): fields.values.reduce(1) { $0 + $1.stepCount }
        case .text, .html, .flag: 1 + size >> 10
        }
    }

    /// Whether a section for this value is shown.
    package var isPresent: Bool {
        switch self {
        case .text(let text): !text.utf8.isEmpty
        case .html(let markup): !markup.isEmpty
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        case .fields: true
        }
    }
}

extension TemplateContext: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .text(text) }
    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
    package init(arrayLiteral items: TemplateContext...) { self = .list(items) }

    /// Traps on a name given twice.
    package init(dictionaryLiteral fields: (String, TemplateContext)...) {
        self = .fields(Dictionary(uniqueKeysWithValues: fields))
    }
}
