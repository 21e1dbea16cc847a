/// The operators that move text or show it (ISO 32000-1, annex A). Drawing, colours and the rest are `other`.
enum ContentOperator: String, CaseIterable, Sendable {
    case saveState = "q"
    case restoreState = "Q"
    case concatenate = "cm"
    case paintObject = "Do"

    case beginText = "BT"
    case endText = "ET"
    case font = "Tf"
    case characterSpacing = "Tc"
    case wordSpacing = "Tw"
    case horizontalScale = "Tz"
    case leading = "TL"
    case rise = "Ts"
    case textMatrix = "Tm"
    case move = "Td"
    case moveAndSetLeading = "TD"
    case nextLine = "T*"
    case show = "Tj"
    case showAdjusted = "TJ"
    case nextLineAndShow = "'"
    case nextLineSpacedAndShow = "\""

    case beginMarked = "BMC"
    case beginMarkedWithProperties = "BDC"
    case endMarked = "EMC"

    case imageData = "ID"
    case other = ""

    init(_ keyword: ArraySlice<UInt8>) {
        self = Self.byKey[Self.key(keyword)] ?? .other
    }

    /// None has more than three bytes.
    private static let byKey = [UInt32: Self](
        uniqueKeysWithValues: allCases.map { (key(Array($0.rawValue.utf8)[...]), $0) })

    private static func key(_ keyword: ArraySlice<UInt8>) -> UInt32 {
        guard keyword.count <= 3 else { return .max }
        return keyword.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
