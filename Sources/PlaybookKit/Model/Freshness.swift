/// Whether a page or an asset may still be trusted on the reference date.
package enum Freshness: Hashable, Sendable {
    /// Kept as a record, or never needs a check.
    case exempt
    case current(due: CalendarDate)
    /// Due within the next fourteen days.
    case dueSoon(due: CalendarDate)
    case overdue(since: CalendarDate, days: Int)
    /// Past its last valid day; valid *to the end* of that day.
    case expired(on: CalendarDate)
    case neverVerified

    /// How many days ahead a review is announced.
    static let notice = 14

    package init(
        verified: CalendarDate?, every interval: ReviewInterval, expires: CalendarDate?, asOf today: CalendarDate
    ) {
        if let expires, today > expires {
            self = .expired(on: expires)
        } else if interval == .never {
            self = .exempt
        } else if let verified {
            guard let due = interval.end(from: verified) else {
                self = .exempt
                return
            }
            let left = due.daysSinceEpoch - today.daysSinceEpoch
            self =
                left < 0
                ? .overdue(since: due, days: -left) : left <= Self.notice ? .dueSoon(due: due) : .current(due: due)
        } else {
            self = .neverVerified
        }
    }

    /// The day on which the review is or was due, or the last valid day.
    package var dueDate: CalendarDate? {
        switch self {
        case .current(let due), .dueSoon(let due): due
        case .overdue(let since, _): since
        case .expired(let day): day
        case .exempt, .neverVerified: nil
        }
    }

    /// The state's name in `playbook.json`; the style sheet has shorter ones.
    package var name: String {
        switch self {
        case .exempt: "exempt"
        case .current: "current"
        case .dueSoon: "due-soon"
        case .overdue: "overdue"
        case .expired: "expired"
        case .neverVerified: "never-verified"
        }
    }
}
