import Diagnostics

// What readers call the values of the model.

extension Side {
    var title: String {
        switch self {
        case .marketing: "Marketing"
        case .sales: "Sales"
        case .joint: "Joint"
        case .other: "Other"
        }
    }
}

extension Asset.Use {
    var title: String {
        switch self {
        case .both: "Shared"
        case .marketing: "Marketing only"
        case .sales: "Sales only"
        case .other: "Other"
        }
    }
}

extension AssetGroup {
    /// One of the group.
    var noun: String {
        switch self {
        case .offer: "offer"
        case .email: "e-mail"
        case .ad: "advertisement"
        case .software: "software"
        case .communication: "communication"
        }
    }
}

extension Status {
    var title: String {
        switch self {
        case .draft: "Draft"
        case .review: "In review"
        case .approved: "Approved"
        case .deprecated: "Deprecated"
        case .archived: "Archived"
        }
    }
}

extension Freshness {
    var title: String {
        switch self {
        case .current: "Verified"
        case .dueSoon: "Review due soon"
        case .overdue: "Review overdue"
        case .expired: "Expired"
        case .neverVerified: "Never verified"
        case .exempt: "No review needed"
        }
    }

    /// In a column that says "Verified" above: the day, or why there is none.
    func brief(verified: CalendarDate?) -> String {
        switch self {
        case .current: verified.map(Wording.shortDate) ?? title
        case .dueSoon(let due): "due \(Wording.shortDate(due))"
        case .overdue(let since, _): "overdue since \(Wording.shortDate(since))"
        case .expired(let day): "expired \(Wording.shortDate(day))"
        case .neverVerified: "never"
        case .exempt: "not needed"
        }
    }

    /// What the day of `dueDate` means, as part of a line; empty without one.
    var dueText: String {
        switch self {
        case .current(let due), .dueSoon(let due): "review due \(Wording.shortDate(due))"
        case .overdue(let since, _): "review was due \(Wording.shortDate(since))"
        case .expired(let day): "valid until \(Wording.shortDate(day))"
        case .neverVerified, .exempt: ""
        }
    }

    /// The state as a class of the style sheet.
    var cssClass: String {
        switch self {
        case .current: "current"
        case .dueSoon: "due"
        case .overdue: "overdue"
        case .expired: "expired"
        case .neverVerified: "never"
        case .exempt: "exempt"
        }
    }
}

extension Gap {
    func text(in playbook: Playbook) -> String {
        let place = moment.flatMap(playbook.moment)?.shortTitle ?? ""
        let step = stage.flatMap(playbook.stage)?.title ?? ""
        return switch kind {
        case .momentWithoutSharedAsset: "\(place) has no asset that both sides use"
        case .momentWithoutGroup(let group): "\(place) has no shared \(group.noun)"
        case .stageWithoutPage: "No page says what to do at \(step)"
        case .stageWithoutAsset: "No asset is used at \(step)"
        }
    }
}

extension Moment {
    /// What the stages that belong to no moment stand under.
    static let titleOfNone = "Other steps"
}
