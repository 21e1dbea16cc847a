import Foundation
import Localization
import PlaybookKit
import Testing

@Suite("Numbers and days, as ICU has them") struct FormatTests {
    private static let locales = [("pl", "pl_PL"), ("en", "en_GB")]

    @Test("Numbers", arguments: locales)
    func numbers(_ tag: String, _ locale: String) {
        let language = Theme.standard.language(tag)
        let style = IntegerFormatStyle<Int>(locale: Locale(identifier: locale))
        for number in [0, 7, 999, 1000, 1234, 9999, 10_000, 12_345, 999_999, 1_234_567, -5, -1234, -12_345] {
            #expect(language.number(number) == number.formatted(style), "\(number)")
        }
    }

    @Test("Two thousand days", arguments: locales)
    func days(_ tag: String, _ locale: String) {
        let dates = Theme.standard.language(tag).dates
        let style = Date.FormatStyle(date: .long, time: .omitted, locale: Locale(identifier: locale), timeZone: .gmt)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for index in 0..<2000 {
            // Primes apart, so that all days of all months come.
            let date = Date(timeIntervalSince1970: Double(index * 13 + 7000) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            #expect(dates.text(dates.long, year: year, month: month, day: day) == date.formatted(style))
        }
    }

    @Test("Short days and short months", arguments: locales)
    func shortDays(_ tag: String, _ locale: String) {
        let dates = Theme.standard.language(tag).dates
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = Locale(identifier: tag == "en" ? "en_US" : locale)
        #expect(dates.shortMonths == calendar.shortMonthSymbols)
        #expect(
            dates.text(dates.short, year: 2026, month: 3, day: 5) == (tag == "pl" ? "5.03.2026" : "5 Mar 2026"))
        #expect(
            dates.text(dates.short, year: 2026, month: 11, day: 20) == (tag == "pl" ? "20.11.2026" : "20 Nov 2026"))
    }
}
