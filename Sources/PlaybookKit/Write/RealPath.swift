#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An absolute path without links, `.` and `..`, so that two can be compared.
struct RealPath: Hashable, Sendable {
    let text: String

    /// Where an existing file or folder really is.
    init(_ path: String) throws(SystemError) {
        guard let resolved = unsafe realpath(path, nil) else { throw SystemError(code: errno) }
        defer { unsafe free(resolved) }
        text = unsafe String(cString: resolved)
    }

    private init(known text: String) { self.text = text }

    static var currentFolder: RealPath? { try? RealPath(".") }

    /// From the account, and from `HOME`, which may be another.
    static var homeFolders: [RealPath] {
        var folders: [String] = []
        if let account = unsafe getpwuid(getuid()) { unsafe folders.append(String(cString: account.pointee.pw_dir)) }
        if let home = unsafe getenv("HOME") { unsafe folders.append(String(cString: home)) }
        return folders.compactMap { try? RealPath($0) }
    }

    func appending(_ name: String) -> RealPath {
        RealPath(known: text.utf8.last == UInt8(ascii: "/") ? text + name : text + "/" + name)
    }

    /// The folder that it is in; `nil` for the root of the disk.
    var parent: RealPath? {
        guard text.utf8.count > 1, let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return RealPath(known: slash == text.startIndex ? "/" : String(text[..<slash]))
    }

    /// True for the folder itself too.
    func isWithin(_ folder: RealPath) -> Bool {
        if text.utf8.elementsEqual(folder.text.utf8) { return true }
        let prefix = folder.text.utf8.last == UInt8(ascii: "/") ? folder.text : folder.text + "/"
        return text.utf8.starts(with: prefix.utf8)
    }
}
