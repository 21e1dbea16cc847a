/// The one team or person accountable for a page or an asset, by id.
package enum Owner: Hashable, Sendable {
    case team(String)
    case person(String)
}
