import Diagnostics
import Localization

/// How well the path is covered, and what is wrong.
extension ReviewWords {
    var coverage: [ReviewReport.Entry] {
        let counts = review.coverage.counts.map { count in
            let (title, label) =
                switch count.place {
                case .moment(let id): (names.moment(id)?.title ?? id, text("sharedAssets"))
                case .stage(let id, let group): (names.titleOfStage(id), group.title(in: language))
                }
            return ReviewReport.Entry(
                mark: count.after < count.before ? .removed : .added, title: title,
                details: [.changed(label, from: [language.number(count.before)], to: [language.number(count.after)])])
        }
        let opened = review.coverage.opened.map { gap in
            ReviewReport.Entry(mark: .removed, sort: text("reviewGapOpened"), title: text(of: gap))
        }
        let closed = review.coverage.closed.map { gap in
            ReviewReport.Entry(mark: .added, sort: text("reviewGapClosed"), title: text(of: gap))
        }
        return opened + closed + counts
    }

    func text(of gap: Gap) -> String { gap.text(in: language, names.moment, names.stage) }

    var introduced: [ReviewReport.Entry] {
        var lines = LineLookup(review.file)
        return review.introduced.map { finding in
            var entry = entry(finding, lines: &lines)
            entry.details = [("why", finding.reason), ("fix", finding.fix)].compactMap { label, phrase in
                phrase.map { .named((label as Phrase).text(in: language), [$0.text(in: language)]) }
            }
            if finding.count > 1 {
                entry.details.append(
                    .said("\(("count" as Phrase).text(in: language)): \(language.number(finding.count))"))
            }
            return entry
        }
    }

    var fixed: [ReviewReport.Entry] {
        let source = review.before.checked.playbook.source
        var lines = LineLookup { path in ContainedPath(path).flatMap { source[$0] } }
        return review.fixed.map { entry($0, lines: &lines) }
    }

    private func entry(_ finding: Finding, lines: inout LineLookup) -> ReviewReport.Entry {
        let start = lines.start(of: finding.location)
        let mark: ReviewReport.Entry.Mark =
            switch finding.severity {
            case .error: .error
            case .warning: .warning
            case .note: .note
            }
        return ReviewReport.Entry(
            mark: mark, sort: finding.rule.description, title: finding.message.text(in: language),
            place: finding.location.path + (start.map { ":\($0.line):\($0.column)" } ?? ""))
    }
}
