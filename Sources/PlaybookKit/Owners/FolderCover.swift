/// The fewest paths that name all files with a label, and none with another one: a folder in whose files there is one label alone, the
/// outermost such; else the file. Files without a label count for neither.
///
/// Takes as long as there are files and folders above them.
struct FolderCover<Label: Equatable> {
    struct Entry {
        /// `nil` for the outermost folder of all.
        let path: ContainedPath?
        let isFolder: Bool
        let label: Label
    }

    private enum Content {
        case one(Label)
        case several
    }

    /// In the order of the files.
    let entries: [Entry]

    init(_ files: [(path: ContainedPath, label: Label?)]) {
        var folders: [ContainedPath?: Content] = [:]
        for case (let path, let label?) in files {
            for folder in path.folders {
                switch folders[folder] {
                case nil: folders[folder] = .one(label)
                case .one(let other)? where other != label: folders[folder] = .several
                case .one, .several: break
                }
            }
        }
        var entries: [Entry] = []
        var named: Set<ContainedPath?> = []
        for case (let path, let label?) in files {
            let whole = path.folders.prefix { if case .one? = folders[$0] { true } else { false } }
            guard let outermost = whole.last else {
                entries.append(Entry(path: path, isFolder: false, label: label))
                continue
            }
            if named.insert(outermost).inserted { entries.append(Entry(path: outermost, isFolder: true, label: label)) }
        }
        self.entries = entries
    }
}

extension ContainedPath {
    /// The folders that it is in, the innermost first; the last is that of all, `nil`.
    fileprivate var folders: [ContainedPath?] {
        var folders: [ContainedPath?] = []
        var folder = parent
        while let inner = folder {
            folders.append(inner)
            folder = inner.parent
        }
        return folders + [nil]
    }
}
