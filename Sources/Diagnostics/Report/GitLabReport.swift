package import Localization

/// Findings as GitLab's Code Quality reads them, which shows in a merge request those that it adds and those that it mends: one list,
/// one finding a line.
///
/// - `description`: the message, why it matters and how to mend it;
/// - `check_name`: the rule; `severity`: `major`, `minor` or `info`;
/// - `fingerprint`: the same as long as the finding is, also after lines have moved;
/// - `location`: the `path` from the root of the repository and `lines`, which `begin` at 1 where the whole file is meant.
package struct GitLabReport: Sendable {
    private let language: Language?

    /// Without a language it speaks English.
    package init(in language: Language? = nil) { self.language = language }

    /// `path` gives the path of a finding's file from the root of the repository, and of some file for what is about none: GitLab takes
    /// no finding without.
    package func bytes(
        of findings: [Finding], in file: @escaping (String) -> SourceFile?, path: (String) -> String
    ) -> [UInt8] {
        var lookup = LineLookup(file)
        var names = FindingNames()
        var json = JSONText()
        json.beginArray()
        for finding in findings {
            json.newLine()
            json.object {
                $0.field("description", finding.lines(in: language).joined(separator: "; "))
                $0.field("check_name", finding.rule.description)
                $0.field("fingerprint", names.name(of: finding))
                $0.field("severity", finding.severity.quality)
                $0.key("location")
                $0.object {
                    $0.field("path", path(finding.location.path))
                    $0.key("lines")
                    $0.object { $0.field("begin", lookup.start(of: finding.location)?.line ?? 1) }
                }
            }
        }
        json.newLine()
        json.endArray()
        return json.bytes + [0x0A]
    }
}

extension Severity {
    /// `blocker` and `critical` are left for what breaks a program.
    fileprivate var quality: String {
        switch self {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
