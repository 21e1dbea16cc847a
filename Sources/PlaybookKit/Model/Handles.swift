/// What a team or a person is called where changes are reviewed.
package struct Handles: Hashable, Sendable {
    /// `@acme/sales`, or the address of an e-mail.
    package var names: [CodeHost: String] = [:]
    /// The number that GitHub gave the team; its rulesets know teams by nothing else.
    package var githubTeam: Int?
}
