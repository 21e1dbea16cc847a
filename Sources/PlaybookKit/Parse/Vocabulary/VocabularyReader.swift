import CommonMark
import Diagnostics
import Localization

/// Reads `playbook.yml`. A part that cannot be used is reported and takes its default; the rest counts.
///
/// Each section is an extension in a file of its own. What refers to another section is resolved once that one is read, by id or
/// by name, as in front matter.
struct VocabularyReader {
    let source: SourceTree
    let file: SourceFile
    /// Whose words are read where there are several; `nil` for the playbook's first language.
    let language: String?
    var log = FindingLog()
    var vocabulary: Vocabulary
    /// What counts where the file says nothing, in the language that is read.
    private(set) var defaults: Vocabulary

    var words: AuthorWords { vocabulary.packs.authorWords }

    /// The vocabulary of a playbook in one of its languages, by default the first, and what is wrong with it; the defaults where there is no
    /// file.
    static func read(_ source: SourceTree, packs: LanguagePacks = Theme.standard.packs, in language: String? = nil)
        -> (vocabulary: Vocabulary, log: FindingLog)
    {
        var log = FindingLog()
        let mistaken = source.files.map(\.path).filter { $0.parent == nil && $0.isMistaken(for: Vocabulary.file) }
        for path in mistaken { log.report(.misnamedFile(path, Vocabulary.file)) }
        guard let path = ContainedPath(Vocabulary.file), let file = source[path] else {
            return (mistaken.isEmpty ? Vocabulary(packs: packs) : .unread(packs), log)
        }
        let defaults = Vocabulary(packs: packs)
        var reader = VocabularyReader(
            source: source, file: file, language: language, log: log, vocabulary: defaults, defaults: defaults)
        reader.read()
        return (reader.vocabulary, reader.log)
    }

    private mutating func read() {
        let yaml = YAMLDocument(file, file.bytes.indices, limits: .vocabulary, log: &log)
        if !yaml.isReadable { vocabulary = .unread(vocabulary.packs) }
        guard let root = yaml.root, !root.isEmpty else { return }
        let languages = languages(root.value(of: "languages"))
        defaults = Vocabulary(packs: vocabulary.packs, in: language ?? languages.first ?? "en")
        vocabulary = defaults
        if !languages.isEmpty { vocabulary.languages = languages }
        guard
            let map = fields(
                of: root, called: "\(Vocabulary.file)",
                knowing: [
                    "title": .words, "company": .words, "firma": .words, "languages": .texts, "fallbacks": .text,
                    "base_url": .text, "logo": .text, "accent": .any,
                    "repository": .text, "teams": .any,
                    "people": .any, "stages": .any, "moments": .any, "kinds": .any, "audiences": .texts, "values": .any,
                    "merge_fields": .texts, "links": .text, "rules": .any, "fields": .any, "raw_html": .any,
                ])
        else {
            vocabulary = .unread(vocabulary.packs)
            return
        }
        if let title = map.text("title") { vocabulary.title = title }
        readCompany(map["company"], polish: map["firma"])
        vocabulary.fallbacks =
            choice(
                map["fallbacks"], rule: "bad-vocabulary", "way to stand in for translations", of: Fallbacks.self,
                reason: "What stands for pages that are not translated is decided by nobody") ?? .show
        readAddresses(baseURL: map["base_url"], repository: map["repository"])
        readLogo(map["logo"])
        readAccent(map["accent"])
        if let audiences = map.texts("audiences") { vocabulary.audiences = audiences }
        vocabulary.mergeFields = map.texts("merge_fields")
        readParties(teams: map["teams"], people: map["people"])
        readJourney(moments: map["moments"], stages: map["stages"])
        readKinds(map["kinds"])
        readValues(map["values"])
        vocabulary.linkDialect =
            choice(
                map["links"], rule: "unknown-dialect", "dialect", of: LinkDialect.self,
                reason: "Links between pages lead nowhere while they are read in another way") ?? .relative
        readRuleLevels(map["rules"])
        readFieldNames(map["fields"])
        readRawHTML(map["raw_html"])
    }

    private mutating func readCompany(_ node: YAMLDocument.Node?, polish: YAMLDocument.Node?) {
        vocabulary.company = (node ?? polish)?.text
        guard let node, let polish, node.text != polish.text else { return }
        log.report(
            Finding(
                "contradicting-fields", .error, "'company' and 'firma' are one field and say different things",
                at: location(polish), reason: "The cover of the printed book names one company",
                fix: "Keep one of them", related: [location(node)]))
    }

    private mutating func languages(_ node: YAMLDocument.Node?) -> [String] {
        let nodes = (node?.listed ?? []).filter { $0.text != nil }
        for node in nodes where !LanguageTag.isValid(node.text ?? "") {
            report(
                "'\(node.text ?? "")' is not the tag of a language", at: node,
                reason: "Browsers read the pages aloud and divide their words by it",
                fix: "Write two letters, such as 'en' or 'pl'")
        }
        for node in nodes {
            guard let tag = node.text, LanguageTag.isValid(tag), vocabulary.packs.known(tag) == nil else { continue }
            log.report(.withoutPack(tag, at: location(node)))
        }
        var seen: Set<String> = []
        return nodes.compactMap(\.text).filter(LanguageTag.isValid).filter { seen.insert($0.asciiLowercased).inserted }
    }

    private mutating func readAddresses(baseURL: YAMLDocument.Node?, repository: YAMLDocument.Node?) {
        if let baseURL, let text = baseURL.text {
            do throws(BaseURL.Refusal) {
                vocabulary.baseURL = try BaseURL(text)
            } catch {
                reportAddress(text, "base_url", at: baseURL, error.reason)
            }
        }
        if let repository, let text = repository.text {
            if let reason = URLPolicy.refusal(ofWebAddress: text) {
                reportAddress(text, "repository", at: repository, reason)
            } else {
                vocabulary.repository = text
            }
        }
    }

    private mutating func reportAddress(
        _ text: String, _ name: String, at node: YAMLDocument.Node, _ reason: Phrase
    ) {
        report(
            "'\(name): \(text)' cannot be used: \(reason)", at: node,
            reason: "Links that are made from it would lead nowhere", fix: "Write the whole address, with https://")
    }

    private mutating func readFieldNames(_ node: YAMLDocument.Node?) {
        for (key, value) in pairs(of: node, "'fields' is not a list of names", fix: "Write 'their_name: our_name'") {
            guard let name = key.text, let text = value.text else { continue }
            if Slug.fold(text) == "ignore" {
                vocabulary.fieldNames[Slug.fold(name)] = .some(nil)
            } else if let field = words.field(text) {
                vocabulary.fieldNames[Slug.fold(name)] = field
            } else {
                let near = words.fieldNearMisses.candidates(for: text, limit: 1)
                log.report(
                    Finding(
                        "unknown-field", .error, "Unknown field '\(text)'\(Finding.suggestion(near))",
                        at: location(value), reason: "What '\(name)' says in front matter counts for nothing",
                        fix: "Name one of the fields of front matter, or 'ignore'"))
            }
        }
    }
}

extension Vocabulary {
    /// The defaults in place of a file that is there and cannot be read. What it would have said about names and the journey is not
    /// known, so nothing is called unknown or missing for want of it.
    fileprivate static func unread(_ packs: LanguagePacks) -> Vocabulary {
        var vocabulary = Vocabulary(packs: packs)
        vocabulary.ruleLevels = [
            "unknown-owner", "unknown-team", "unknown-person", "unknown-stage", "unknown-moment", "unknown-kind",
            "unknown-audience", "unknown-field", "moment-without-shared-asset", "missing-asset-group",
            "stage-without-page", "stage-without-asset", "one-sided-asset", "unreachable-page", "undefined-value",
        ].map { RuleLevel(rule: RuleID($0), severity: nil) }
        return vocabulary
    }
}

extension Finding {
    fileprivate static func withoutPack(_ tag: String, at place: Location) -> Finding {
        Finding(
            "partial-language", .note, "There is no language pack '\(tag)'", at: place,
            reason: "On pages in this language, readers see buttons, dates and headings of the site in English",
            fix: "Translate 'languages/en.yml' of the theme, and put it into your templates as 'languages/\(tag).yml'")
    }
}
