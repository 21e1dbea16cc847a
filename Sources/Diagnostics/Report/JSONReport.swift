package import Localization

/// Findings for programs. One object, one finding a line:
///
/// - `version`: 1; a reader may rely on what is listed here while it stays so.
/// - `asOf`: the day that the findings are true of, `YYYY-MM-DD`.
/// - `counts`: how many `error`, `warning` and `note`; a finding with a count counts as many.
/// - `leftOut`, where others were asked for than all: how many findings the baseline has (`known`), and how many are where nothing
///   changed (`unchanged`);
/// - `findings`, each with
///   - `rule`, `severity` (`error`, `warning`, `note`), `message`, and `reason` and `fix` where there are any, in English unless
///     another language was asked for;
///   - `path`, relative to the content folder and empty for what is about no file, and unless the whole file is meant
///     `line`, `column`, `endLine` and `endColumn`: from one, columns in code points, the end excluded;
///   - `count`, how many findings this one stands for;
///   - `related`, other places: `path`, and `line` and `column` where known.
package struct JSONReport: Sendable {
    private let asOf: String
    private let leftOut: LeftOut
    private let language: Language?

    package init(asOf: String, leftOut: LeftOut = LeftOut(), in language: Language? = nil) {
        (self.asOf, self.leftOut, self.language) = (asOf, leftOut, language)
    }

    package func bytes(of findings: [Finding], in file: @escaping (String) -> SourceFile?) -> [UInt8] {
        var lookup = LineLookup(file)
        var json = JSONText()
        json.object {
            $0.field("version", 1)
            $0.field("asOf", asOf)
            $0.key("counts")
            $0.object {
                for severity in Severity.allCases { $0.field(severity.rawValue, findings.count(of: severity)) }
            }
            if leftOut != LeftOut() {
                $0.key("leftOut")
                $0.object {
                    if let known = leftOut.known { $0.field("known", known) }
                    if let unchanged = leftOut.unchanged { $0.field("unchanged", unchanged) }
                }
            }
            $0.key("findings")
            $0.beginArray()
            for finding in findings {
                $0.newLine()
                $0.object { append(finding, to: &$0, lookup: &lookup) }
            }
            $0.newLine()
            $0.endArray()
        }
        return json.bytes + [0x0A]
    }

    private func append(_ finding: Finding, to json: inout JSONText, lookup: inout LineLookup) {
        json.field("rule", finding.rule.description)
        json.field("severity", finding.severity.rawValue)
        json.field("message", finding.message.text(in: language))
        json.field("reason", finding.reason?.text(in: language))
        json.field("fix", finding.fix?.text(in: language))
        appendPlace(finding.location, to: &json, lookup: &lookup)
        if let end = lookup.end(of: finding.location) {
            json.field("endLine", end.line)
            json.field("endColumn", end.column)
        }
        json.field("count", finding.count)
        json.key("related")
        json.beginArray()
        for location in finding.related {
            json.object { appendPlace(location, to: &$0, lookup: &lookup) }
        }
        json.endArray()
    }

    private func appendPlace(_ location: Finding.Location, to json: inout JSONText, lookup: inout LineLookup) {
        json.field("path", location.path)
        guard let start = lookup.start(of: location) else { return }
        json.field("line", start.line)
        json.field("column", start.column)
    }
}
