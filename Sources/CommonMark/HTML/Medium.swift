/// What a text is written for.
package enum Medium: Hashable, Sendable {
    case screen
    /// Nothing scrolls, opens or can be pointed at: what a screen shows on demand is written out.
    case paper
}
