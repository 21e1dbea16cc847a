/// The files of a new playbook, by their paths in its repository.
///
/// They travel in the binary, written by `make generate`: `templates/starter/` holds them by what they are for, and `content/` is the
/// example.
package struct Starter: Sendable {
    /// What the pages hold.
    package enum Pages: String, Sendable {
        /// The playbook of an invented company, in all languages.
        case example
        /// Drafts, in one language, that say what belongs on each page.
        case empty
    }

    /// The tags of the languages there are; the first counts where none is wanted.
    package static let languages = ["en", "pl"]

    /// Holds the pages and nothing else: pages of another playbook beside them would be part of it.
    package static let pagesFolder: ContainedPath = "content"

    package let output: Output

    /// - Parameters:
    ///   - pages: Which pages it begins with; `nil` beside those that are there, which get what the host reads alone.
    ///   - host: Where the repository lies, which there reviews every change and publishes the site; `nil` without.
    ///   - language: One of `languages`.
    package init(_ pages: Pages?, for host: CodeHost?, in language: String) {
        let parts = (pages.map { ["common", $0.rawValue] } ?? []) + (host.map { [$0.rawValue] } ?? [])
        let folders = parts.flatMap { ["\($0)/all/", "\($0)/\(language)/"] }
        var output = Output()
        for (path, text) in Self.files {
            let place: ContainedPath? =
                if path.utf8.elementsEqual("request/\(language).md".utf8) {
                    host?.descriptionOfChanges
                } else {
                    folders.lazy.compactMap { path.path(in: $0) }.first
                }
            if let place { _ = output.add(Array(text.utf8), at: place) }
        }
        self.output = output
    }

    /// Whether there is a playbook already where a starter would put its pages: hidden files make none.
    package static func hasPages(in folder: String) -> Bool {
        let entries = try? OpenFolder(folder).folder(FileName(pagesFolder.name)).entries()
        return entries?.contains { $0.name.shown.utf8.first != UInt8(ascii: ".") } ?? false
    }
}

extension String {
    /// What follows the folder's name; `nil` for a path that is not in it.
    fileprivate func path(in folder: String) -> ContainedPath? {
        utf8.starts(with: folder.utf8) ? ContainedPath(String(Substring(utf8.dropFirst(folder.utf8.count)))) : nil
    }
}

extension CodeHost {
    /// The file of a starter that says what the host does with each change.
    package var workflow: ContainedPath {
        switch self {
        case .github: ".github/workflows/playbook.yml"
        case .gitlab: ".gitlab-ci.yml"
        }
    }

    /// The one that fills in the description of each new change.
    package var descriptionOfChanges: ContainedPath {
        switch self {
        case .github: ".github/pull_request_template.md"
        case .gitlab: ".gitlab/merge_request_templates/Default.md"
        }
    }
}
