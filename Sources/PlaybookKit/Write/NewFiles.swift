#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Files that come into a folder beside what it holds already: all of them or none, spare ones apart, and none in the place of another.
package enum NewFiles {
    /// Refuses before it writes if anything is there already that is to be written. What is written until a disk is full goes again, and
    /// so do folders that are then empty.
    ///
    /// - Parameters:
    ///   - files: By their paths in the folder.
    ///   - folder: As a person names it, from the current folder or from the root. Made if it is not there.
    ///   - whole: A folder of them that must hold nothing else.
    ///   - spare: Those that are not written where something of their name is there.
    /// - Returns: The spare ones that were not written, in order.
    package static func write(
        _ files: Output, to folder: String, whole: ContainedPath, spare: Set<ContainedPath> = []
    ) throws(WriteError) -> [ContainedPath] {
        let taken: [ContainedPath]
        let isRefused: Bool
        do throws(SystemError) {
            taken = try Self.taken(by: files, in: present(folder), whole: whole)
            isRefused = !spare.isSuperset(of: taken)
            if !isRefused { try write(files, apartFrom: taken, in: made(folder)) }
        } catch {
            throw .failed(folder, error)
        }
        guard !isRefused else { throw .taken(folder, taken.map(\.description)) }
        return taken
    }

    /// `nil` if nothing is there.
    private static func present(_ folder: String) throws(SystemError) -> OpenFolder? {
        do {
            return try OpenFolder(folder)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    private static func made(_ folder: String) throws(SystemError) -> OpenFolder {
        if let folder = try present(folder) { return folder }
        guard let place = OutputPlace(resolving: folder) else { throw SystemError(code: ENOENT) }
        return try place.openParent().makeFolder(place.name)
    }

    /// In order.
    private static func taken(
        by files: Output, in root: OpenFolder?, whole: ContainedPath
    ) throws(SystemError) -> [ContainedPath] {
        guard let root else { return [] }
        var taken: [ContainedPath] = []
        for path in files.files.keys.sorted() {
            // Files of one folder, which it stands for, lie side by side.
            guard let obstacle = try obstacle(to: path, in: root, whole: whole), taken.last != obstacle else {
                continue
            }
            taken.append(obstacle)
        }
        return taken
    }

    /// What stands in the place of the file or of a folder above it, or the folder that should be ours alone.
    private static func obstacle(
        to path: ContainedPath, in root: OpenFolder, whole: ContainedPath
    ) throws(SystemError) -> ContainedPath? {
        var folder = root
        for step in sequence(first: path, next: \.parent).reversed() {
            let name = FileName(step.name)
            do {
                guard try folder.status(of: name).kind == .folder, step != path else { return step }
            } catch {
                if error.code == ENOENT { return nil }
                throw error
            }
            folder = try folder.folder(name)
            if step == whole, try !folder.entries().isEmpty { return step }
        }
        return nil
    }

    private static func write(
        _ files: Output, apartFrom taken: [ContainedPath], in root: OpenFolder
    ) throws(SystemError) {
        var written: [ContainedPath] = []
        do throws(SystemError) {
            for (path, bytes) in files.files.sorted(by: { $0.key < $1.key }) where !taken.contains(path) {
                let folder = try root.makeFolders(path.folderNames)
                do throws(SystemError) {
                    try folder.write(bytes, to: FileName(path.name))
                } catch {
                    // Half a file is ours too, one that came meanwhile is not.
                    if error.code != EEXIST { written.append(path) }
                    throw error
                }
                written.append(path)
            }
        } catch {
            for path in written.reversed() { remove(path, from: root) }
            throw error
        }
    }

    /// With each folder above it that is then empty.
    private static func remove(_ path: ContainedPath, from root: OpenFolder) {
        try? root.descend(path.folderNames).removeFile(FileName(path.name))
        for folder in sequence(first: path, next: \.parent).dropFirst() {
            try? root.descend(folder.folderNames).removeFolder(FileName(folder.name))
        }
    }
}
