package import Diagnostics
import Localization

/// The file by which a host asks owners for approval: for GitHub one line for each path, the last that matches counts; for GitLab one
/// section for each party, of which each has to approve. Written in the playbook's first language, whoever writes it.
package struct CodeOwnersFile: Sendable {
    /// It ends in a line end.
    package let text: String
    package let log: FindingLog

    /// Where a host looks for it, from the repository's root.
    package static func place(at host: CodeHost) -> ContainedPath {
        switch host {
        case .github: ".github/CODEOWNERS"
        case .gitlab: ".gitlab/CODEOWNERS"
        }
    }

    /// `prefix` is the content folder from the repository's root, `content/`; empty where it is the root.
    package init(_ approvers: Approvers, host: CodeHost, prefix: String) {
        var handles = ApproverHandles(approvers, host: host)
        let lines =
            switch host {
            case .github: Self.lines(of: approvers, &handles, prefix)
            case .gitlab: Self.sections(of: approvers, &handles, prefix)
            }
        let language = approvers.playbook.language
        let head = Self.head(host).map { $0.isEmpty ? "#" : "# \($0.text(in: language))" }
        text = (head + lines).map { $0 + "\n" }.joined()
        log = handles.log
    }

    // MARK: GitHub

    private static func lines(of approvers: Approvers, _ handles: inout ApproverHandles, _ prefix: String) -> [String] {
        let heads = approvers.parties.indices.filter {
            if case .head = approvers.parties[$0] { true } else { false }
        }
        // First, so that any other line counts before it: what no line names, such as a new page in a folder of several owners.
        let rest = FolderCover.Entry(place: .folder(nil), label: heads)
        let entries = FolderCover(approvers.files.map { ($0.path, $0.parties) }).entries
        return [""]
            + ((heads.isEmpty ? [] : [rest]) + entries).map { entry in
                // A pattern alone asks nobody, where otherwise the line before it would ask others.
                ([entry.place.pattern(in: prefix)] + handles.names(of: entry.label)).joined(separator: " ")
            }
    }

    // MARK: GitLab

    private static func sections(of approvers: Approvers, _ handles: inout ApproverHandles, _ prefix: String)
        -> [String]
    {
        var titles = SectionTitles()
        var lines: [String] = []
        for (index, party) in approvers.parties.enumerated() {
            let names = handles.names(of: [index])
            let entries = approvers.cover(of: index)
            // GitLab takes a section of nobody for approved.
            guard !names.isEmpty, !entries.isEmpty else { continue }
            let title = titles.title(approvers.name(of: party).text(in: approvers.playbook.language))
            lines += ["", "[\(title)][1] \(names.joined(separator: " "))"] + entries.map { $0.pattern(in: prefix) }
        }
        return lines
    }

    // MARK: What stands above

    /// By these words, in every language, truce knows its own files again.
    static let mark = "truce owners --host"

    private static func head(_ host: CodeHost) -> [Phrase] {
        let what: [Phrase] = [
            "Who approves changes of the playbook, by the owners that its pages name",
            "Written by 'truce owners --host \(host.rawValue) --write'; change the pages and write it anew", "",
            "What \(host.title) cannot do:",
        ]
        let paths: Phrase =
            "- It knows paths and not what changes in a file; which agreements a change needs, 'truce review' tells"
        let limits: [Phrase] =
            switch host {
            case .github:
                [
                    "- One approval by anybody on a line is enough; that both sides agree, a ruleset ('truce owners --host github --ruleset') or 'truce review --require-sign-off' sees to",
                    "- Nobody approves their own pull request, so an owner who is alone cannot merge what they wrote",
                    "- It asks nobody who may not write to the repository, and demands nothing unless the branch requires reviews from code owners",
                ]
            case .gitlab:
                [
                    "- Only its paid tiers read this file, and they demand nothing unless the branch is protected and requires approval by code owners",
                    "- Whether people may approve what they wrote themselves is a setting of the project, not of this file",
                ]
            }
        return what + limits + [paths]
    }
}

/// Names of sections: GitLab makes one of two whose names are the same but for letter case.
private struct SectionTitles {
    private var taken: Set<FoldedText> = []

    mutating func title(_ name: String) -> String {
        // A bracket would end the name, a line end the section.
        let bytes = name.utf8.map { $0 < 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") ? 0x20 : $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        let plain = text.isBlank ? "-" : text
        var title = plain
        var number = 1
        while !taken.insert(FoldedText(title)).inserted {
            number += 1
            title = "\(plain) \(number)"
        }
        return title
    }
}
