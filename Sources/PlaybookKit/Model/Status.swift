/// Where a page or an asset stands in its life.
package enum Status: String, Sendable, CaseIterable {
    case draft, review, approved, deprecated, archived
}
