import CommonMark
import Diagnostics

/// Reads YAML into typed front matter. What it cannot use it reports and leaves out; the rest counts.
struct FrontMatterReader {
    /// Names, folded, that a playbook maps to our fields, or to nothing.
    var fieldNames: [String: FieldName?] = [:]
    /// Those of the playbook, the first one first.
    var languages: [String] = []
    var words = Vocabulary.standard.packs.authorWords

    func read(_ file: SourceFile, _ range: Range<Int>, log: inout FindingLog) -> FrontMatter {
        let yaml = YAMLDocument(file, range, limits: .frontMatter, log: &log)
        var result = FrontMatter()
        result.span = SourceSpan(range)
        result.isReadable = yaml.isReadable
        guard let root = yaml.root, !root.isEmpty else { return result }
        guard case .map(let pairs) = root.content else {
            result.isReadable = false
            log.report(
                Finding(
                    "unreadable-yaml", .error, "The front matter is not a list of fields",
                    at: Finding.Location(file.path, root.span), reason: YAMLDocument.reasonToRead,
                    fix: "Write 'name: value', one to a line"))
            return result
        }
        var reading = Reading(file: file, result: result, log: log)
        for (key, value) in pairs { read(key, value, into: &reading) }
        log = reading.log
        return reading.result
    }

    /// The front matter under way and what was found on the way.
    private struct Reading {
        let file: SourceFile
        var result: FrontMatter
        var log: FindingLog
        var names: [FieldName: String] = [:]

        func location(_ node: YAMLDocument.Node) -> Finding.Location { Finding.Location(file.path, node.span) }
    }

    private func read(_ key: YAMLDocument.Node, _ value: YAMLDocument.Node, into reading: inout Reading) {
        let name = key.text ?? ""
        if Slug.fold(name) == Self.trustField {
            reading.log.report(.trustOnPage(name, at: reading.location(key)))
        } else if !fieldNames.isEmpty, let mapped = fieldNames[Slug.fold(name)] {
            if let mapped { read(key, value, as: mapped, name, into: &reading) }
        } else if let field = words.field(name) {
            read(key, value, as: field, name, into: &reading)
        } else if words.isEvidence(name) {
            readEvidence(key, value, into: &reading)
        } else {
            reading.log.report(.unknownField(name, words, at: reading.location(key)))
        }
    }

    private func readEvidence(_ key: YAMLDocument.Node, _ value: YAMLDocument.Node, into reading: inout Reading) {
        guard !value.isEmpty else { return }
        guard case .map(let parts) = value.content else {
            reading.log.report(
                .badValue(
                    "'\(key.text ?? "")' has fields of its own", at: reading.location(value),
                    fix: "Write '\(key.text ?? ""): {source: \(value.text ?? "…"), date: YYYY-MM-DD}'"))
            reading.result.refused.insert(.evidenceSource)
            return
        }
        for (part, value) in parts {
            let name = "\(key.text ?? "").\(part.text ?? "")"
            if let field = words.fieldOfEvidence(part.text ?? "") {
                read(part, value, as: field, name, into: &reading)
            } else {
                reading.log.report(.unknownField(name, words, at: reading.location(part)))
            }
        }
    }

    private func read(
        _ key: YAMLDocument.Node, _ node: YAMLDocument.Node, as field: FieldName, _ name: String,
        into reading: inout Reading
    ) {
        guard !node.isEmpty else {
            // Spaces alone are what somebody left open; other signs that show nothing were meant to be something.
            if let text = node.text, !text.utf8.allSatisfy({ $0 < 0x80 }) {
                reading.log.report(
                    .badValue(
                        "'\(name)' holds nothing that can be seen", at: reading.location(node),
                        fix: "Write '\(name): value', or delete the line"))
                reading.result.refused.insert(field)
            }
            return
        }
        if Self.spoken.contains(field), let words = node.byLanguage(languages) {
            return read(words, as: field, name, into: &reading)
        }
        guard let value = value(of: node, for: field, name, &reading) else {
            reading.result.refused.insert(field)
            return
        }
        if let earlier = reading.names[field] {
            if reading.result[field]?.value.says(value) != true {
                reading.log.report(
                    Finding(
                        "contradicting-fields", .error,
                        "'\(earlier)' and '\(name)' are one field and say different things",
                        at: reading.location(key), reason: "Each reader of the source believes another one",
                        fix: "Keep one of them; '\(earlier)' counts for now"))
            }
            return
        }
        reading.names[field] = name
        reading.result[field] = FrontMatter.Field(
            value: value, location: reading.location(node.text == nil ? key : node))
    }

    /// What a page is called in lists, which may be said in every language at once: of an asset that is all there is to translate.
    private static let spoken: Set<FieldName> = [.title, .shortTitle, .summary]

    /// One field in several languages. On the page itself stands that of the first of them.
    private func read(
        _ words: [(language: String, node: YAMLDocument.Node)], as field: FieldName, _ name: String,
        into reading: inout Reading
    ) {
        for (language, node) in words {
            read(node, node, as: field, "\(name).\(language)", into: &reading)
            reading.result.byLanguage[language, default: [:]][field] = reading.result[field]
            reading.result[field] = nil
            reading.names[field] = nil
        }
        let first = languages.first { reading.result.byLanguage[$0]?[field] != nil }
        reading.result[field] = first.flatMap { reading.result.byLanguage[$0]?[field] }
        reading.names[field] = name
    }

    private func value(of node: YAMLDocument.Node, for field: FieldName, _ name: String, _ reading: inout Reading)
        -> FrontMatter.Value?
    {
        let location = reading.location(node)
        func refuse(_ message: Phrase, _ fix: Phrase) -> FrontMatter.Value? {
            reading.log.report(.badValue(message, at: location, fix: fix))
            return nil
        }
        guard !node.isTooLong else {
            reading.log.report(
                .badValue(
                    "'\(name)' is longer than \(number: YAMLDocument.longestValue) bytes", at: location,
                    fix: "Move the text into the page",
                    reason:
                        "What a field says stands whole on many pages; this one counts for nothing until it is shorter")
            )
            return nil
        }
        if field.form == .list || field.form == .answers {
            guard let nodes = node.listed, nodes.allSatisfy({ $0.text != nil }) else {
                return refuse(
                    "'\(name)' holds something that is neither a text nor a list of texts",
                    "Write '\(name): [one, two]'")
            }
            let items = nodes.map { FrontMatter.Item(value: $0.text ?? "", location: reading.location($0)) }
            return .texts(field.form == .answers ? items.compactMap { answer($0, &reading) } : items)
        }
        guard let text = node.text else { return refuse("'\(name)' takes one value", "Write '\(name): value'") }
        switch field.form {
        case .text, .list, .answers:
            return .texts([FrontMatter.Item(value: text, location: location)])
        case .language:
            guard LanguageTag.isValid(text) else {
                return refuse(
                    "'\(name): \(text)' is not the tag of a language", "Write two letters, such as 'en' or 'pl'")
            }
            return .texts([FrontMatter.Item(value: text, location: location)])
        case .date:
            if let date = CalendarDate(text) { return .date(date) }
            reading.log.report(
                Finding(
                    "bad-date", .error, "'\(name): \(text)' is not a day of the calendar", at: location,
                    reason: "Nobody can be reminded of a day that does not come",
                    fix: "Write the day as YYYY-MM-DD, for example 2026-03-31"))
            return nil
        case .interval:
            return ReviewInterval(text).map(FrontMatter.Value.interval)
                ?? refuse("'\(name): \(text)' is not a span of time", "Write '90 days', '6 months' or 'never'")
        case .number:
            return Int(text).map(FrontMatter.Value.number)
                ?? refuse("'\(name): \(text)' is not a whole number", "Write '\(name): 10'")
        case .status:
            if let status = words.choice(text, of: Status.self) { return .status(status) }
            reading.log.report(
                .unknownWord(
                    "unknown-status", "status", text, of: Status.self, words, at: location,
                    reason: "Readers cannot tell whether they may rely on it"))
            return nil
        case .group:
            if let group = words.choice(text, of: AssetGroup.self) { return .group(group) }
            reading.log.report(
                .unknownWord(
                    "unknown-group", "group", text, of: AssetGroup.self, words, at: location,
                    reason: "At its moment it stands in none of the five lists that both teams read"))
            return nil
        }
    }

    /// A field of `playbook.yml` alone, folded.
    private static let trustField = Slug.fold("raw_html")

    private func answer(_ item: FrontMatter.Item<String>, _ reading: inout Reading) -> FrontMatter.Item<String>? {
        if let answer = words.choice(item.value, of: Answer.self) {
            return FrontMatter.Item(value: answer.rawValue, location: item.location)
        }
        reading.log.report(
            .unknownWord(
                "unknown-answer", "answer", item.value, of: Answer.self, words, at: item.location,
                reason: "It counts for none of the four questions that customers ask an advertisement"))
        return nil
    }
}

extension Finding {
    static func badValue(
        _ message: Phrase, at location: Location, fix: Phrase,
        reason: Phrase = "The field counts for nothing until it is mended"
    ) -> Finding {
        Finding("bad-value", .error, message, at: location, reason: reason, fix: fix)
    }

    /// Who may change a page must not be able to trust it.
    fileprivate static func trustOnPage(_ field: String, at location: Location) -> Finding {
        Finding(
            "raw-html", .error, "'\(field)' cannot be set on a page", at: location,
            reason: "Then every change of a page could give it the trust that only the whole playbook can",
            fix: "Name the page under 'raw_html: {trusted: […]}' in \(Vocabulary.file)")
    }

    /// A key that is no field. One key in many files is one finding.
    fileprivate static func unknownField(_ name: String, _ words: AuthorWords, at location: Location) -> Finding {
        let near = words.fieldNearMisses.candidates(for: name, limit: 1)
        return Finding(
            "unknown-field", near.isEmpty ? .note : .warning,
            "Unknown field '\(name)'\(suggestion(near))", at: location,
            reason: "What it says is shown nowhere and checked by nobody",
            fix: near.first.map { "Write '\($0)'" }
                ?? "Map it under 'fields:' in playbook.yml ('\(name): owner', or '\(name): ignore')",
            cause: "unknown-field \(name)")
    }

    /// A word that is not one of a closed list.
    static func unknownWord<Word: ClosedWord>(
        _ rule: RuleID, _ what: Phrase, _ word: String, of: Word.Type, _ words: AuthorWords, at location: Location,
        reason: Phrase
    ) -> Finding {
        Finding(
            rule, .error,
            "Unknown \(what) '\(word)'\(suggestion(NearMiss.candidates(for: word, in: words.choices(of: Word.self), limit: 1)))",
            at: location, reason: reason,
            fix: "Use one of: \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
    }
}
