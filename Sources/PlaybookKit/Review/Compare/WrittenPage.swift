import CommonMark
import Diagnostics

/// A page in the edition that it is written for: of a version, each Markdown file once.
struct WrittenPage: Sendable {
    let page: LinkedPage
    let playbook: Playbook
    /// What it describes, by its kind.
    let asset: Asset?
    let term: Term?
    let promise: Promise?

    var file: ContainedPath { page.page.filePath }
    /// Facts are its own: it translates no other page.
    var isSource: Bool { page.translation.original == nil }
    /// The files that say what it says: itself, the defaults of the folders around it, and what it shows, links to or describes.
    var statedIn: Set<ContainedPath> {
        var files = linkedFiles.union(asset?.files ?? []).union([file])
        var folder = file.parent
        while let current = folder {
            files.insert(current.appending(FolderDefaults.fileName))
            folder = current.parent
        }
        files.insert(ContainedPath(stringLiteral: FolderDefaults.fileName))
        return files
    }
    /// The files beside the pages that it shows or links to.
    var linkedFiles: Set<ContainedPath> {
        Set(page.links.compactMap { if case .file(let path, _) = $0.destination { path } else { nil } })
    }
    var text: ArraySlice<UInt8> { page.page.text }
}

extension Page {
    /// The Markdown, without the front matter.
    var text: ArraySlice<UInt8> { file.bytes[FrontMatterSplitter(file.bytes).body] }
}

extension Build.Checked {
    /// Edition by edition, in journey order.
    var writtenPages: [WrittenPage] {
        editions.flatMap { playbook in
            let assets = Dictionary(uniqueKeysWithValues: playbook.assets.map { ($0.page, $0) })
            let terms = Dictionary(uniqueKeysWithValues: playbook.terms.map { ($0.page, $0) })
            let promises = Dictionary(uniqueKeysWithValues: playbook.promises.map { ($0.page, $0) })
            return playbook.pages.filter { $0.translation.isWritten && !$0.translation.isFallback }.map { page in
                WrittenPage(
                    page: page, playbook: playbook, asset: assets[page.index], term: terms[page.index],
                    promise: promises[page.index])
            }
        }
    }
}
