/// Few places that name all files with a label, and none with another one: a folder in whose files there is one label alone, the outermost
/// such; else a page with its translations; else the file. Files without a label count for neither.
///
/// Takes as long as there are files and folders above them.
struct FolderCover<Label: Equatable> {
    struct Entry {
        let place: CoveredPlace
        let label: Label
    }

    private enum Content {
        case one(Label, files: Int)
        case several
    }

    /// In the order of the files.
    let entries: [Entry]

    init(_ files: [(path: ContainedPath, label: Label?)]) {
        var contents: [CoveredPlace: Content] = [:]
        for case (let path, let label?) in files {
            for place in CoveredPlace.around(path) {
                switch contents[place] {
                case nil: contents[place] = .one(label, files: 1)
                case .one(label, let files)?: contents[place] = .one(label, files: files + 1)
                case .one, .several: contents[place] = .several
                }
            }
        }
        var entries: [Entry] = []
        var named: Set<CoveredPlace> = []
        for case (let path, let label?) in files {
            let outermost = CoveredPlace.around(path).prefix { if case .one? = contents[$0] { true } else { false } }
                .last
            var place = outermost ?? .file(path)
            if case .versions = place, case .one(_, files: 1)? = contents[place] { place = .file(path) }
            if named.insert(place).inserted { entries.append(Entry(place: place, label: label)) }
        }
        self.entries = entries
    }
}

/// What one line of a file of owners names.
enum CoveredPlace: Hashable {
    case file(ContainedPath)
    /// The files whose names go on with a dot: `offer.md` and `offer.pl.md` for `offer`.
    case versions(ContainedPath)
    /// `nil` for the outermost folder of all.
    case folder(ContainedPath?)

    /// What a file is in, the innermost first.
    fileprivate static func around(_ path: ContainedPath) -> [CoveredPlace] {
        var places: [CoveredPlace] = []
        let stem = String(decoding: path.name.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
        if !stem.isEmpty, let versions = path.parent.map({ $0.appending(stem) }) ?? ContainedPath(stem) {
            places.append(.versions(versions))
        }
        var folder = path.parent
        while let inner = folder {
            places.append(.folder(inner))
            folder = inner.parent
        }
        return places + [.folder(nil)]
    }
}
