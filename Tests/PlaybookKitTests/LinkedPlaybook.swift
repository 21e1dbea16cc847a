import Diagnostics
import Testing

@testable import PlaybookKit

extension CalendarDate {
    /// The reference date of the tests.
    static let testDay = CalendarDate(daysSinceEpoch: 20_543)
}

/// A whole playbook from the texts of its files. What parsing finds is not looked at.
func linked(_ files: SourceTree) -> Playbook {
    Build.link(Build.parse(files), asOf: .testDay).playbook
}

/// A whole site of the texts of its files, with the theme in the binary, and what was found on the way.
struct BuiltSite {
    let playbook: Playbook
    let output: Output
    let log: FindingLog

    init(_ files: SourceTree, found: FindingLog = FindingLog()) {
        let checked = Build.check(Build.link(Build.parse(files, found: found), asOf: .testDay))
        let rendered = Build.render(checked, with: .standard)
        (playbook, output, log) = (checked.playbook, rendered.output, rendered.log)
    }

    /// Empty where there is no such file.
    subscript(path: String) -> String {
        String(decoding: output[ContainedPath(stringLiteral: path)] ?? [], as: UTF8.self)
    }

    /// The findings of some rules, each as `path:line:column: message`.
    func findings(_ rules: RuleID...) -> [String] {
        log.ordered.filter { rules.contains($0.rule) }.map { finding in
            var place = finding.location.path
            if let span = finding.location.span, let file = playbook.source[ContainedPath(stringLiteral: place)] {
                let position = LineIndex(file.bytes).position(of: span.start)
                place += ":\(position.line):\(position.column)"
            }
            return "\(place): \(finding.message)"
        }
    }
}

extension Playbook {
    /// The page of a file; traps if there is none.
    subscript(path: String) -> LinkedPage {
        guard let page = pages.first(where: { $0.path.description == path }) else {
            preconditionFailure("no page '\(path)' in \(pages.map(\.path))")
        }
        return page
    }

    /// The asset with an id; traps if there is none.
    func asset(_ id: String) -> Asset {
        guard let asset = assets.first(where: { $0.id == id }) else { preconditionFailure("no asset '\(id)'") }
        return asset
    }

    /// Paths of pages, for lists of indices.
    func paths(_ pages: [Int]) -> [String] { pages.map { self.pages[$0].path.description } }
}
