import Diagnostics

/// Where a page may have said whom it is for, and could not be understood: then it is for colleagues.
struct AudienceDoubts {
    /// Files whose front matter may hold another audience than the one that was read.
    private let files: Set<String>
    /// Files that may hold one where none was read: the page would get that of its folder or of its kind.
    private let silentFiles: Set<String>

    /// `log` is what was found while the files were read.
    init(_ log: FindingLog) {
        var files: Set<String> = []
        var silentFiles: Set<String> = []
        for finding in log.findings {
            let path = finding.location.path
            switch finding.rule {
            case "contradicting-fields", "repeated-key": files.insert(path)
            case "late-front-matter", "unclosed-front-matter", "unknown-field", "unreadable-yaml":
                silentFiles.insert(path)
            // It stands for the file that it should have been.
            case "misnamed-file": silentFiles.insert(Self.defaults(beside: ContainedPath(path)))
            default: break
            }
        }
        (self.files, self.silentFiles) = (files, silentFiles.union(files))
    }

    func hold(for page: LinkedPage) -> Bool {
        let front = page.frontMatter
        guard front.isReadable, front.refused.isDisjoint(with: [.audience, .kind]) else { return true }
        let path = page.page.file.path
        if front[.audience]?.location.path == path { return files.contains(path) }
        return silentFiles.contains(path)
            || sequence(first: page.page.filePath, next: \.parent).contains {
                silentFiles.contains(Self.defaults(beside: $0))
            }
    }

    private static func defaults(beside path: ContainedPath?) -> String {
        path?.parent.map { $0.appending(FolderDefaults.fileName).description } ?? FolderDefaults.fileName
    }
}
