package import Diagnostics

/// A file of owners that is not what would be written now.
package struct StaleOwners: Sendable {
    package let finding: Finding
    /// The lines that are too many and those that are missing, place by place, with a sign before each; at most `mostLines`, and `hasMore`
    /// besides. Of two lines that match a path the last counts, so one in another place is both.
    package let difference: [String]
    package let hasMore: Bool

    private static let mostLines = 20

    /// `nil` where the file says what it should. Without the file nobody is asked. `name` is how somebody names it; without, it is where
    /// the host looks for it.
    package init?(_ file: SourceFile?, namedBy name: String?, wanted: CodeOwnersFile, host: CodeHost) {
        let wanted = Array(wanted.text.utf8)
        if let file, file.bytes == wanted { return nil }
        let path = name ?? CodeOwnersFile.place(at: host).description
        let command = "truce owners --host \(host.rawValue) --write" + (name.map { " \($0)" } ?? "")
        finding = Finding(
            "stale-owners", .error,
            file == nil
                ? "There is no '\(path)'" : "'\(path)' is not what the owners of the playbook's pages say",
            at: Finding.Location(path),
            reason: file == nil
                ? "Nobody is asked to approve changes"
                : "Other people are asked to approve changes than those who answer for them",
            fix: "Run '\(command)'")
        let signed = file.map { Self.difference(Self.lines(of: $0.bytes), Self.lines(of: wanted)) } ?? []
        difference = Array(signed.prefix(Self.mostLines))
        hasMore = signed.count > Self.mostLines
    }

    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "\n")) }

    private static func difference(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [String] {
        func signed(_ sign: String, _ lines: ArraySlice<ArraySlice<UInt8>>) -> [String] {
            lines.map { "\(sign) \(String(decoding: $0, as: UTF8.self))" }
        }
        return SequenceDifference(old, new).stretches.filter { !$0.isSame }.flatMap { stretch in
            signed("-", old[stretch.before]) + signed("+", new[stretch.after])
        }
    }
}
