/// Paths as patterns of the hosts' files of owners and of rulesets, both of which read them as `.gitignore` does.
enum PathPattern {
    /// With a backslash before what would be more than a letter.
    static func escaped(_ path: String) -> String {
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if special.contains(byte) || byte == UInt8(ascii: "!") && bytes.isEmpty { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let special = Set(" #*?[]\\".utf8)
}

extension FolderCover.Entry {
    /// From the repository's root, where the content folder's path is the prefix: `docs/` or nothing. A folder ends in a slash; that of
    /// all files may be empty.
    func path(in prefix: String) -> String { prefix + (path.map { isFolder ? "\($0)/" : "\($0)" } ?? "") }

    /// For a file of owners, from its root.
    func pattern(in prefix: String) -> String {
        let path = path(in: prefix)
        return path.isEmpty ? "*" : "/" + PathPattern.escaped(path)
    }

    /// For a ruleset, whose patterns name files alone.
    func filePattern(in prefix: String) -> String { PathPattern.escaped(path(in: prefix)) + (isFolder ? "**/*" : "") }
}
