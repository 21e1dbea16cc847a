import Diagnostics
import Localization

/// How a language writes numbers, days, quotations and lines.
extension LanguagePack {
    mutating func readPlurals(_ node: YAMLDocument.Node) {
        guard let text = text(node, "plurals") else { return }
        guard let rule = PluralRule(rawValue: text) else {
            return unknown(node, "rule for plurals", in: PluralRule.allCases.map(\.rawValue))
        }
        language.pluralRule = rule
    }

    mutating func readNumbers(_ node: YAMLDocument.Node) {
        for (key, value) in pairs(node, "numbers") {
            let path = "numbers.\(key.text ?? "")"
            switch key.text {
            case "decimal": language.numbers.decimal = text(value, path) ?? language.numbers.decimal
            case "grouping": language.numbers.grouping = text(value, path) ?? language.numbers.grouping
            case "groups_from":
                guard let digits = text(value, path).flatMap({ Int($0) }), digits > 3 else {
                    report("'groups_from' is not a number of digits above 3", at: value, fix: "Write 'groups_from: 4'")
                    continue
                }
                language.numbers.groupsFrom = digits
            default: unknown(key, "name in 'numbers'", in: ["decimal", "grouping", "groups_from"])
            }
        }
    }

    mutating func readDates(_ node: YAMLDocument.Node) {
        for (key, value) in pairs(node, "dates") {
            let path = "dates.\(key.text ?? "")"
            switch key.text {
            case "long": language.dates.long = pattern(value, path) ?? language.dates.long
            case "short": language.dates.short = pattern(value, path) ?? language.dates.short
            case "months": language.dates.months = texts(value, path, count: 12) ?? language.dates.months
            case "short_months":
                language.dates.shortMonths = texts(value, path, count: 12) ?? language.dates.shortMonths
            default: unknown(key, "name in 'dates'", in: ["long", "short", "months", "short_months"])
            }
        }
    }

    private mutating func pattern(_ node: YAMLDocument.Node, _ path: String) -> String? {
        guard let text = text(node, path) else { return nil }
        checkNames(in: text, apartFrom: DateFormat.names, path, at: node)
        return text
    }

    mutating func readQuotes(_ node: YAMLDocument.Node) {
        guard let signs = texts(node, "quotes", count: 4) else { return }
        language.quotes = .init(outer: (signs[0], signs[1]), inner: (signs[2], signs[3]))
    }

    mutating func readAlphabet(_ node: YAMLDocument.Node) {
        let letters = Self.words(text(node, "alphabet"))
        func isOne(_ letter: String) -> Bool {
            (1...2).contains(letter.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark })
        }
        guard let other = letters.first(where: { !isOne($0) }) else {
            if !letters.isEmpty { language.alphabet = Alphabet(letters) }
            return
        }
        report(
            "'\(other)' in 'alphabet' is not one letter", at: node,
            fix: "Write the small letters in their order, a space between them")
    }

    mutating func readNoBreaks(_ node: YAMLDocument.Node) {
        var lists: [String: [String]] = [:]
        var isForScreens = false
        for (key, value) in pairs(node, "no_break_after") {
            switch key.text {
            case "words", "before_numbers", "before_names", "numbers_before":
                lists[key.text ?? ""] = Self.words(value.text)
            case "on_screens": isForScreens = value.text == "yes"
            default:
                unknown(
                    key, "name in 'no_break_after'",
                    in: ["words", "before_numbers", "before_names", "numbers_before", "on_screens"])
            }
        }
        language.noBreaks = NoBreaks(
            anything: lists["words"] ?? [], numbers: lists["before_numbers"] ?? [], names: lists["before_names"] ?? [],
            units: lists["numbers_before"] ?? [], isForScreens: isForScreens)
    }

    /// The words between the spaces of a text.
    private static func words(_ text: String?) -> [String] {
        (text ?? "").utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
