#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A hidden folder beside the output, in which the next site grows. To hold it is to be the only build that writes there.
struct StagingFolder {
    /// The site that grows; once exchanged, the one before.
    static let next: FileName = "next"
    /// The site before, where two folders cannot be exchanged in one step.
    static let previous: FileName = "previous"

    let path: RealPath
    let folder: OpenFolder
    private let parent: OpenFolder
    private let name: FileName

    init(beside place: OutputPlace) throws(WriteError) {
        let made: StagingFolder?
        do {
            made = try Self.made(beside: place)
        } catch {
            throw .failed(place.shown, error)
        }
        guard let made else { throw .busy(place.shown) }
        self = made
    }

    private init(path: RealPath, folder: OpenFolder, parent: OpenFolder, name: FileName) {
        (self.path, self.folder, self.parent, self.name) = (path, folder, parent, name)
    }

    /// `nil` while another build holds it.
    private static func made(beside place: OutputPlace) throws(SystemError) -> StagingFolder? {
        let parent = try place.openParent()
        let text = "." + place.name.shown + ".truce"
        let name = FileName(text)
        // The build before may remove the folder between our opening and our locking it: then it is no longer there.
        while true {
            let folder = try parent.makeFolder(name, mode: 0o700)
            guard folder.lock() else { return nil }
            if let present = try? parent.status(of: name), try present.identity == folder.status().identity {
                return StagingFolder(path: place.parent.appending(text), folder: folder, parent: parent, name: name)
            }
        }
    }

    /// The site in it, if there is one.
    func generation(_ name: FileName) throws(SystemError) -> OpenFolder? {
        do {
            return try folder.folder(name)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    /// Takes the folder away if it is empty, and so lets the next build in.
    func remove() { try? parent.removeFolder(name) }
}
