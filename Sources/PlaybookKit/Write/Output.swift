/// A whole site in memory: what is written, served or compared.
package struct Output: Sendable {
    package private(set) var files: [ContainedPath: [UInt8]] = [:]
    private var folders: Set<ContainedPath> = []

    package init() {}

    package subscript(_ path: ContainedPath) -> [UInt8]? { files[path] }

    /// False, and nothing is added, if the path is taken: by a file, by a folder, or by the mark of an output folder.
    package mutating func add(_ bytes: [UInt8], at path: ContainedPath) -> Bool {
        guard files[path] == nil, !folders.contains(path), path != OutputManifest.path else { return false }
        let above = Array(sequence(first: path, next: \.parent).dropFirst())
        guard !above.contains(where: { files[$0] != nil }) else { return false }
        folders.formUnion(above)
        files[path] = bytes
        return true
    }

    /// Whether files are to be put below it.
    func hasFolder(_ path: ContainedPath) -> Bool { folders.contains(path) }
}
