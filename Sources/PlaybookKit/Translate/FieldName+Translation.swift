/// What becomes of a field of the source in a translation of its page.
extension FieldName {
    enum InTranslation {
        /// Words that each language has of its own, and nobody misses in another.
        case own
        /// A sentence that readers of every language need: the source's stands in until it is translated.
        case sentence
        /// A word that may be the same in every language.
        case word
        /// It is about one text or one file, and may differ from language to language.
        case ofText
        /// A fact: it is so in every language.
        case fact
    }

    var inTranslation: InTranslation {
        switch self {
        case .summary, .shortTitle, .aliases, .forms, .synonyms, .avoid, .sourceVersion, .translationOf: .own
        case .title, .trigger, .attempts, .acceptWithin, .firstContactWithin, .fromCommits, .toCommits, .rejectReasons,
            .marketingView, .salesView, .effect, .agreement, .state, .target:
            .sentence
        case .type, .metric, .tags, .channels, .formula, .source, .evidenceSource, .evidenceScope: .word
        case .status, .verified, .verifiedBy, .reviewEvery, .template, .lang, .at, .version: .ofText
        default: .fact
        }
    }

    /// A translator has to look at it when it changes.
    var isTranslated: Bool {
        switch self {
        case .summary, .shortTitle: true
        default: inTranslation == .sentence
        }
    }
}
