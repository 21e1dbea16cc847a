/// Findings for programs. One object, one finding a line:
///
/// - `version`: 1; a reader may rely on what is listed here while it stays so.
/// - `asOf`: the day that the findings are true of, `YYYY-MM-DD`.
/// - `counts`: how many `error`, `warning` and `note`; a finding with a count counts as many.
/// - `findings`, each with
///   - `rule`, `severity` (`error`, `warning`, `note`), `message`, and `reason` and `fix` where there are any;
///   - `path`, relative to the content folder, and unless the whole file is meant `line`, `column`, `endLine` and
///     `endColumn`: from one, columns in code points, the end excluded;
///   - `count`, how many findings this one stands for;
///   - `related`, other places: `path`, and `line` and `column` where known.
package struct JSONReport: Sendable {
    private let asOf: String

    package init(asOf: String) { self.asOf = asOf }

    package func bytes(of findings: [Finding], in file: @escaping (String) -> SourceFile?) -> [UInt8] {
        var lookup = LineLookup(file)
        var json = JSONText()
        json.beginObject()
        json.key("version")
        json.number(1)
        json.key("asOf")
        json.string(asOf)
        json.key("counts")
        json.beginObject()
        for severity in Severity.allCases {
            json.key(severity.rawValue)
            json.number(findings.count(of: severity))
        }
        json.endObject()
        json.key("findings")
        json.beginArray()
        for finding in findings {
            json.newLine()
            append(finding, to: &json, lookup: &lookup)
        }
        json.newLine()
        json.endArray()
        json.endObject()
        return json.bytes + [0x0A]
    }

    private func append(_ finding: Finding, to json: inout JSONText, lookup: inout LineLookup) {
        json.beginObject()
        json.key("rule")
        json.string(finding.rule.description)
        json.key("severity")
        json.string(finding.severity.rawValue)
        json.key("message")
        json.string(finding.message)
        for (key, text) in [("reason", finding.reason), ("fix", finding.fix)] {
            guard let text else { continue }
            json.key(key)
            json.string(text)
        }
        appendPlace(finding.location, to: &json, lookup: &lookup)
        if let end = lookup.end(of: finding.location) {
            json.key("endLine")
            json.number(end.line)
            json.key("endColumn")
            json.number(end.column)
        }
        json.key("count")
        json.number(finding.count)
        json.key("related")
        json.beginArray()
        for location in finding.related {
            json.beginObject()
            appendPlace(location, to: &json, lookup: &lookup)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private func appendPlace(_ location: Finding.Location, to json: inout JSONText, lookup: inout LineLookup) {
        json.key("path")
        json.string(location.path)
        guard let start = lookup.start(of: location) else { return }
        json.key("line")
        json.number(start.line)
        json.key("column")
        json.number(start.column)
    }
}
