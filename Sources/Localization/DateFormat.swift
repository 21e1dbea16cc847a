/// How a language writes days of the calendar.
package struct DateFormat: Sendable {
    /// With `{day}`, `{month}`, `{month2}` (two digits), `{short_month}` and `{year}`.
    package var long = "{day} {month} {year}"
    package var short = "{day} {short_month} {year}"
    /// Beside a day, from the first of the year.
    package var months: [String] = []
    package var shortMonths: [String] = []

    /// What the patterns may fill in.
    package static let names = ["day", "month", "month2", "short_month", "year"]

    package init() {}

    /// `month` counts from 1.
    package func text(_ pattern: String, year: Int, month: Int, day: Int) -> String {
        func name(_ names: [String]) -> String { names.indices.contains(month - 1) ? names[month - 1] : "\(month)" }
        return pattern.filled(
            [
                "day": "\(day)", "month": name(months), "short_month": name(shortMonths),
                "month2": month.padded(to: 2), "year": "\(year)",
            ])
    }
}
