/// The one team or person accountable for a page or an asset, by id.
package enum Owner: Hashable, Sendable {
    case team(String)
    case person(String)

    /// As data: `team:sales`, `person:anna`.
    var qualifiedID: String {
        switch self {
        case .team(let id): "team:\(id)"
        case .person(let id): "person:\(id)"
        }
    }
}
