#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the file system knows of an entry.
struct FileStatus: Sendable {
    let kind: FileKind
    let size: Int
    /// Tells an entry from all others on this computer.
    let identity: FileIdentity
    /// How many names on this disk a file has.
    let links: Int

    init(_ status: stat) {
        switch UInt32(status.st_mode) & UInt32(S_IFMT) {
        case UInt32(S_IFREG): kind = .file
        case UInt32(S_IFDIR): kind = .folder
        case UInt32(S_IFLNK): kind = .link
        default: kind = .special
        }
        size = Int(status.st_size)
        links = Int(status.st_nlink)
        identity = FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    }
}

enum FileKind: Sendable { case file, folder, link, special }

struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
}
