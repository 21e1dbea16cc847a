/// Every field of front matter: its name, its Polish name, and the form of its value.
package enum FieldName: String, Sendable, CaseIterable {
    case id, title, summary, kind, stage, moment, owner, with, assets, personas, tags, status, verified
    case shortTitle = "short_title"
    case verifiedBy = "verified_by"
    case reviewEvery = "review_every"
    case availableFrom = "available_from"
    case expires, audience, aliases, order, template, lang
    case replacedBy = "replaced_by"
    case translationOf = "translation_of"
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
        case text, list, date, interval, number, status, group
    }

    package var form: Form {
        switch self {
        case .stage, .moment, .with, .assets, .personas, .tags, .audience, .aliases, .channels, .terms, .metrics, .at,
            .answers,
            .promises, .proves, .usedBy, .forms, .synonyms, .avoid, .fromCommits, .toCommits, .rejectReasons, .signedBy,
            .madeIn, .provedBy, .keptBy:
            .list
        case .verified, .availableFrom, .expires, .evidenceDate, .effective: .date
        case .reviewEvery: .interval
        case .order: .number
        case .status: .status
        case .group: .group
        default: .text
        }
    }

    package var polishName: String? {
        switch self {
        case .title: "tytuł"
        case .shortTitle: "krótki_tytuł"
        case .summary: "streszczenie"
        case .kind: "rodzaj"
        case .stage: "etap"
        case .owner: "właściciel"
        case .with: "z"
        case .assets: "zasoby"
        case .personas: "persony"
        case .tags: "tagi"
        case .verified: "zweryfikowano"
        case .verifiedBy: "zweryfikowane_przez"
        case .reviewEvery: "przegląd_co"
        case .availableFrom: "dostępne_od"
        case .expires: "ważne_do"
        case .audience: "odbiorcy"
        case .order: "kolejność"
        case .group: "grupa"
        case .type: "typ"
        case .usedBy: "używane_przez"
        case .version: "wersja"
        default: nil
        }
    }

    /// The field a name stands for, in English or Polish; letter case, dashes and composed or decomposed letters do not matter.
    package init?(written name: String) {
        guard let field = Self.byName[Self.key(name)] else { return nil }
        self = field
    }

    private static func key(_ name: String) -> String {
        String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    }

    private static let byName: [String: FieldName] = {
        var names: [String: FieldName] = [:]
        for field in allCases {
            names[key(field.rawValue)] = field
            if let polish = field.polishName { names[key(polish)] = field }
        }
        return names
    }()
}
