#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder held open, and what is done in it by name. A link is never followed, and a folder that is swapped for a link
/// while we work changes nothing, because no path is looked up a second time.
final class OpenFolder: Sendable {
    let descriptor: Int32

    /// Opens the folder at a path the user gave; links on the way to it are the user's own.
    convenience init(_ path: String) throws(SystemError) {
        try self.init(descriptor: unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    private init(descriptor: Int32) throws(SystemError) {
        self.descriptor = descriptor
        if descriptor < 0 { throw SystemError(code: errno) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func folder(_ name: FileName) throws(SystemError) -> OpenFolder {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        return try OpenFolder(descriptor: unsafe openat(descriptor, name.characters, flags))
    }

    /// Everything in the folder but `.` and `..`, by the bytes of the names.
    func entries() throws(SystemError) -> [(name: FileName, kind: FileKind)] {
        // Reading moves the position of a descriptor, and closing the stream closes it.
        let copy = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw SystemError(code: errno) }
        guard let stream = unsafe fdopendir(copy) else {
            let code = errno
            close(copy)
            throw SystemError(code: code)
        }
        defer { unsafe closedir(stream) }
        var entries: [(name: FileName, kind: FileKind)] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe FileName($0) }
            }
            guard name != ".", name != ".." else { continue }
            let kind: FileKind =
                switch unsafe Int32(entry.pointee.d_type) {
                case Int32(DT_REG): .file
                case Int32(DT_DIR): .folder
                case Int32(DT_LNK): .link
                case Int32(DT_UNKNOWN): try status(of: name).kind
                default: .special
                }
            entries.append((name, kind))
            errno = 0
        }
        guard errno == 0 else { throw SystemError(code: errno) }
        return entries.sorted { $0.name < $1.name }
    }

    /// Of the entry itself, also where it is a link.
    func status(of name: FileName) throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstatat(descriptor, name.characters, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw SystemError(code: errno)
        }
        return FileStatus(status)
    }

    /// Of the folder itself.
    func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
        return FileStatus(status)
    }

    /// The bytes of a regular file of at most `limit` bytes; nothing of a larger one is read.
    func contents(of name: FileName, limit: Int) throws(FileReadingError) -> [UInt8] {
        try file(name, limit: limit).bytes
    }

    /// The same, with what the file system knows of the file that was read.
    func file(_ name: FileName, limit: Int) throws(FileReadingError) -> (bytes: [UInt8], status: FileStatus) {
        let file = try opened(name)
        defer { close(file) }
        let status = try Self.status(of: file)
        guard status.size <= limit else { throw .tooLarge(status.size) }
        // One byte more than it should hold tells whether it grows while it is read.
        let bytes = try Self.bytes(of: file, atMost: status.size + 1)
        guard bytes.count <= status.size else { throw .changing }
        return (bytes, status)
    }

    /// The first bytes of a regular file, at most `count` of them.
    func beginning(of name: FileName, count: Int) throws(FileReadingError) -> [UInt8] {
        let file = try opened(name)
        defer { close(file) }
        _ = try Self.status(of: file)
        return try Self.bytes(of: file, atMost: count)
    }

    private func opened(_ name: FileName) throws(FileReadingError) -> Int32 {
        // A pipe that nobody writes to would otherwise be waited for.
        let file = unsafe openat(descriptor, name.characters, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw .system(SystemError(code: errno)) }
        return file
    }

    private static func status(of file: Int32) throws(FileReadingError) -> FileStatus {
        var information = stat()
        guard unsafe fstat(file, &information) == 0 else { throw .system(SystemError(code: errno)) }
        let status = FileStatus(information)
        guard status.kind == .file else { throw .notAFile }
        return status
    }

    private static func bytes(of file: Int32, atMost limit: Int) throws(FileReadingError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            while count < limit {
                let length = unsafe read(file, buffer.baseAddress! + count, limit - count)
                if length < 0, errno == EINTR { continue }
                if length < 0 { failure = errno }
                if length <= 0 { return }
                count += length
            }
        }
        guard failure == 0 else { throw .system(SystemError(code: failure)) }
        return bytes
    }
}
