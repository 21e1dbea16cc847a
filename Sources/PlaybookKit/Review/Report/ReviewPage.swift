import CommonMark
import Diagnostics
import Localization

/// A review as one HTML file, which needs no other: the lists, then each changed text with what came and what went marked in it.
struct ReviewPage {
    private let report: ReviewReport
    private let theme: Theme
    private var language: Language { report.language }

    init(_ report: ReviewReport, _ theme: Theme) { (self.report, self.theme) = (report, theme) }

    func html(log: inout FindingLog) -> [UInt8] {
        let context: [String: TemplateContext] = [
            "lang": .text(language.tag), "siteTitle": content(report.title), "generator": .text(Generator.name),
            "words": language.words, "style": .html(SelfContainedStyle(theme.files["review.css"], log: &log).html),
            "isEmpty": .flag(report.isEmpty), "hasContents": .flag(!report.isEmpty),
            "facts": .list(report.facts.map(detail)), "sections": .list(report.sections.map(section)),
            "texts": report.texts.isEmpty
                ? false
                : [
                    "count": .text(language.number(report.texts.count)),
                    "items": .list(report.texts.enumerated().map(text)),
                ],
        ]
        return theme.render("review", .fields(context), log: &log)
    }

    private func section(_ section: ReviewReport.Section) -> TemplateContext {
        [
            "id": .text("pb-\(section.kind.rawValue)"), "kind": .text(section.kind.rawValue),
            "title": .text(section.title), "count": .text(language.number(section.count)), "lead": .text(section.lead),
            "groups": .list(section.groups.map(group)),
        ]
    }

    private func group(_ group: ReviewReport.Group) -> TemplateContext {
        [
            "title": content(group.title), "isFolded": .flag(group.isFolded),
            "entries": .list(group.entries.map(entry)),
        ]
    }

    private func entry(_ entry: ReviewReport.Entry) -> TemplateContext {
        [
            "state": .text(entry.mark.rawValue), "stateTitle": .text(entry.mark.title(in: language)),
            "title": content(entry.title), "sort": content(entry.sort), "risk": .text(entry.risk),
            "place": content(entry.place), "textHref": .text(entry.text.map { "#\(Self.id(ofText: $0))" } ?? ""),
            "hasDetails": .flag(!entry.details.isEmpty), "details": .list(entry.details.map(detail)),
        ]
    }

    private func detail(_ detail: ReviewReport.Detail) -> TemplateContext {
        var fields: [String: TemplateContext] = [
            "said": "", "label": "", "values": [], "isChange": false, "before": [], "after": [],
            "hasBefore": false, "hasAfter": false, "isBoth": false,
        ]
        func texts(_ values: [String]) -> TemplateContext { .list(values.map(content)) }
        switch detail {
        case .said(let text): fields["said"] = .text(text)
        case .named(let label, let values):
            fields["label"] = content(label)
            fields["values"] = texts(values)
        case .changed(let label, let before, let after):
            let (gone, come) = ReviewReport.Detail.difference(before, after)
            fields["label"] = content(label)
            fields["isChange"] = true
            (fields["before"], fields["after"]) = (texts(gone), texts(come))
            (fields["hasBefore"], fields["hasAfter"]) = (.flag(!gone.isEmpty), .flag(!come.isEmpty))
            fields["isBoth"] = .flag(!gone.isEmpty && !come.isEmpty)
        }
        return .fields(fields)
    }

    private func text(_ number: Int, _ text: (change: PageChange, comparison: ProseComparison)) -> TemplateContext {
        guard let page = text.change.after ?? text.change.before else { return false }
        let mark = ReviewReport.Entry.Mark(text.change.what)
        return [
            "id": .text(Self.id(ofText: number)), "title": content(page.title),
            "kind": content(report.names.title(of: page.kind)),
            "lang": .text(page.language == language.tag ? "" : page.language),
            "state": .text(mark.rawValue), "stateTitle": .text(mark.title(in: language)),
            "place": content(page.page.file.path), "isRewritten": .flag(text.comparison.isRewritten),
            "prose": .html(text.comparison.html(in: language)),
        ]
    }

    /// What nobody can see is spelled out: a review shows what was written.
    private func content(_ text: String) -> TemplateContext { .text(text.spellingOutInvisibles) }

    private static func id(ofText number: Int) -> String { "pb-text-\(number + 1)" }
}
