import Diagnostics
import Localization

/// What became of the assets.
extension ReviewWords {
    var assets: [ReviewReport.Entry] {
        review.assets.map { change in
            ReviewReport.Entry(
                mark: change.whats.contains(.added) ? .added : change.whats.contains(.removed) ? .removed : .changed,
                sort: (change.after ?? change.before)?.group?.title(in: language) ?? text("asset"),
                title: change.page.title, details: change.whats.compactMap(detail),
                place: change.page.page.file.path, text: textNumbers[change.page.page.filePath])
        }
    }

    private func detail(_ what: AssetChange.What) -> ReviewReport.Detail? {
        switch what {
        case .added, .removed: nil
        case .version(let from, let to):
            .changed(text("version"), from: [from].compactMap(\.self), to: [to].compactMap(\.self))
        case .file(let path, let before, let after):
            .named(text("reviewFileChanged"), ["\(path) (\(size(before)) → \(size(after)))"])
        case .fileWithoutVersion(let path): .named(text("reviewFileWithoutVersion"), [path.description])
        case .place(let from, let to): .changed(text("keptAt"), from: from, to: to)
        case .becameShared: .said(text("reviewBecameShared"))
        case .becameOneSided(let use): .said("\(text("reviewBecameOneSided")): \(use.title(in: language))")
        case .orphaned: .said(text("reviewOrphaned"))
        case .expired: .said(text("reviewExpired"))
        case .retired: .said(text("reviewRetired"))
        case .renewed: .said(text("reviewRenewed"))
        case .owner(let from, let to):
            .changed(
                text("owner"), from: [from].compactMap(\.self).map(names.name),
                to: [to].compactMap(\.self).map(names.name))
        }
    }

    private func size(_ bytes: Int?) -> String { bytes.map(language.size) ?? text("none") }
}
