import Diagnostics
import Localization

extension ContainedPath {
    /// Whether people would take it for the file of this name: `.yaml` for `.yml`, or other capital letters.
    func isMistaken(for name: String) -> Bool {
        self.name != name && [name, "\(ContainedPath(name)?.stem ?? name).yaml"].contains(self.name.asciiLowercased)
    }
}

extension Finding {
    static func misnamedFile(_ path: ContainedPath, _ name: String) -> Finding {
        Finding(
            "misnamed-file", .error, "'\(path.name)' is not read", at: Location(path.description),
            reason: "Nothing in it counts, and the playbook goes on as if it were not there",
            fix: "Rename it to '\(name)'")
    }
}
