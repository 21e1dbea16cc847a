import Diagnostics

/// Reads YAML into typed front matter. What it cannot use it reports and leaves out; the rest counts.
struct FrontMatterReader {
    /// Names that a playbook maps to our fields, or to nothing.
    var fieldNames: [String: FieldName?] = [:]

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
                    at: Finding.Location(file.path, root.span),
                    fix: "Write one 'name: value' a line"))
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
    }

    private func read(_ key: YAMLDocument.Node, _ value: YAMLDocument.Node, into reading: inout Reading) {
        let name = key.text ?? ""
        if name == "evidence", case .map(let parts) = value.content {
            for (part, value) in parts {
                read(
                    part, value, as: FieldName(rawValue: "evidence.\(part.text ?? "")"), "evidence.\(part.text ?? "")",
                    into: &reading)
            }
            return
        }
        let field: FieldName?
        if let mapped = fieldNames[name] {
            guard let mapped else { return }
            field = mapped
        } else {
            field = FieldName(written: name)
        }
        read(key, value, as: field, name, into: &reading)
    }

    private func read(
        _ key: YAMLDocument.Node, _ node: YAMLDocument.Node, as field: FieldName?, _ name: String,
        into reading: inout Reading
    ) {
        let location = Finding.Location(reading.file.path, key.span)
        guard let field else {
            reading.log.report(.unknownField(name, at: location))
            return
        }
        guard !node.isEmpty else { return }
        guard let value = value(of: node, for: field, name, &reading) else {
            reading.result.refused.insert(field)
            return
        }
        if let earlier = reading.names[field] {
            if !Self.agree(reading.result[field]?.value, value) {
                reading.log.report(
                    Finding(
                        "contradicting-fields", .error,
                        "'\(earlier)' and '\(name)' are one field and say different things", at: location,
                        fix: "Keep one of them; '\(earlier)' counts for now"))
            }
            return
        }
        reading.names[field] = name
        reading.result[field] = FrontMatter.Field(
            value: value, location: Finding.Location(reading.file.path, node.text == nil ? key.span : node.span))
    }

    private func value(of node: YAMLDocument.Node, for field: FieldName, _ name: String, _ reading: inout Reading)
        -> FrontMatter.Value?
    {
        let location = Finding.Location(reading.file.path, node.span)
        func refuse(_ message: String, _ fix: String) -> FrontMatter.Value? {
            reading.log.report(Finding("bad-value", .error, message, at: location, fix: fix))
            return nil
        }
        if field.form == .list {
            let nodes: [YAMLDocument.Node] = if case .list(let nodes) = node.content { nodes } else { [node] }
            guard nodes.allSatisfy({ $0.text != nil }) else {
                return refuse(
                    "'\(name)' holds something that is neither a text nor a list of texts",
                    "Write '\(name): [one, two]'")
            }
            return .texts(
                nodes.filter { !$0.isEmpty }.map {
                    FrontMatter.Item(value: $0.text ?? "", location: Finding.Location(reading.file.path, $0.span))
                })
        }
        guard let text = node.text else { return refuse("'\(name)' takes one value", "Write '\(name): value'") }
        switch field.form {
        case .text, .list:
            guard text.utf8.count <= 4096 else {
                return refuse("'\(name)' is longer than 4,096 bytes", "Move the text into the page")
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
            if let status = Status(rawValue: text.lowercased()) { return .status(status) }
            reading.log.report(.unknownWord("status", text, among: Status.allCases.map(\.rawValue), at: location))
            return nil
        case .group:
            if let group = AssetGroup(rawValue: text.lowercased()) { return .group(group) }
            reading.log.report(.unknownWord("group", text, among: AssetGroup.allCases.map(\.rawValue), at: location))
            return nil
        }
    }

    private static func agree(_ left: FrontMatter.Value?, _ right: FrontMatter.Value) -> Bool {
        switch (left, right) {
        case (.texts(let left), .texts(let right)): left.map(\.value) == right.map(\.value)
        case (.date(let left), .date(let right)): left == right
        case (.interval(let left), .interval(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.status(let left), .status(let right)): left == right
        case (.group(let left), .group(let right)): left == right
        default: false
        }
    }
}

extension Finding {
    /// A key that is no field. One key in many files is one finding.
    fileprivate static func unknownField(_ name: String, at location: Location) -> Finding {
        let near = NearMiss.candidates(for: name, in: FieldName.allCases.map(\.rawValue))
        return Finding(
            "unknown-field", near.isEmpty ? .note : .warning,
            "Unknown field '\(name)'" + (near.first.map { "; did you mean '\($0)'?" } ?? ""), at: location,
            fix: near.isEmpty ? "Map it under 'fields:' in playbook.yml ('\(name): owner', or '\(name): ignore')" : nil,
            cause: "unknown-field \(name)")
    }

    /// A word that is not one of a closed list.
    static func unknownWord(_ what: String, _ word: String, among words: [String], at location: Location) -> Finding {
        let near = NearMiss.candidates(for: word, in: words).first
        return Finding(
            RuleID("unknown-\(what)"), .error,
            "Unknown \(what) '\(word)'" + (near.map { "; did you mean '\($0)'?" } ?? ""), at: location,
            fix: "Use one of: \(words.joined(separator: ", "))")
    }
}
