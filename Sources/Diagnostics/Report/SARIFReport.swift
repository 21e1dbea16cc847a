package import Localization

/// Findings in SARIF 2.1.0, which code scanning and editors read: one run, one finding a line.
///
/// - Rules are those that were found, each with its reasons and fixes as help.
/// - Columns are code points, from one, the end excluded. What is about a whole file is at its first line, and what is about no file in
///   the file that `path` gives for it: code scanning shows nothing without a place.
/// - `partialFingerprints` are the same as long as the finding is, also after lines have moved.
/// - Texts are plain: what a viewer would take for a link in them is none.
package struct SARIFReport: Sendable {
    private let version: String
    private let asOf: String
    private let language: Language?

    /// `version` is the program's own. Without a language it speaks English.
    package init(version: String, asOf: String, in language: Language? = nil) {
        (self.version, self.asOf, self.language) = (version, asOf, language)
    }

    /// Code scanning takes no more places than this beside a finding's own.
    private static let mostRelated = 100

    /// `path` gives the path of a finding's file from the root of the repository.
    package func bytes(
        of findings: [Finding], in file: @escaping (String) -> SourceFile?, path: (String) -> String
    ) -> [UInt8] {
        var lookup = LineLookup(file)
        var names = FindingNames()
        let rules = Self.rules(of: findings)
        var json = JSONText()
        json.object {
            $0.field("$schema", Self.schema)
            $0.field("version", "2.1.0")
            $0.key("runs")
            $0.beginArray()
            $0.object {
                appendTool(rules, to: &$0)
                $0.field("columnKind", "unicodeCodePoints")
                // The schema knows languages of two letters.
                if let tag = language?.tag, tag.utf8.count == 2 { $0.field("language", tag) }
                $0.key("properties")
                $0.object { $0.field("asOf", asOf) }
                $0.list("results", findings) { finding, json in
                    json.field("ruleId", finding.rule.description)
                    json.field("ruleIndex", rules.indices[finding.rule] ?? -1)
                    json.field("level", finding.severity.rawValue)
                    json.text("message", finding.lines(in: language).joined(separator: "\n"))
                    json.key("locations")
                    json.beginArray()
                    json.object { appendPlace(finding.location, path, to: &$0, lookup: &lookup) }
                    json.endArray()
                    appendRelated(finding.related, path, to: &json, lookup: &lookup)
                    if finding.count > 1 { json.field("occurrenceCount", finding.count) }
                    json.key("partialFingerprints")
                    json.object { $0.field("finding/v1", names.name(of: finding)) }
                }
            }
            $0.endArray()
        }
        return json.bytes + [0x0A]
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    // MARK: Rules

    private struct Rules {
        /// In the order in which they are first found.
        var findings: [(id: RuleID, found: [Finding])] = []
        var indices: [RuleID: Int] = [:]
    }

    private static func rules(of findings: [Finding]) -> Rules {
        var rules = Rules()
        for finding in findings {
            if let index = rules.indices[finding.rule] {
                rules.findings[index].found.append(finding)
            } else {
                rules.indices[finding.rule] = rules.findings.count
                rules.findings.append((finding.rule, [finding]))
            }
        }
        return rules
    }

    private func appendTool(_ rules: Rules, to json: inout JSONText) {
        json.key("tool")
        json.object {
            $0.key("driver")
            $0.object {
                $0.field("name", "truce")
                $0.field("version", version)
                $0.list("rules", rules.findings) { rule, json in
                    let name = Self.name(of: rule.id)
                    let reasons = distinct(rule.found.compactMap(\.reason))
                    let help = reasons + distinct(rule.found.compactMap(\.fix))
                    json.field("id", rule.id.description)
                    json.text("shortDescription", name)
                    json.text("fullDescription", reasons.first ?? name)
                    json.text("help", help.isEmpty ? name : help.joined(separator: "\n"))
                }
            }
        }
    }

    /// `Broken link` for `broken-link`.
    private static func name(of rule: RuleID) -> String {
        let words = rule.description.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
        let first = words.first.map { ASCII.isLetter($0) ? $0 & ~0x20 : $0 }
        return String(decoding: (first.map { [$0] } ?? []) + words.dropFirst(), as: UTF8.self)
    }

    /// The first few of what is said, each once.
    private func distinct(_ phrases: [Phrase]) -> [String] {
        var texts: [String] = []
        for phrase in phrases where texts.count < Self.mostTexts {
            let text = Terminal.shortened(phrase.text(in: language))
            if !texts.contains(text) { texts.append(text) }
        }
        return texts
    }

    private static let mostTexts = 5

    // MARK: Places

    private func appendPlace(
        _ location: Finding.Location, _ path: (String) -> String, to json: inout JSONText, lookup: inout LineLookup
    ) {
        let path = path(location.path)
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        json.key("physicalLocation")
        json.object {
            $0.key("artifactLocation")
            $0.object {
                $0.field("uri", (isRooted ? "file://" : "") + path.percentEncoded(keeping: "/-._~"))
                if !isRooted { $0.field("uriBaseId", "%SRCROOT%") }
            }
            $0.key("region")
            $0.object {
                let start = lookup.start(of: location)
                $0.field("startLine", start?.line ?? 1)
                guard let start, let end = lookup.end(of: location) else { return }
                $0.field("startColumn", start.column)
                $0.field("endLine", end.line)
                $0.field("endColumn", end.column)
            }
        }
    }

    private func appendRelated(
        _ related: [Finding.Location], _ path: (String) -> String, to json: inout JSONText, lookup: inout LineLookup
    ) {
        guard !related.isEmpty else { return }
        json.key("relatedLocations")
        json.beginArray()
        for (index, location) in related.prefix(Self.mostRelated).enumerated() {
            json.object {
                // No two may be the same, and two findings may be at one place.
                $0.field("id", index)
                appendPlace(location, path, to: &$0, lookup: &lookup)
            }
        }
        json.endArray()
    }
}

extension JSONText {
    /// A message of SARIF. Its plain text knows links, `[words](target)`, which a space between the two keeps from being one.
    fileprivate mutating func text(_ name: String, _ text: String) {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "("), bytes.last == UInt8(ascii: "]") { bytes.append(UInt8(ascii: " ")) }
            bytes.append(byte)
        }
        key(name)
        object { $0.field("text", String(decoding: bytes, as: UTF8.self)) }
    }
}
