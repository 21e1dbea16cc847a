#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder for temporary files that only its owner may look into, until it is removed.
struct PrivateFolder: Sendable {
    let path: String
    private let folder: OpenFolder

    /// In the folder that `TMPDIR` names, else in `/tmp`.
    init() throws(SystemError) {
        let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
        let isAbsolute = parent.utf8.first == UInt8(ascii: "/")
        var template = Array("\(isAbsolute ? parent : "/tmp")/truce-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw SystemError(code: errno) }
        path = FileName(characters: template).shown
        folder = try OpenFolder(path)
    }

    func write(_ bytes: [UInt8], to name: FileName) throws(SystemError) { try folder.write(bytes, to: name) }

    /// `nil` if there is no such file, or one past a gigabyte.
    func contents(of name: FileName) -> [UInt8]? { try? folder.contents(of: name, limit: 1 << 30) }

    /// With all that is in it. Processes that are about to end may still write there, so it is tried a few times.
    func remove() {
        for _ in 0..<10 {
            try? Retirement(ofUnfinished: folder).run()
            if unsafe rmdir(path) == 0 || errno == ENOENT { return }
            usleep(20_000)
        }
    }
}
