import Diagnostics
import Localization

/// What was agreed, and how far it reaches.
extension ReviewWords {
    /// All that changed in one thing stands together.
    var commitments: [ReviewReport.Entry] {
        var entries: [ReviewReport.Entry] = []
        var last: CommitmentChange?
        for change in review.commitments {
            let detail = detail(of: change)
            if let last, last.subject == change.subject, last.title.utf8.elementsEqual(change.title.utf8),
                last.page?.path == change.page?.path
            {
                entries[entries.count - 1].details += detail
            } else {
                entries.append(
                    ReviewReport.Entry(
                        mark: mark(of: change), sort: sort(of: change.subject), title: change.title, details: detail,
                        place: change.page?.page.file.path ?? Vocabulary.file))
            }
            last = change
        }
        return entries
    }

    /// Something is new, or gone, whose name is.
    private func mark(of change: CommitmentChange) -> ReviewReport.Entry.Mark {
        guard change.part.utf8.isEmpty else { return .changed }
        return change.before.isEmpty ? .added : change.after.isEmpty ? .removed : .changed
    }

    /// Nothing where it would say the name again.
    private func detail(of change: CommitmentChange) -> [ReviewReport.Detail] {
        let texts = change.before + change.after
        if change.part.utf8.isEmpty, texts.count == 1, texts[0].utf8.elementsEqual(change.title.utf8) { return [] }
        return [.changed(change.part, from: change.before, to: change.after)]
    }

    private func sort(of subject: CommitmentChange.Subject) -> String {
        switch subject {
        case .handoff: language.title(.kinds, PageKind.handoff)
        case .agreement: language.title(.kinds, "sla")
        case .term: language.title(.kinds, PageKind.term)
        case .idealCustomer: language.title(.kinds, "icp")
        case .persona: language.title(.kinds, PageKind.persona)
        case .promise: language.title(.kinds, PageKind.promise)
        case .metric: language.title(.kinds, "metric")
        case .friction: language.title(.kinds, "friction")
        case .decision: language.title(.kinds, "decision")
        case .owner: text("owner")
        case .value: text("reviewValue")
        case .vocabulary: text("reviewVocabulary")
        }
    }

    /// "9 pages, 2 e-mails and 1 hand-off", and which pages.
    var reach: [ReviewReport.Entry] {
        review.reach.map { reach in
            let sort =
                switch reach.subject {
                case .term: language.title(.kinds, PageKind.term)
                case .asset: text("asset")
                case .value: text("reviewValue")
                }
            let counts = language.counts([
                (reach.pages.count, "page"), (reach.emails, "e-mail"), (reach.handoffs, "hand-off"),
                (reach.assets, "asset"),
            ])
            return ReviewReport.Entry(
                mark: .none, sort: sort, title: reach.title,
                details: [.said(counts.utf8.isEmpty ? text("reviewNowhere") : counts)]
                    + (reach.pages.isEmpty
                        ? [] : [.named(text("pages"), shortened(reach.pages.map(\.shortTitle)))]))
        }
    }
}
