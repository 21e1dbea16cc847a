/// Which form of a noun stands beside a whole number: rules of CLDR, each with the languages that share it.
package enum PluralRule: String, Sendable, CaseIterable {
    /// 1 page, otherwise pages: English, German, Dutch, Spanish, Italian and the Scandinavian languages.
    case english
    /// 0 and 1 page, otherwise pages: French, Brazilian Portuguese.
    case french
    /// 1 strona; 2–4, 22–24 … strony, but not 12–14; otherwise stron: Polish.
    case polish
    /// 1 strana; 2–4 strany; otherwise stran: Czech, Slovak.
    case czech
    /// 1, 21 … сторінка; 2–4, 22–24 … сторінки, but not 11–14; otherwise сторінок: Ukrainian, Belarusian.
    case ukrainian
    /// One form for all numbers: Chinese, Japanese, Korean, Vietnamese.
    case none

    package enum Category: String, Sendable, CaseIterable {
        case one, few, many, other
    }

    /// Those that a noun needs; `other` is beside fractions too.
    package var categories: [Category] {
        switch self {
        case .none: [.other]
        case .english, .french: [.one, .other]
        case .czech: [.one, .few, .other]
        case .polish, .ukrainian: [.one, .few, .many, .other]
        }
    }

    package func category(of number: Int) -> Category {
        let (tens, ones) = (number.magnitude / 10 % 10, number.magnitude % 10)
        switch self {
        case .none: return .other
        case .english: return number == 1 ? .one : .other
        case .french: return number.magnitude < 2 ? .one : .other
        case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
        case .polish: return number == 1 ? .one : (2...4).contains(ones) && tens != 1 ? .few : .many
        case .ukrainian:
            guard tens != 1, (1...4).contains(ones) else { return .many }
            return ones == 1 ? .one : .few
        }
    }
}
