/// Every field of front matter: its name and the form of its value.
package enum FieldName: String, Sendable, CaseIterable {
    case id, title, summary, kind, stage, moment, owner, with, assets, personas, tags, status, verified
    case shortTitle = "short_title"
    case verifiedBy = "verified_by"
    case reviewEvery = "review_every"
    case availableFrom = "available_from"
    case expires, audience, aliases, order, template, lang
    case replacedBy = "replaced_by"
    case translationOf = "translation_of"
    case sourceVersion = "source_version"
    case channels, terms, metrics

    case group, type, at, version, answers, promises, proves, replaces
    case usedBy = "used_by"
    case evidenceSource = "evidence.source"
    case evidenceDate = "evidence.date"
    case evidenceScope = "evidence.scope"

    case forms, synonyms, avoid

    case from, to, trigger, attempts, metric, effective
    case fromCommits = "from_commits"
    case toCommits = "to_commits"
    case acceptWithin = "accept_within"
    case firstContactWithin = "first_contact_within"
    case rejectReasons = "reject_reasons"
    case returnTo = "return_to"
    case escalateTo = "escalate_to"
    case signedBy = "signed_by"

    case madeIn = "made_in"
    case provedBy = "proved_by"
    case keptBy = "kept_by"
    case marketingView = "marketing_view"
    case salesView = "sales_view"
    case effect, agreement, state, formula, source, target

    /// What a value must look like.
    package enum Form: Sendable {
        case text, list, date, interval, number, status, group, answers, language
    }

    package var form: Form {
        switch self {
        case .stage, .moment, .with, .assets, .personas, .tags, .audience, .aliases, .channels, .terms, .metrics, .at,
            .promises, .proves, .usedBy, .forms, .synonyms, .avoid, .fromCommits, .toCommits, .rejectReasons, .signedBy,
            .madeIn, .provedBy, .keptBy:
            .list
        case .verified, .availableFrom, .expires, .evidenceDate, .effective: .date
        case .reviewEvery: .interval
        case .order: .number
        case .status: .status
        case .group: .group
        case .answers: .answers
        case .lang: .language
        default: .text
        }
    }

    /// The one field that holds others.
    static let evidence = "evidence"
}
