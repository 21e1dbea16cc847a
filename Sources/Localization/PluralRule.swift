/// Which form of a noun stands beside a whole number. Rules of CLDR, for the languages that have a pack.
package enum PluralRule: String, Sendable, CaseIterable {
    /// 1 page, otherwise pages.
    case english
    /// 1 strona; 2–4, 22–24 … strony, but not 12–14; otherwise stron.
    case polish
    /// One form for all numbers.
    case none

    package enum Category: String, Sendable, CaseIterable {
        case one, few, many, other
    }

    /// Those that a noun needs; `other` is beside fractions too.
    package var categories: [Category] {
        switch self {
        case .none: [.other]
        case .english: [.one, .other]
        case .polish: [.one, .few, .many, .other]
        }
    }

    package func category(of number: Int) -> Category {
        switch self {
        case .none: return .other
        case .english: return number == 1 ? .one : .other
        case .polish:
            if number == 1 { return .one }
            let (tens, ones) = (number.magnitude / 10 % 10, number.magnitude % 10)
            return (2...4).contains(ones) && tens != 1 ? .few : .many
        }
    }
}
