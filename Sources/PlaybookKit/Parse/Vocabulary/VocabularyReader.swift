import Diagnostics

/// Reads `playbook.yml`. A part that cannot be used is reported and takes its default; the rest counts.
struct VocabularyReader {
    private let file: SourceFile
    private(set) var log = FindingLog()
    private var vocabulary = Vocabulary()

    /// The vocabulary of a playbook and what is wrong with it; the defaults where there is no file.
    static func read(_ source: SourceTree) -> (vocabulary: Vocabulary, log: FindingLog) {
        guard let path = ContainedPath(Vocabulary.file), let file = source[path] else {
            return (.standard, FindingLog())
        }
        var reader = VocabularyReader(file)
        reader.read()
        return (reader.vocabulary, reader.log)
    }

    private init(_ file: SourceFile) { self.file = file }

    private mutating func read() {
        let yaml = YAMLDocument(file, file.bytes.indices, limits: .vocabulary, log: &log)
        guard let root = yaml.root, !root.isEmpty else { return }
        let map = fields(
            of: root, called: "playbook.yml",
            knowing: [
                "title", "languages", "base_url", "repository", "teams", "people", "stages", "moments", "kinds",
                "audiences", "values",
                "merge_fields", "links", "rules", "fields",
            ])
        if let title = map.text("title") { vocabulary.title = title }
        if let languages = map["languages"] { vocabulary.languages = texts(languages) }
        vocabulary.baseURL = map.text("base_url")
        vocabulary.repository = map.text("repository")
        if let audiences = map["audiences"] { vocabulary.audiences = texts(audiences) }
        vocabulary.mergeFields = map["merge_fields"].map(texts)
        readTeams(map["teams"])
        readPeople(map["people"])
        readMoments(map["moments"])
        readStages(map["stages"])
        readKinds(map["kinds"])
        readValues(map["values"])
        readDialect(map["links"])
        readRules(map["rules"])
        readFieldNames(map["fields"])
    }

    private mutating func readTeams(_ node: YAMLDocument.Node?) {
        let teams = entries(of: node, called: "teams", knowing: ["id", "title", "side", "lead", "contact"]).map {
            id, map in
            Team(
                id: id, title: map.text("title") ?? id, side: choice(map["side"], "side", of: Side.self) ?? .other,
                lead: map.text("lead"), contact: map.text("contact"))
        }
        if !teams.isEmpty { vocabulary.teams = teams }
    }

    private mutating func readPeople(_ node: YAMLDocument.Node?) {
        vocabulary.people = entries(
            of: node, called: "people", knowing: ["id", "name", "title", "team", "contact", "until"]
        ).map { id, map in
            let team = map.text("team")
            if let team, !vocabulary.teams.contains(where: { $0.id == team || $0.title == team }) {
                log.report(.unknownWord("team", team, among: vocabulary.teams.map(\.id), at: location(map["team"])))
            }
            return Person(
                id: id, name: map.text("name") ?? map.text("title") ?? id,
                team: vocabulary.teams.first { $0.id == team || $0.title == team }?.id,
                contact: map.text("contact"), until: date(map["until"], "until"))
        }
    }

    private mutating func readMoments(_ node: YAMLDocument.Node?) {
        let moments = entries(
            of: node, called: "moments", knowing: ["id", "title", "acronym", "question", "definition", "feeds"]
        ).map { id, map in
            let standard = Moment.standard.first { $0.id == id }
            return Moment(
                id: id, title: map.text("title") ?? standard?.title ?? id,
                acronym: map.text("acronym") ?? standard?.acronym,
                question: map.text("question") ?? standard?.question ?? "",
                definition: map.text("definition") ?? standard?.definition ?? "",
                feeds: map.text("feeds") ?? standard?.feeds)
        }
        guard !moments.isEmpty else { return }
        vocabulary.moments = moments
        for moment in vocabulary.moments {
            if let feeds = moment.feeds, !vocabulary.moments.contains(where: { $0.id == feeds }) {
                log.report(.unknownWord("moment", feeds, among: vocabulary.moments.map(\.id), at: location(node)))
            }
        }
    }

    private mutating func readStages(_ node: YAMLDocument.Node?) {
        let stages = entries(
            of: node, called: "stages",
            knowing: ["id", "title", "customer_says", "moment", "we_do", "entry", "exit", "goes_back_to"]
        ).map { id, map in
            let standard = Stage.standard.first { $0.id == id }
            let moment = map.text("moment") ?? standard?.moment
            if let moment, !vocabulary.moments.contains(where: { $0.id == moment }) {
                log.report(
                    .unknownWord(
                        "moment", moment, among: vocabulary.moments.map(\.id), at: location(map["moment"] ?? node)))
            }
            return Stage(
                id: id, title: map.text("title") ?? standard?.title ?? id,
                customerSays: map.text("customer_says") ?? standard?.customerSays ?? "", moment: moment,
                weDo: map.text("we_do"),
                entry: map.text("entry"), exit: map.text("exit"), goesBackTo: map["goes_back_to"].map(texts) ?? [])
        }
        if !stages.isEmpty { vocabulary.stages = stages }
    }

    private mutating func readKinds(_ node: YAMLDocument.Node?) {
        for (id, map) in entries(
            of: node, called: "kinds", knowing: ["id", "title", "review_every", "headings", "joint"])
        {
            let standard = PageKind.standard.first { $0.id == id }
            let interval = map["review_every"].flatMap { node in
                let interval = node.text.flatMap(ReviewInterval.init)
                if interval == nil {
                    report(
                        "'review_every' is not a span of time", at: node, fix: "Write '90 days', '6 months' or 'never'")
                }
                return interval
            }
            let kind = PageKind(
                id: id, title: map.text("title") ?? standard?.title ?? id,
                reviewEvery: interval ?? standard?.reviewEvery ?? .days(180),
                requiredHeadings: map["headings"].map(texts) ?? standard?.requiredHeadings ?? [],
                isJoint: map.text("joint").map { ["yes", "true"].contains($0) } ?? standard?.isJoint ?? false)
            vocabulary.kinds.removeAll { $0.id == id }
            vocabulary.kinds.append(kind)
        }
    }

    private mutating func readValues(_ node: YAMLDocument.Node?) {
        guard let node, !node.isEmpty else { return }
        guard case .map(let pairs) = node.content else {
            return report("'values' is not a list of names and values", at: node, fix: "Write 'name: value' lines")
        }
        for (key, value) in pairs {
            guard let name = key.text, let text = value.text else {
                report("'values' holds something that is not a text", at: key, fix: "Write 'name: value'")
                continue
            }
            vocabulary.values[name] = text
        }
    }

    private mutating func readDialect(_ node: YAMLDocument.Node?) {
        if let dialect = choice(node, "dialect", of: LinkDialect.self) { vocabulary.linkDialect = dialect }
    }

    private mutating func readRules(_ node: YAMLDocument.Node?) {
        guard let node, !node.isEmpty else { return }
        guard case .map(let pairs) = node.content else {
            return report("'rules' is not a list of rules and levels", at: node, fix: "Write 'rule-name: warning'")
        }
        for (key, value) in pairs {
            guard let name = key.text else { continue }
            let map: Fields =
                if value.text == nil { fields(of: value, called: name, knowing: ["level", "paths", "reason"]) } else {
                    Fields(["level": value])
                }
            let word = map.text("level") ?? ""
            let severity = Severity(rawValue: word)
            guard severity != nil || word == "off" else {
                report(
                    "'\(word)' is not a level for '\(name)'", at: value.text == nil ? key : value,
                    fix: "Use error, warning, note or off")
                continue
            }
            let paths = (map["paths"].map(texts) ?? []).compactMap { path in
                ContainedPath(path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path)
            }
            vocabulary.ruleLevels.append(
                RuleLevel(rule: RuleID(name), severity: severity, paths: paths, reason: map.text("reason")))
        }
    }

    private mutating func readFieldNames(_ node: YAMLDocument.Node?) {
        guard let node, !node.isEmpty else { return }
        guard case .map(let pairs) = node.content else {
            return report("'fields' is not a list of names", at: node, fix: "Write 'their_name: our_name'")
        }
        for (key, value) in pairs {
            guard let name = key.text, let text = value.text else { continue }
            if text == "ignore" {
                vocabulary.fieldNames[name] = .some(nil)
            } else if let field = FieldName(written: text) {
                vocabulary.fieldNames[name] = field
            } else {
                log.report(.unknownWord("field", text, among: FieldName.allCases.map(\.rawValue), at: location(value)))
            }
        }
    }

    /// The fields of one map, by name.
    private struct Fields {
        private let nodes: [String: YAMLDocument.Node]

        init(_ nodes: [String: YAMLDocument.Node]) { self.nodes = nodes }

        /// `nil` for an empty value too.
        subscript(name: String) -> YAMLDocument.Node? { nodes[name].flatMap { $0.isEmpty ? nil : $0 } }
        func text(_ name: String) -> String? { self[name]?.text }
    }

    private mutating func fields(of node: YAMLDocument.Node, called name: String, knowing known: [String]) -> Fields {
        guard case .map(let pairs) = node.content else {
            report("'\(name)' is not a list of fields", at: node, fix: "Write 'name: value' lines")
            return Fields([:])
        }
        var nodes: [String: YAMLDocument.Node] = [:]
        for (key, value) in pairs {
            let field = key.text ?? ""
            if known.contains(field) {
                nodes[field] = value
            } else {
                let near = NearMiss.candidates(for: field, in: known).first
                report(
                    "Unknown field '\(field)' in \(name)" + (near.map { "; did you mean '\($0)'?" } ?? ""), at: key,
                    fix: "Known here: \(known.joined(separator: ", "))")
            }
        }
        return Fields(nodes)
    }

    /// The maps of a list, each with a usable id that stands once.
    private mutating func entries(of node: YAMLDocument.Node?, called name: String, knowing known: [String]) -> [(
        id: String, map: Fields
    )] {
        guard let node, !node.isEmpty else { return [] }
        guard case .list(let items) = node.content else {
            report("'\(name)' is not a list", at: node, fix: "Begin each entry with '- id: …'")
            return []
        }
        var result: [(id: String, map: Fields)] = []
        var seen: Set<String> = []
        for item in items {
            let map = fields(of: item, called: name, knowing: known)
            guard let id = map.text("id"), id.utf8.allSatisfy(Self.isIDByte) else {
                report(
                    "An entry of '\(name)' has no id of letters a–z, digits and dashes", at: item,
                    fix: "Add 'id: a-short-name'")
                continue
            }
            guard seen.insert(id).inserted else {
                report(
                    "The id '\(id)' stands twice in '\(name)'", at: map["id"] ?? item,
                    fix: "Give one of them another id")
                continue
            }
            result.append((id, map))
        }
        return result
    }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    private func texts(_ node: YAMLDocument.Node) -> [String] {
        if case .list(let items) = node.content { items.compactMap(\.text) } else { node.text.map { [$0] } ?? [] }
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: YAMLDocument.Node?, _ name: String, of: Choice.Type
    ) -> Choice? {
        guard let node, let text = node.text else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        log.report(.unknownWord(name, text, among: Choice.allCases.map(\.rawValue), at: location(node)))
        return nil
    }

    private mutating func date(_ node: YAMLDocument.Node?, _ name: String) -> CalendarDate? {
        guard let node, let text = node.text else { return nil }
        if let date = CalendarDate(text) { return date }
        report("'\(name): \(text)' is not a day of the calendar", at: node, fix: "Write the day as YYYY-MM-DD")
        return nil
    }

    private func location(_ node: YAMLDocument.Node?) -> Finding.Location { Finding.Location(file.path, node?.span) }

    private mutating func report(_ message: String, at node: YAMLDocument.Node, fix: String) {
        log.report(Finding("bad-vocabulary", .error, message, at: location(node), fix: fix))
    }
}
