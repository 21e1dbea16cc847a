import Localization

/// What BCP 47 lets stand for a language: `en`, `pl-PL`, `sr-Latn-RS`. Only the form is known here, not the registry.
enum LanguageTag {
    static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(ASCII.isLetter) else {
            return false
        }
        return parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(ASCII.isAlphanumeric) }
    }

    /// The one of some tags that is meant, which may be written in letters of either case.
    static func tag(_ written: String, among tags: [String]) -> String? {
        let written = written.asciiLowercased
        return tags.first { $0.asciiLowercased == written }
    }
}
