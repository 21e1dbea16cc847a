import Diagnostics
import Localization

/// Whether a page may be trusted, and what was found in it.
extension Shapes {
    func freshness(of page: LinkedPage) -> TemplateContext {
        [
            "class": .text(page.startsOn == nil ? page.freshness.cssClass : Freshness.exempt.cssClass),
            "label": .text(page.pendingText(in: language) ?? page.freshness.title(in: language)),
            "brief": .text(
                page.pendingText(in: language)
                    ?? page.freshness.brief(verified: page.frontMatter.date(.verified), in: language)),
            "verified": date(page.frontMatter.date(.verified)),
            "verifiedBy": page.verifiedBy.flatMap(playbook.person).map { link($0.name, SitePath.person($0.id)) }
                ?? false,
            // Once it is over, the state says so.
            "expires": date(page.frontMatter.date(.expires).flatMap { $0 < playbook.asOf ? nil : $0 }),
            "due": date(page.freshness.dueDate), "dueText": .text(page.freshness.dueText(in: language)),
        ]
    }

    func status(of page: LinkedPage) -> TemplateContext {
        [
            "class": .text(page.status.rawValue), "label": .text(page.status.title(in: language)),
            "isNotable": .flag(page.status != .approved),
        ]
    }

    func problems(_ findings: [Finding], in file: SourceFile) -> TemplateContext {
        let lines = LineIndex(file.bytes)
        return listing(
            findings.map { finding in
                let line: Phrase? = finding.location.span.map { "line \(lines.position(of: $0.start).line)" }
                return [
                    "severity": .text(finding.severity.rawValue),
                    "severityTitle": .text(finding.severity.word.text(in: language)),
                    "message": .text(finding.message.text(in: language)),
                    "place": .text(line?.text(in: language) ?? ""),
                    "fix": .text(finding.fix?.text(in: language) ?? ""),
                ]
            }, "finding")
    }
}
