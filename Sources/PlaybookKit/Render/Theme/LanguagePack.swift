import Diagnostics
import Localization

/// Reads a language from its pack, `languages/xx.yml` of a theme. What a pack lacks, English says.
///
/// A part that cannot be used is reported and left out; the rest counts. Names that English does not have may be those of a theme's own
/// templates, so that only what looks like a slip is reported.
struct LanguagePack {
    var language: Language
    /// What it says itself of what English would say for it otherwise, as `texts.skip`.
    var said: Set<String> = []

    let english: Language?
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

    // MARK: Parts

    mutating func pairs(_ node: YAMLDocument.Node, _ path: String)
        -> [(key: YAMLDocument.Node, value: YAMLDocument.Node)]
    {
        if case .map(let pairs) = node.content { return pairs }
        if !node.isEmpty {
            report("'\(path)' is not a list of names and texts", at: node, fix: "Write 'name: text' lines")
        }
        return []
    }

    /// A text that is said; an empty one is not.
    mutating func text(_ node: YAMLDocument.Node, _ path: String) -> String? {
        guard let text = node.text, !text.utf8.isEmpty else {
            report("'\(path)' is not a text", at: node, fix: "Write 'name: text', or delete the line")
            return nil
        }
        said.insert(path)
        return text
    }

    mutating func texts(_ node: YAMLDocument.Node, _ path: String, count: Int) -> [String]? {
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

    mutating func unknown(_ key: YAMLDocument.Node, _ what: Phrase, in known: [String]) {
        _ = isSlip(key, what, of: known, isOpen: false)
    }

    /// Whether a name that English does not have was meant to be another; it is reported then.
    mutating func isSlip(_ key: YAMLDocument.Node, _ what: Phrase, of known: [String], isOpen: Bool) -> Bool {
        let near = NearMiss.candidates(for: key.text ?? "", in: known.sorted(), limit: 1)
        guard !isOpen || !near.isEmpty else { return false }
        report(
            "Unknown \(what) '\(key.text ?? "")'\(Finding.suggestion(near))", at: key,
            fix: near.first.map { "Write '\($0)'" as Phrase } ?? "Known here: \(known.joined(separator: ", "))")
        return true
    }

    mutating func report(
        _ message: Phrase, at node: YAMLDocument.Node,
        reason: Phrase = "This part counts for nothing until it is mended", fix: Phrase
    ) {
        log.report(
            Finding(
                "bad-language", .error, message, at: Finding.Location(file.path, node.span), reason: reason, fix: fix))
    }
}
