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

/// From the repository's root, where the content folder's path is the prefix: `docs/content/`, or nothing.
extension CoveredPlace {
    /// For a file of owners. A folder ends in a slash.
    func pattern(in prefix: String) -> String {
        if prefix.isEmpty, self == .folder(nil) { return "*" }
        return "/" + pattern(in: prefix, ofFolder: "")
    }

    /// For a ruleset, whose patterns name files alone.
    func filePattern(in prefix: String) -> String { pattern(in: prefix, ofFolder: "**/*") }

    private func pattern(in prefix: String, ofFolder files: String) -> String {
        switch self {
        case .file(let path): PathPattern.escaped("\(prefix)\(path)")
        case .versions(let path): PathPattern.escaped("\(prefix)\(path)") + ".*"
        case .folder(let path?): PathPattern.escaped("\(prefix)\(path)/") + files
        case .folder(nil): PathPattern.escaped(prefix) + files
        }
    }
}
