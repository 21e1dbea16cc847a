import Diagnostics
import Localization

/// Pages by the step of the customer's path that they belong to, where they are on the site, and who sees them.
extension ReviewWords {
    /// In journey order, then the pages that nobody changed but for the day of a check. What is told of an asset is told there, but for
    /// changes of its words.
    var pages: [ReviewReport.Group] {
        let told = Set(review.assets.map { $0.page.page.filePath })
        var groups: [(step: Step, entries: [ReviewReport.Entry])] = []
        var indices: [Step: Int] = [:]
        var checked: [ReviewReport.Entry] = []
        for change in review.pages {
            guard let page = change.after ?? change.before else { continue }
            let entry = entry(change, page)
            let isTold = page.kind.id == PageKind.asset && told.contains(page.page.filePath)
            if change.what == .verified {
                checked.append(entry)
            } else if !isTold || change.prose?.isWhole == false {
                let step = Step(page)
                let index = indices[step] ?? groups.count
                if index == groups.count {
                    indices[step] = index
                    groups.append((step, []))
                }
                groups[index].entries.append(entry)
            }
        }
        return groups.map { ReviewReport.Group(title: title(of: $0.step), entries: $0.entries) }
            + [
                ReviewReport.Group(
                    title: language.text("reviewOnlyChecked", ["pages": language.count(checked.count, "page")]),
                    isFolded: true, entries: checked)
            ]
    }

    /// Where on the path a page stands first.
    private struct Step: Hashable {
        let moment: String?
        let stage: String?

        init(_ page: LinkedPage) {
            stage = page.isAlways ? Stage.always : page.stages.first
            moment = page.isAlways ? nil : page.moments.first
        }
    }

    private func title(of step: Step) -> String {
        let moment = step.moment.flatMap { names.moment($0)?.title }
        let titles = [moment, step.stage.map(names.titleOfStage)].compactMap(\.self)
        return titles.isEmpty ? text("offPath") : titles.joined(separator: " → ")
    }

    private func entry(_ change: PageChange, _ page: LinkedPage) -> ReviewReport.Entry {
        var entry = ReviewReport.Entry(
            mark: ReviewReport.Entry.Mark(change.what), sort: names.title(of: page.kind), title: page.title,
            risk: change.risk.code, place: page.page.file.path, text: textNumbers[page.page.filePath])
        if let old = change.movedFrom { entry.details.append(.named(text("reviewMovedFrom"), [old.description])) }
        entry.details += change.fields.map {
            .changed($0.field.title(in: language), from: $0.before, to: $0.after)
        }
        if !change.files.isEmpty {
            entry.details.append(.named(text("reviewFilesChanged"), change.files.map(\.description)))
        }
        if let prose = change.prose, !prose.isWhole {
            let places = prose.blocks.count { $0.change != .same }
            entry.details.append(
                .said(
                    prose.isRewritten
                        ? text("reviewRewritten")
                        : language.text("reviewTextChanged", ["places": language.count(places, "place")])))
        }
        return entry
    }

    var lostAddresses: [ReviewReport.Entry] {
        review.lostAddresses.map { lost in
            let mend = lost.successor.map { successor in
                ReviewReport.Detail.named(
                    text("reviewAddAlias"), [successor.description, "aliases: [\(lost.alias)]"])
            }
            return ReviewReport.Entry(
                mark: .removed, title: lost.title,
                details: [.named(text("reviewAddress"), [lost.address.description])] + [mend].compactMap(\.self),
                place: lost.oldPath.description)
        }
    }

    var visibility: [ReviewReport.Entry] {
        review.visibility.map { change in
            ReviewReport.Entry(
                mark: change.isVisible ? .added : .removed, sort: names.title(of: change.page.kind),
                title: change.page.title,
                details: [
                    .named(text(change.isVisible ? "reviewNowVisible" : "reviewNotVisible"), [change.audience])
                ], place: change.page.page.file.path)
        }
    }
}

extension ReviewReport.Entry.Mark {
    init(_ what: PageChange.What) {
        self =
            switch what {
            case .added: .added
            case .removed: .removed
            case .edited: .changed
            case .moved: .moved
            case .verified: .checked
            }
    }
}
