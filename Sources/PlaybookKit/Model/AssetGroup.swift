/// The five groups of what a company uses with its customer.
package enum AssetGroup: String, Sendable, CaseIterable {
    case offer, email, ad, software, communication

    package var title: String {
        switch self {
        case .offer: "Offers"
        case .email: "E-mails"
        case .ad: "Advertising"
        case .software: "Software"
        case .communication: "Communication"
        }
    }
}
