import CommonMark
import Localization

/// How long a verification holds.
package enum ReviewInterval: Hashable, Sendable {
    case days(Int)
    case months(Int)
    case never

    /// Reads `90 days`, `90 d`, `2 weeks`, `6 months`, `1 year`, `never`, their Polish forms (`6 miesięcy`, `2 tygodnie`)
    /// and ISO 8601 periods of one unit (`P90D`, `P6M`). Letter case and diacritics do not count.
    package init?(_ text: String) {
        var bytes = Array(text.lowercased().utf8).filter { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }[...]
        if bytes.first == UInt8(ascii: "p") { bytes = bytes.dropFirst() }
        let digits = bytes.prefix(while: ASCII.isDigit)
        let unit = Slug.fold(String(decoding: bytes.dropFirst(digits.count), as: UTF8.self))
        if digits.isEmpty, ["never", "nigdy"].contains(unit) {
            self = .never
            return
        }
        guard digits.count <= 4, let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else {
            return nil
        }
        switch unit {
        case "d", "day", "days", "dzien", "dni": self = .days(number)
        case "w", "week", "weeks", "tydzien", "tygodnie", "tygodni": self = .days(number * 7)
        case "m", "month", "months", "miesiac", "miesiace", "miesiecy": self = .months(number)
        case "y", "year", "years", "rok", "lata", "lat": self = .months(number * 12)
        default: return nil
        }
    }

    /// The last day on which a check made on `day` still holds; `nil` for ever.
    package func end(from day: CalendarDate) -> CalendarDate? {
        switch self {
        case .days(let count): day.adding(days: count)
        case .months(let count): day.adding(months: count)
        case .never: nil
        }
    }
}
