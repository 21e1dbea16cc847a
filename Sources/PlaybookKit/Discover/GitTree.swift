/// What a commit holds of a folder, at any depth, as `git ls-tree -r -z -l` lists it.
struct GitTree {
    enum Entry: Hashable {
        case file(GitBlob)
        case folder
        /// A symbolic link, whatever it leads to.
        case link
        /// A commit of another repository.
        case submodule
    }

    /// By the folder's path, without a slash at its end.
    private var folders: [ArraySlice<UInt8>: [(name: FileName, entry: Entry)]] = [[]: []]

    /// The bytes of a listing: `MODE TYPE ID SIZE`, a tab, the path, NUL, for each entry that is not a folder. Of a folder below more than
    /// `depth` others nothing is kept but that it is there.
    init(_ listing: [UInt8], depth: Int) throws(GitError) {
        for line in listing.split(separator: 0) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { throw .unreadable("") }
            let (entry, path) = (try Self.entry(line[..<tab]), line[(tab + 1)...])
            let slashes = path.indices.lazy.filter { path[$0] == slash }
            if let end = slashes.dropFirst(depth + 1).first {
                insertFolder(path[..<end])
            } else {
                let (parent, name) = Self.parts(path)
                insertFolder(parent)
                folders[parent]?.append((FileName(name), entry))
            }
        }
    }

    /// In the order of the names' bytes.
    func entries(of folder: ContainedPath?) -> [(name: FileName, entry: Entry)] {
        let path = folder.map { Array($0.description.utf8) } ?? []
        return (folders[path[...]] ?? []).sorted { $0.name < $1.name }
    }

    /// With those around it.
    private mutating func insertFolder(_ path: ArraySlice<UInt8>) {
        var new: [ArraySlice<UInt8>] = []
        var path = path
        while folders[path] == nil {
            new.append(path)
            path = Self.parts(path).parent
        }
        for folder in new.reversed() {
            let (parent, name) = Self.parts(folder)
            folders[folder] = []
            folders[parent]?.append((FileName(name), .folder))
        }
    }

    private static func parts(_ path: ArraySlice<UInt8>) -> (parent: ArraySlice<UInt8>, name: ArraySlice<UInt8>) {
        guard let last = path.lastIndex(of: slash) else { return ([], path) }
        return (path[..<last], path[(last + 1)...])
    }

    private static func entry(_ head: ArraySlice<UInt8>) throws(GitError) -> Entry {
        let words = head.split(separator: UInt8(ascii: " "))
        guard words.count == 4, let id = GitRepository.id(words[2]) else { throw .unreadable("") }
        switch String(decoding: words[0], as: UTF8.self) {
        case "120000": return .link
        case "160000": return .submodule
        default:
            // In place of the size of an object that it lacks, or cannot read, git says so.
            guard let size = Int(String(decoding: words[3], as: UTF8.self)) else { throw .damaged(id) }
            return .file(GitBlob(id: id, size: size))
        }
    }
}

private let slash = UInt8(ascii: "/")
