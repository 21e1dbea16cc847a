import Testing

@testable import PlaybookKit

@Suite("How long a verification holds")
struct FreshnessTests {
    @Test(
        "A span is read in English, in Polish and as ISO 8601",
        arguments: [
            ("90 days", .days(90)), ("1 day", .days(1)), ("90d", .days(90)), ("2 weeks", .days(14)),
            ("6 months", .months(6)), ("1 year", .months(12)), ("6 miesięcy", .months(6)), ("2 tygodnie", .days(14)),
            ("90 dni", .days(90)), ("1 rok", .months(12)), ("2 lata", .months(24)), ("P90D", .days(90)),
            ("P6M", .months(6)), ("p1y", .months(12)), ("6\u{A0}months", .months(6)), ("NEVER", .never),
            ("nigdy", .never),
        ] as [(String, ReviewInterval)])
    func spans(_ text: String, _ expected: ReviewInterval) {
        #expect(ReviewInterval(text) == expected)
        #expect(ReviewInterval(text.decomposed) == expected)
    }

    @Test(
        "What is no span is none",
        arguments: [
            "", "90", "days", "0 days", "-1 days", "1.5 months", "12345 days", "6 fortnights", "P", "PT6H", "90 never",
        ])
    func noSpans(_ text: String) { #expect(ReviewInterval(text) == nil) }

    @Test("What expires is valid to the end of its last day")
    func expiry() {
        #expect(state(expires: "2026-03-31", verified: "2026-03-31").name == "current")
        #expect(state(expires: "2026-03-30", verified: "2026-03-31") == .expired(on: day("2026-03-30")))
        #expect(state(every: .never, expires: "2026-03-30") == .expired(on: day("2026-03-30")))
    }

    @Test(
        "A review is announced fourteen days ahead and overdue the day after",
        arguments: [
            ("2026-01-15", "current"),  // due 2026-04-15, in 15 days
            ("2026-01-14", "due-soon"),  // in 14 days
            ("2025-12-31", "due-soon"),  // today
            ("2025-12-30", "overdue"),  // yesterday
        ])
    func edges(_ verified: String, _ name: String) { #expect(state(verified: verified).name == name) }

    @Test("What is overdue says since when and by how many days")
    func overdue() {
        #expect(state(verified: "2025-12-21") == .overdue(since: day("2026-03-21"), days: 10))
    }

    @Test("What nobody checked is not fresh, unless it never needs a check")
    func never() {
        #expect(state() == .neverVerified)
        #expect(state(every: .never) == .exempt)
        #expect(state(every: .never, verified: "2001-01-01") == .exempt)
    }

    @Test("Records and drafts are exempt, and a page's own interval counts before its kind's")
    func pages() {
        let playbook = linked([
            "play.md": "---\nkind: play\nverified: 2025-12-15\n---\n",
            "guide.md": "---\nverified: 2025-12-15\n---\n",
            "own.md": "---\nverified: 2025-12-15\nreview_every: 30 days\n---\n",
            "old.md": "---\nverified: 2001-01-01\nstatus: archived\n---\n",
            "draft.md": "---\nstatus: draft\n---\n",
        ])
        #expect(playbook["play.md"].freshness.name == "overdue")
        #expect(playbook["guide.md"].freshness.name == "current")
        #expect(playbook["own.md"].freshness.name == "overdue")
        #expect(playbook["old.md"].freshness == .exempt)
        #expect(playbook["draft.md"].freshness == .exempt)
    }

    private func state(
        every: ReviewInterval = .months(3), expires: String? = nil, verified: String? = nil
    ) -> Freshness {
        Freshness(verified: verified.map(day), every: every, expires: expires.map(day), asOf: .testDay)
    }

    private func day(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? .testDay
    }
}
