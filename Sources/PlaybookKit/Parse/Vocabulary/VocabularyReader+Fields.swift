import CommonMark
import Diagnostics
import Localization

/// What the sections of `playbook.yml` are made of: maps, lists of maps, words, paths.
extension VocabularyReader {
    /// What the value of a field must look like.
    enum Form {
        /// One text.
        case text
        /// One text or a list of texts.
        case texts
        /// The same, or a map that says it once for each language.
        case words, wordLists
        case any
    }

    /// The fields of one map, by name, each in its form.
    struct Fields {
        fileprivate(set) var nodes: [String: YAMLDocument.Node] = [:]
        /// What a field says in each language, where it says it once for each.
        fileprivate(set) var inLanguages: [String: [String]] = [:]

        /// `nil` for an empty value too.
        subscript(name: String) -> YAMLDocument.Node? { nodes[name].flatMap { $0.isEmpty ? nil : $0 } }
        func text(_ name: String) -> String? { self[name]?.text }
        func texts(_ name: String) -> [String]? { self[name]?.listed?.compactMap(\.text) }
        /// Whether the name is there, even with an empty value.
        func has(_ name: String) -> Bool { nodes[name] != nil }
    }

    /// `nil` and a finding for anything but a map. A field that is unknown or has another form is reported and left out.
    mutating func fields(of node: YAMLDocument.Node, called name: Phrase, knowing known: KeyValuePairs<String, Form>)
        -> Fields?
    {
        guard case .map(let pairs) = node.content else {
            report("There are no fields in \(name)", at: node, fix: "Write 'name: value' lines")
            return nil
        }
        var fields = Fields()
        for (key, written) in pairs {
            let field = key.text ?? ""
            var value = written
            guard let form = known.first(where: { $0.key == field })?.value else {
                let near = NearMiss.candidates(for: field, in: known.map(\.key), limit: 1)
                report(
                    "Unknown field '\(field)' in \(name)\(Finding.suggestion(near))", at: key,
                    fix: "Known here: \(known.map(\.key).joined(separator: ", "))")
                continue
            }
            if form == .words || form == .wordLists, let words = written.byLanguage(vocabulary.languages) {
                fields.inLanguages[field] = words.flatMap { $0.node.listed ?? [] }.compactMap(\.text)
                value = chosen(words, of: key) ?? written
            }
            if form == .text || form == .words, value.text == nil {
                let languages = vocabulary.languages.map { "\($0)" as Phrase }
                report(
                    "'\(field)' takes one text", at: value,
                    fix: form == .words && languages.count > 1
                        ? "Write '\(field): text', or one for each of these languages: \(list: languages)"
                        : "Write '\(field): text'")
            } else if value.isTooLong {
                report(
                    "'\(field)' is longer than \(number: YAMLDocument.longestValue) bytes", at: value,
                    reason: "It would stand on every page of the site", fix: "Shorten it, or write it on a page")
            } else if form == .texts || form == .wordLists, value.listed?.allSatisfy({ $0.text != nil }) != true {
                report(
                    "'\(field)' is neither a text nor a list of texts", at: value, fix: "Write '\(field): [one, two]'")
            } else {
                fields.nodes[field] = value
            }
        }
        return fields
    }

    /// What is said in the language that is read; else in the playbook's first that it is said in, which is reported.
    mutating func chosen(_ words: [(language: String, node: YAMLDocument.Node)], of key: YAMLDocument.Node)
        -> YAMLDocument.Node?
    {
        let languages = [language].compactMap(\.self) + vocabulary.languages
        let said = languages.lazy.compactMap { language in
            words.first { $0.language == language && !$0.node.isEmpty }
        }.first
        if let said, said.language != languages[0] {
            log.report(.untranslated(key.text ?? "", from: said.language, into: languages[0], at: location(key)))
        }
        return said?.node
    }

    /// Keeps what an entry is called in all languages.
    mutating func keepNames(of fields: Fields, _ names: [String], as category: VocabularyNames.Category, _ id: String) {
        let found = names.flatMap { fields.inLanguages[$0] ?? [] }
        if !found.isEmpty { vocabulary.namesInLanguages[category, default: [:]][id] = found }
    }

    /// The maps of a list, each with a usable id whose address no other one has, and none of the `reserved` ones.
    mutating func entries(
        of node: YAMLDocument.Node?, called name: String, atMost limit: Int, apartFrom reserved: Set<String> = [],
        knowing known: KeyValuePairs<String, Form>
    ) -> [(id: String, fields: Fields)] {
        guard let node, !node.isEmpty else { return [] }
        guard case .list(let items) = node.content else {
            report("'\(name)' is not a list", at: node, fix: "Begin each entry with '- id: …'")
            return []
        }
        var result: [(id: String, fields: Fields)] = []
        var addresses = reserved
        if items.count > limit {
            report(
                "'\(name)' has \(items.count) entries; the first \(limit) count", at: items[limit],
                reason: "Every page lists them, and nobody would find their way", fix: "Merge some of them")
        }
        for item in items.prefix(limit) {
            guard let fields = fields(of: item, called: "an entry of '\(name)'", knowing: known) else { continue }
            guard let id = fields.text("id"), id.utf8.allSatisfy(Self.isIDByte) else {
                // An id of another form has been reported.
                if !fields.has("id") || fields.text("id") != nil {
                    report(
                        "An entry of '\(name)' has no id of letters a–z, digits and dashes", at: item,
                        fix: "Add 'id: a-short-name'")
                }
                continue
            }
            guard addresses.insert(Slug.file(id)).inserted else {
                let other = result.first { Slug.file($0.id) == Slug.file(id) }?.id
                let clash: Phrase =
                    if other == id {
                        "The id '\(id)' stands twice in '\(name)'"
                    } else if let other {
                        "The id '\(id)' would have the address of '\(other)'"
                    } else {
                        "The id '\(id)' would have the address of a page of truce's own"
                    }
                report(clash, at: fields["id"] ?? item, fix: "Choose another id")
                continue
            }
            result.append((id, fields))
        }
        return result
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) && !ASCII.isCapital(byte) || "-_".utf8.contains(byte)
    }

    /// The lines of a map whose names are free; none for an empty value.
    mutating func pairs(of node: YAMLDocument.Node?, _ message: Phrase, fix: Phrase)
        -> [(key: YAMLDocument.Node, value: YAMLDocument.Node)]
    {
        guard let node, !node.isEmpty else { return [] }
        guard case .map(let pairs) = node.content else {
            report(message, at: node, fix: fix)
            return []
        }
        return pairs
    }

    /// The id of what a value names, by id or by name; `nil` and a finding where nothing or more than one thing has the name.
    mutating func reference(
        _ node: YAMLDocument.Node?, _ category: VocabularyNames.Category, rule: RuleID, what: Phrase, reason: Phrase,
        fix: Phrase
    ) -> String? {
        guard let node, let name = node.text else { return nil }
        let names = VocabularyNames(vocabulary)
        if let id = names.id(of: name, category) { return id }
        let (candidates, isAmbiguous) = names.candidates(for: name, [category])
        var finding = Finding.unresolved(
            rule, what, name, candidates, isAmbiguous: isAmbiguous, at: location(node), reason: reason, fix: fix)
        // The same name on pages has another reason.
        finding.cause = nil
        log.report(finding)
        return nil
    }

    /// A file of the playbook, or a folder with or without `/` or `/**` behind it; `nil` and a finding for anything else.
    mutating func path(_ node: YAMLDocument.Node, reason: Phrase) -> ContainedPath? {
        let text = node.text ?? ""
        let files = source.files.map(\.path)
        let mark = ["/**", "/"].first { text.utf8.reversed().starts(with: $0.utf8.reversed()) } ?? ""
        if let path = ContainedPath(String(decoding: text.utf8.dropLast(mark.utf8.count), as: UTF8.self)),
            files.contains(where: { $0 == path || $0.isInside(path) })
        {
            return path
        }
        let known = Set(files + files.compactMap(\.parent)).map(\.description)
        let near = NearMiss.candidates(for: text, in: known, limit: 1)
        report(
            "There is no folder or file '\(text)'\(Finding.suggestion(near))", at: node, reason: reason,
            fix: "Write its path from the folder of playbook.yml; 'folder/**' is all that is in a folder")
        return nil
    }

    mutating func choice<Word: ClosedWord>(
        _ node: YAMLDocument.Node?, rule: RuleID, _ name: Phrase, of: Word.Type, reason: Phrase
    ) -> Word? {
        guard let node, let text = node.text else { return nil }
        if let choice = words.choice(text, of: Word.self) { return choice }
        log.report(.unknownWord(rule, name, text, of: Word.self, words, at: location(node), reason: reason))
        return nil
    }

    func location(_ node: YAMLDocument.Node?) -> Finding.Location { Finding.Location(file.path, node?.span) }

    mutating func report(
        _ message: Phrase, at node: YAMLDocument.Node?,
        reason: Phrase = "This part counts for nothing until it is mended", fix: Phrase
    ) {
        log.report(Finding("bad-vocabulary", .error, message, at: location(node), reason: reason, fix: fix))
    }
}
