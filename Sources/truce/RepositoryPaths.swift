import Diagnostics
import PlaybookKit

/// The paths of findings as a host shows them: from the root of the repository that holds the folder, wherever truce runs; of a folder that is
/// in none, from the folder where truce runs.
struct RepositoryPaths {
    private let source: SourceTree
    /// What stands before the path of a file of the content folder.
    private let content: String
    /// What the paths of templates begin with in findings, and with what from the root.
    private let templates: (shown: String, prefix: String)?

    init(_ options: SiteOptions, of source: SourceTree) async {
        self.source = source
        content = await Self.prefix(of: options.content)
        if let folder = options.templates {
            templates = (folder.appendingPath(""), await Self.prefix(of: folder))
        } else {
            templates = nil
        }
    }

    /// Empty for what is about no file.
    func path(_ path: String) -> String { path.isEmpty ? path : fromRoot(path) }

    /// The same for a host that takes no finding without a file: it is told of `playbook.yml`.
    func pathOfSomeFile(_ path: String) -> String { fromRoot(path.isEmpty ? Vocabulary.file : path) }

    private func fromRoot(_ path: String) -> String {
        let isContent = ContainedPath(path).flatMap { source[$0] } != nil
        guard let templates, !isContent, path.utf8.starts(with: templates.shown.utf8) else { return content + path }
        return templates.prefix + String(Substring(path.utf8.dropFirst(templates.shown.utf8.count)))
    }

    /// Of a folder, with a slash at its end; empty for the root.
    private static func prefix(of folder: String) async -> String {
        if let repository = try? await GitRepository.of(folder) { return repository.prefix }
        // Hosts do not know what `./` means.
        let names = folder.appendingPath("").utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return names.filter { !$0.elementsEqual(".".utf8) }.map { String(Substring($0)) }.joined(separator: "/")
    }
}
