/// What the print edition says in its own voice, beside its template.
enum BookWords {
    static let contents = "Contents"
    static let journeyMap = "The journey"
    static let everyStep = "Working together"
    static let offPath = "More pages"
    static let assetTexts = "What the assets say"
    static let noGroup = "In no group"
    static let governance = "Governance"
    static let agreements = "Hand-offs and promises"
    static let glossary = "Glossary"
    static let assetIndex = "Index of assets"
    static let termIndex = "Index of terms"
    static let edition = "Print edition"
    static let otherAssets = "Neither marketing nor sales"
    static let ungroupedAssets = "Shared, but in none of the five groups"
    static let unfinished = "Drafts and pages in review"
    static let overdue = "Review overdue"
    static let expired = "Expired"
    static let nobodys = "Owned by nobody"

    /// Before the number of a page.
    static func page(in language: String) -> String {
        language == "pl" || language.utf8.starts(with: "pl-".utf8) ? "s." : "p."
    }
}
