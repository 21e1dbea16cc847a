import Diagnostics

extension ReviewReport.Detail {
    /// What of two lists the other does not have; both whole where only the order is not the same.
    static func difference(_ before: [String], _ after: [String]) -> (before: [String], after: [String]) {
        let (old, new) = (before.map { Array($0.utf8) }, after.map { Array($0.utf8) })
        let gone = old.placesMissing(in: new).map { before[$0] }
        let come = new.placesMissing(in: old).map { after[$0] }
        return gone.isEmpty && come.isEmpty ? (before, after) : (gone, come)
    }
}

extension ProseComparison.Excerpt {
    /// The heading above it; `nil` for the heading itself.
    var place: String? {
        let after = runs.filter { $0.change != .deleted }.map(\.text).joined()
        return heading.flatMap { $0.utf8.elementsEqual(after.utf8) ? nil : $0 }
    }
}
