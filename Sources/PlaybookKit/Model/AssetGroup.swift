/// The five groups of what a company uses with its customer.
package enum AssetGroup: String, Sendable, CaseIterable {
    case offer, email, ad, software, communication
}
