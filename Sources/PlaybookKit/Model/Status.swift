/// Where a page or an asset stands in its life.
package enum Status: String, Sendable, CaseIterable, ClosedWord {
    case draft, review, approved, deprecated, archived
}
