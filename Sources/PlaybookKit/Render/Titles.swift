import Diagnostics
import Localization

// What readers call the values of the model.

extension Side {
    func title(in language: Language) -> String { language.title(.sides, rawValue) }
}

extension Asset.Use {
    func title(in language: Language) -> String { language.title(.uses, rawValue) }
}

extension AssetGroup {
    func title(in language: Language) -> String { language.title(.groups, rawValue) }
}

extension Answer {
    func title(in language: Language) -> String { language.title(.answers, rawValue) }
}

extension Status {
    func title(in language: Language) -> String { language.title(.statuses, rawValue) }
}

extension Freshness {
    func title(in language: Language) -> String { language.title(.freshness, name) }

    /// In a column that says "Verified" above: the day, or why there is none.
    func brief(verified: CalendarDate?, in language: Language) -> String {
        switch self {
        case .current: verified.map(language.shortDate) ?? title(in: language)
        case .dueSoon(let due): language.text("due", ["day": language.shortDate(due)])
        case .overdue(let since, _): language.text("overdueSince", ["day": language.shortDate(since)])
        case .expired(let day): language.text("expiredOn", ["day": language.shortDate(day)])
        case .neverVerified: language.text("never")
        case .exempt: language.text("notNeeded")
        }
    }

    /// What the day of `dueDate` means, as part of a line; empty without one.
    func dueText(in language: Language) -> String {
        switch self {
        case .current(let due), .dueSoon(let due): language.text("reviewDue", ["day": language.shortDate(due)])
        case .overdue(let since, _): language.text("reviewWasDue", ["day": language.shortDate(since)])
        case .expired(let day): language.text("validUntil", ["day": language.shortDate(day)])
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

extension LinkedPage {
    /// From when it may be used, for one whose first day is still to come.
    func pendingText(in language: Language) -> String? {
        startsOn.map { language.text("validFrom", ["day": language.date($0)]) }
    }
}

extension Gap {
    /// `moments` and `stages` tell what ids stand for.
    func text(in language: Language, _ moments: (String) -> Moment?, _ stages: (String) -> Stage?) -> String {
        let place = moment.flatMap(moments)?.shortTitle ?? ""
        let step = stage.flatMap(stages)?.title ?? ""
        return switch kind {
        case .momentWithoutSharedAsset: language.text("gapShared", ["moment": place])
        case .momentWithoutGroup(let group): language.text("gap-\(group.rawValue)", ["moment": place])
        case .stageWithoutPage: language.text("gapPage", ["stage": step])
        case .stageWithoutAsset: language.text("gapAsset", ["stage": step])
        }
    }
}

extension Playbook {
    /// What belongs to every step as a stage, for lists and links.
    var everyStep: Stage {
        Stage(id: Stage.always, title: language.title(.stages, Stage.always), customerSays: "", moment: nil)
    }

    /// What the stages that belong to no moment stand under.
    var titleOfNoMoment: String { language.text("otherSteps") }
}
