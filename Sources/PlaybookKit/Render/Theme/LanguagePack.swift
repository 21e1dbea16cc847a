import Diagnostics
import Localization

/// Reads a language from its pack, `languages/xx.yml` of a theme. What a pack lacks, English says.
enum LanguagePack {
    static func read(_ file: SourceFile, tag: String, over english: Language?, log: inout FindingLog) -> Language {
        let yaml = YAMLDocument(file, file.bytes.indices, limits: .languagePack, log: &log)
        var language = english.map { Language(tag: tag, name: tag, over: $0) } ?? Language(tag: tag, name: tag)
        guard case .map(let sections)? = yaml.root?.content else { return language }
        for (key, node) in sections {
            switch key.text {
            case "name": language.name = node.text ?? tag
            case "plurals": language.pluralRule = node.text.flatMap(PluralRule.init) ?? language.pluralRule
            case "and": language.and = node.text ?? language.and
            case "numbers": read(numbers: node, into: &language.numbers)
            case "dates": read(dates: node, into: &language.dates)
            case "quotes":
                if let signs = node.listed?.compactMap(\.text), signs.count == 4 {
                    language.quotes = .init(outer: (signs[0], signs[1]), inner: (signs[2], signs[3]))
                }
            case "nouns":
                for (noun, forms) in node.pairs {
                    for (category, form) in forms.pairs {
                        guard let category = category.text.flatMap(PluralRule.Category.init) else { continue }
                        language.nouns[noun.text ?? "", default: [:]][category] = form.text
                    }
                }
            case "texts": for (key, text) in node.pairs { language.texts[key.text ?? ""] = text.text }
            default: break
            }
        }
        return language
    }

    private static func read(numbers node: YAMLDocument.Node, into numbers: inout NumberFormat) {
        for (key, value) in node.pairs {
            switch key.text {
            case "decimal": numbers.decimal = value.text ?? numbers.decimal
            case "grouping": numbers.grouping = value.text ?? numbers.grouping
            case "groups_from": numbers.groupsFrom = value.text.flatMap { Int($0) } ?? numbers.groupsFrom
            default: break
            }
        }
    }

    private static func read(dates node: YAMLDocument.Node, into dates: inout DateFormat) {
        for (key, value) in node.pairs {
            switch key.text {
            case "long": dates.long = value.text ?? dates.long
            case "short": dates.short = value.text ?? dates.short
            case "months": dates.months = value.listed?.compactMap(\.text) ?? dates.months
            case "short_months": dates.shortMonths = value.listed?.compactMap(\.text) ?? dates.shortMonths
            default: break
            }
        }
    }
}

extension YAMLDocument.Node {
    /// The entries of a map; none of anything else.
    fileprivate var pairs: [(key: YAMLDocument.Node, value: YAMLDocument.Node)] {
        if case .map(let pairs) = content { pairs } else { [] }
    }
}
