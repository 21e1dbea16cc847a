/// A hole in the journey that somebody should fill.
package struct Gap: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case momentWithoutSharedAsset
        case momentWithoutGroup(AssetGroup)
        case stageWithoutPage
        case stageWithoutAsset
    }

    package let kind: Kind
    package let moment: String?
    package let stage: String?
}
