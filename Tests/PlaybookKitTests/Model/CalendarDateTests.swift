import Foundation
import Testing

@testable import PlaybookKit

@Suite("A calendar date")
struct CalendarDateTests {
    @Test(
        "is YYYY-MM-DD and nothing else",
        arguments: [
            "", "2026", "2026-3-31", "26-03-31", "2026/03/31", "2026-03-31 ", " 2026-03-31", "2026-03-31T00:00",
            "+026-03-31", "2026-+3-31", "٢٠٢٦-03-31", "2026-00-10", "2026-13-01", "2026-04-31", "2026-02-30",
            "2025-02-29", "1900-02-29", "0000-01-01", "2026-01-00", "2026-01-32",
        ])
    func refused(_ text: String) { #expect(CalendarDate(text) == nil) }

    @Test(
        "is printed as it was written",
        arguments: ["2026-03-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func accepted(_ text: String) { #expect(CalendarDate(text)?.description == text) }

    @Test("counts days as Foundation does")
    func agreement() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        // From 1600 to 2400, in steps that meet every day of the month.
        for days in stride(from: -135_140, to: 157_000, by: 13) {
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(days) * 86_400))
            let date = CalendarDate(daysSinceEpoch: days)
            guard (date.year, date.month, date.day) == (parts.year, parts.month, parts.day) else {
                Issue.record("\(date) is not \(parts)")
                return
            }
            #expect(date.daysSinceEpoch == days)
        }
    }

    @Test("adds months as Foundation does")
    func months() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for days in stride(from: 19_000, to: 20_600, by: 7) {
            for months in [1, 6, 11, 12, 25] {
                let foundation = try #require(
                    calendar.date(
                        byAdding: .month, value: months, to: Date(timeIntervalSince1970: Double(days) * 86_400)))
                let expected = CalendarDate(daysSinceEpoch: Int(foundation.timeIntervalSince1970 / 86_400))
                #expect(CalendarDate(daysSinceEpoch: days).adding(months: months) == expected)
            }
        }
    }

    @Test("stays within its years")
    func edges() {
        #expect(CalendarDate(daysSinceEpoch: .min / 2).description == "0001-01-01")
        #expect(CalendarDate(daysSinceEpoch: .max / 2).description == "9999-12-31")
        #expect(CalendarDate("9999-12-01")?.adding(months: 9999).description == "9999-12-01")
        #expect(CalendarDate("9999-12-01")?.adding(days: 9999).description == "9999-12-31")
    }

    @Test("the last day of a month stays the last where the month is shorter")
    func shortMonths() {
        #expect(CalendarDate("2026-01-31")?.adding(months: 1) == CalendarDate("2026-02-28"))
        #expect(CalendarDate("2024-01-31")?.adding(months: 1) == CalendarDate("2024-02-29"))
        #expect(CalendarDate("2024-02-29")?.adding(months: 12) == CalendarDate("2025-02-28"))
        #expect(CalendarDate("2026-12-31")?.adding(months: 2) == CalendarDate("2027-02-28"))
    }
}
