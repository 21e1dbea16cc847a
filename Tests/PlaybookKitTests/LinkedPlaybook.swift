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
