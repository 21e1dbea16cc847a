import CommonMark
import Diagnostics
import Localization

/// Reads a language from its pack, `languages/xx.yml` of a theme. What a pack lacks, English says.
///
/// A part that cannot be used is reported and left out; the rest counts. Names that English does not have may be those of a theme's own
/// templates, so that only what looks like a slip is reported.
struct LanguagePack {
    private(set) var language: Language
    /// What it says itself of what English would say for it otherwise, as `texts.skip`.
    private var said: Set<String> = []

    private let english: Language?
    private var file = SourceFile(path: "", bytes: [])
    private var log = FindingLog()

    /// `english` is `nil` for the pack that all others are measured by.
    init(tag: String, over english: LanguagePack?) {
        self.english = english?.language
        language =
            english.map { Language(tag: tag, name: tag, over: $0.language) } ?? Language(tag: tag, name: tag)
    }

    /// The same language, of which a file may change what it says and add to it.
    init(changing pack: LanguagePack) {
        (language, said, english) = (pack.language, pack.said, pack.language)
    }

    /// Takes in a file; what it says counts before what was there.
    mutating func read(_ file: SourceFile, log: inout FindingLog) {
        (self.file, self.log) = (file, FindingLog())
        let yaml = YAMLDocument(file, file.bytes.indices, limits: .languagePack, log: &self.log)
        if let root = yaml.root { read(root) }
        log.report(contentsOf: self.log.findings)
    }

    /// What English says for want of a text of its own, in the order of its bytes.
    func missing(from english: LanguagePack) -> [String] { english.said.subtracting(said).sorted() }

    /// How many texts it says itself.
    var size: Int { said.count }

    // MARK: Sections

    private static let sections = [
        "name", "plurals", "and", "numbers", "dates", "quotes", "alphabet", "no_break_after", "names", "alerts",
        "emails", "fields", "nouns", "texts",
    ]

    private mutating func read(_ root: YAMLDocument.Node) {
        for (key, node) in pairs(root, "a language pack") {
            let section = key.text ?? ""
            switch section {
            case "name": language.name = text(node, section) ?? language.name
            case "plurals": readPlurals(node)
            case "and": language.and = text(node, section) ?? language.and
            case "numbers": readNumbers(node)
            case "dates": readDates(node)
            case "quotes": readQuotes(node)
            case "alphabet": readAlphabet(node)
            case "no_break_after": readNoBreaks(node)
            case "names": readNames(node)
            case "alerts": readNames(node, .alerts, "alerts")
            case "emails": readNames(node, .emails, "emails")
            case "fields": readFields(node)
            case "nouns": readNouns(node)
            case "texts": readTexts(node)
            default: unknown(key, "section", in: Self.sections)
            }
        }
    }

    private mutating func readPlurals(_ node: YAMLDocument.Node) {
        guard let text = text(node, "plurals") else { return }
        guard let rule = PluralRule(rawValue: text) else {
            return unknown(node, "rule for plurals", in: PluralRule.allCases.map(\.rawValue))
        }
        language.pluralRule = rule
    }

    private mutating func readNumbers(_ node: YAMLDocument.Node) {
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

    private mutating func readDates(_ node: YAMLDocument.Node) {
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

    private mutating func readQuotes(_ node: YAMLDocument.Node) {
        guard let signs = texts(node, "quotes", count: 4) else { return }
        language.quotes = .init(outer: (signs[0], signs[1]), inner: (signs[2], signs[3]))
    }

    private mutating func readAlphabet(_ node: YAMLDocument.Node) {
        let letters = Self.words(text(node, "alphabet"))
        func isOne(_ letter: String) -> Bool {
            letter.unicodeScalars.count(where: { $0.properties.generalCategory != .nonspacingMark }) == 1
        }
        guard let other = letters.first(where: { !isOne($0) }) else {
            if !letters.isEmpty { language.alphabet = Alphabet(letters) }
            return
        }
        report(
            "'\(other)' in 'alphabet' is not one letter", at: node,
            fix: "Write the small letters in their order, a space between them")
    }

    private mutating func readNoBreaks(_ node: YAMLDocument.Node) {
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

    // MARK: Names

    private mutating func readNames(_ node: YAMLDocument.Node) {
        let sorts = Language.Names.allCases.filter { $0 != .alerts && $0 != .emails }
        for (key, value) in pairs(node, "names") {
            guard let sort = sorts.first(where: { $0.rawValue == key.text }) else {
                unknown(key, "name in 'names'", in: sorts.map(\.rawValue))
                continue
            }
            readNames(value, sort, "names.\(sort.rawValue)")
        }
    }

    private mutating func readNames(_ node: YAMLDocument.Node, _ sort: Language.Names, _ path: String) {
        for (key, value) in pairs(node, path) {
            let id = key.text ?? ""
            if let known = english?.names[sort], known[id] == nil {
                guard !isSlip(key, "name in '\(path)'", of: Array(known.keys), isOpen: sort.isOpen) else { continue }
            }
            guard let name = name(value, sort, over: language.names[sort]?[id], "\(path).\(id)") else { continue }
            language.names[sort, default: [:]][id] = name
        }
    }

    /// A title; a list of the title and what else it is called; or a map of both and of what else is said of it.
    private mutating func name(
        _ node: YAMLDocument.Node, _ sort: Language.Names, over usual: Language.Name?, _ path: String
    ) -> Language.Name? {
        guard case .map(let pairs) = node.content else {
            guard let words = node.listed?.compactMap(\.text), let title = words.first else {
                report("'\(path)' has no title", at: node, fix: "Write '[title, another name]'")
                return nil
            }
            said.insert(path)
            return Language.Name(title, aliases: Array(words.dropFirst()), texts: usual?.texts ?? [:])
        }
        var name = usual ?? Language.Name("")
        name.aliases = []
        for (key, value) in pairs {
            switch key.text {
            case "title": name.title = text(value, path) ?? name.title
            case "aliases": name.aliases = value.listed?.compactMap(\.text) ?? []
            case let field? where sort.texts.contains(field):
                name.texts[field] = text(value, "\(path).\(field)") ?? name.texts[field]
            default: unknown(key, "name in '\(path)'", in: ["title", "aliases"] + sort.texts)
            }
        }
        return name
    }

    private mutating func readFields(_ node: YAMLDocument.Node) {
        let known = FieldName.allCases.map(\.rawValue) + [FieldName.evidence]
        var fields = Dictionary(uniqueKeysWithValues: known.map { (Slug.fold($0), $0) })
        for (key, value) in pairs(node, "fields") {
            guard let name = key.text, known.contains(name) else {
                unknown(key, "field", in: known)
                continue
            }
            for alias in value.listed ?? [] {
                guard let word = alias.text else { continue }
                let other = fields.updateValue(name, forKey: Slug.fold(word))
                if let other, other != name {
                    fields[Slug.fold(word)] = other
                    report(
                        "'\(word)' stands for '\(other)' and for '\(name)'", at: alias,
                        reason: "Authors cannot know which of the two it means; '\(other)' counts",
                        fix: "Choose another word for one of them")
                } else {
                    language.fields[name, default: []].append(word)
                }
            }
        }
    }

    // MARK: Texts

    private mutating func readNouns(_ node: YAMLDocument.Node) {
        for (key, value) in pairs(node, "nouns") {
            let noun = key.text ?? ""
            if let known = english?.nouns, known[noun] == nil {
                guard !isSlip(key, "noun", of: Array(known.keys), isOpen: true) else { continue }
            }
            var forms: [PluralRule.Category: String] = [:]
            for (category, form) in pairs(value, "nouns.\(noun)") {
                guard let category = category.text.flatMap(PluralRule.Category.init) else {
                    unknown(category, "form", in: PluralRule.Category.allCases.map(\.rawValue))
                    continue
                }
                forms[category] = text(form, "nouns.\(noun)")
            }
            let missing = language.pluralRule.categories.filter { forms[$0] == nil }.map(\.rawValue)
            guard missing.isEmpty else {
                report(
                    "The noun '\(noun)' lacks the form '\(missing[0])'", at: key,
                    reason: "Beside some numbers it would be wrong",
                    fix: "Write all of: \(language.pluralRule.categories.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            language.nouns[noun] = forms
        }
    }

    private mutating func readTexts(_ node: YAMLDocument.Node) {
        for (key, value) in pairs(node, "texts") {
            let name = key.text ?? ""
            if let known = english?.texts, known[name] == nil {
                guard !isSlip(key, "text", of: Array(known.keys), isOpen: true) else { continue }
            }
            guard let text = text(value, "texts.\(name)") else { continue }
            if let usual = english?.texts[name] {
                let names = usual.namesToFillIn
                if let lost = names.first(where: { !text.namesToFillIn.contains($0) }) {
                    report(
                        "The text '\(name)' does not fill in '{\(lost)}'", at: value,
                        reason: "Readers would miss what it says in English", fix: "Put '{\(lost)}' where it belongs")
                    continue
                }
                checkNames(in: text, apartFrom: names, "texts.\(name)", at: value)
            }
            language.texts[name] = text
        }
    }

    // MARK: Parts

    private mutating func pairs(_ node: YAMLDocument.Node, _ path: String)
        -> [(key: YAMLDocument.Node, value: YAMLDocument.Node)]
    {
        if case .map(let pairs) = node.content { return pairs }
        if !node.isEmpty {
            report("'\(path)' is not a list of names and texts", at: node, fix: "Write 'name: text' lines")
        }
        return []
    }

    /// A text that is said; an empty one is not.
    private mutating func text(_ node: YAMLDocument.Node, _ path: String) -> String? {
        guard let text = node.text, !text.utf8.isEmpty else {
            report("'\(path)' is not a text", at: node, fix: "Write 'name: text', or delete the line")
            return nil
        }
        said.insert(path)
        return text
    }

    private mutating func texts(_ node: YAMLDocument.Node, _ path: String, count: Int) -> [String]? {
        let texts = node.listed?.compactMap(\.text) ?? []
        guard texts.count == count else {
            report(
                "'\(path)' has \(count: texts.count, "text") in place of \(count)", at: node,
                fix: "Write all \(count) of them")
            return nil
        }
        said.insert(path)
        return texts
    }

    /// The words between the spaces of a text.
    private static func words(_ text: String?) -> [String] {
        (text ?? "").utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// What is to be filled in is given by the program alone.
    private mutating func checkNames(
        in text: String, apartFrom known: [String], _ path: String, at node: YAMLDocument.Node
    ) {
        guard let unknown = text.namesToFillIn.first(where: { !known.contains($0) }) else { return }
        let near = NearMiss.candidates(for: unknown, in: known, limit: 1)
        report(
            "Nothing is filled in for '{\(unknown)}' in '\(path)'\(Finding.suggestion(near))", at: node,
            reason: "Readers would see the braces",
            fix: known.isEmpty ? "Take it out" : "Use one of: \(known.joined(separator: ", "))")
    }

    private mutating func unknown(_ key: YAMLDocument.Node, _ what: Phrase, in known: [String]) {
        _ = isSlip(key, what, of: known, isOpen: false)
    }

    /// Whether a name that English does not have was meant to be another; it is reported then.
    private mutating func isSlip(_ key: YAMLDocument.Node, _ what: Phrase, of known: [String], isOpen: Bool) -> Bool {
        let near = NearMiss.candidates(for: key.text ?? "", in: known.sorted(), limit: 1)
        guard !isOpen || !near.isEmpty else { return false }
        report(
            "Unknown \(what) '\(key.text ?? "")'\(Finding.suggestion(near))", at: key,
            fix: near.first.map { "Write '\($0)'" as Phrase } ?? "Known here: \(known.joined(separator: ", "))")
        return true
    }

    private mutating func report(
        _ message: Phrase, at node: YAMLDocument.Node,
        reason: Phrase = "This part counts for nothing until it is mended", fix: Phrase
    ) {
        log.report(
            Finding(
                "bad-language", .error, message, at: Finding.Location(file.path, node.span), reason: reason, fix: fix))
    }
}

extension Language.Names {
    /// Whether a playbook can have more of them than English has names for.
    fileprivate var isOpen: Bool { [.kinds, .stages, .moments, .teams].contains(self) }
}
