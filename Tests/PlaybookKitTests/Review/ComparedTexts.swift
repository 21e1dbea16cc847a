import Diagnostics

@testable import PlaybookKit

/// Compares one page of two versions of a playbook; both have the other files too, as they are or as they were changed.
func compared(
    _ before: String, _ after: String, with files: [ContainedPath: String] = [:],
    and changed: [ContainedPath: String]? = nil
) -> ProseComparison {
    ProseComparison(before: prose(before, with: files), after: prose(after, with: changed ?? files))
}

func prose(_ text: String, with files: [ContainedPath: String] = [:]) -> Prose {
    var files = files.mapValues { Array($0.utf8) }
    files["page.md"] = Array(text.utf8)
    let playbook = linked(SourceTree(files))
    return Prose(playbook["page.md"], in: playbook)
}

extension ProseComparison {
    /// One block a line, with `+`, `-`, `~` or `>` before what was added, removed, changed or moved; words as `[-old-]{+new+}`.
    var lines: [String] {
        blocks.map { block in
            let sign =
                switch block.change {
                case .same: " "
                case .added: "+"
                case .removed: "-"
                case .changed: "~"
                case .moved: ">"
                }
            let isPartial = block.change == .changed || block.change == .moved
            let lines = block.lines.map { $0.text(isMarked: isPartial) }
            return "\(sign) \(block.bullet)\(block.bullet.isEmpty ? "" : " ")\(lines.joined(separator: " | "))"
        }
    }
}

extension ProseComparison.Line {
    fileprivate func text(isMarked: Bool) -> String {
        runs.map { run in
            switch run.change {
            case .inserted where isMarked: "{+\(run.text)+}"
            case .deleted where isMarked: "[-\(run.text)-]"
            default: run.text
            }
        }.joined()
    }
}
