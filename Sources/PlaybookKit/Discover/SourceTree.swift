package import Diagnostics

/// The files of a playbook as they were read, in the order of their paths' bytes. A value: it does not know whether
/// it came from a folder, a revision or a test.
package struct SourceTree: Sendable {
    package let files: [(path: ContainedPath, file: SourceFile)]
    private let indices: [ContainedPath: Int]
    private let foldedIndices: [String: Int]

    package init(_ files: [ContainedPath: [UInt8]]) {
        self.files = files.sorted { $0.key < $1.key }
            .map { (path: $0.key, file: SourceFile(path: $0.key.description, bytes: $0.value)) }
        var indices: [ContainedPath: Int] = [:]
        var foldedIndices: [String: Int] = [:]
        for (index, path) in self.files.lazy.map(\.path).enumerated() {
            indices[path] = index
            foldedIndices[path.caseFolded, default: index] = min(index, foldedIndices[path.caseFolded] ?? index)
        }
        self.indices = indices
        self.foldedIndices = foldedIndices
    }

    package subscript(_ path: ContainedPath) -> SourceFile? { indices[path].map { files[$0].file } }

    /// The file a system that ignores case would open: `logo.png` for `Logo.PNG`.
    package func path(ignoringCase path: ContainedPath) -> ContainedPath? {
        foldedIndices[path.caseFolded].map { files[$0].path }
    }

    /// The files that are not the same in two trees.
    package func changedFiles(from before: SourceTree) -> [ContainedPath] {
        files.lazy.map(\.path).filter { before[$0]?.bytes != self[$0]?.bytes }
            + before.files.lazy.map(\.path).filter { self[$0] == nil }
    }

    package var pages: [(path: ContainedPath, file: SourceFile)] { files.filter { $0.path.isPage } }
}

extension ContainedPath {
    /// Equal for names that a file system which ignores case takes for one. A `String`, because strings are compared
    /// by canonical equivalence, as such file systems do; upper case first, because `ς` and `ß` have none of their own.
    var caseFolded: String { description.uppercased().lowercased() }
}

extension SourceTree: ExpressibleByDictionaryLiteral {
    /// Paths and texts; traps on a path that is not contained and on one that comes twice.
    package init(dictionaryLiteral files: (String, String)...) {
        self.init(
            Dictionary(uniqueKeysWithValues: files.map { (ContainedPath(stringLiteral: $0.0), Array($0.1.utf8)) }))
    }
}
