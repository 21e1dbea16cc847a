import Localization

/// Days and sizes as people read them.
extension Language {
    /// "23 November 2026".
    func date(_ day: CalendarDate) -> String { dates.text(dates.long, year: day.year, month: day.month, day: day.day) }

    /// "23 Nov 2026", for tables.
    func shortDate(_ day: CalendarDate) -> String {
        dates.text(dates.short, year: day.year, month: day.month, day: day.day)
    }

    /// "2.4 kB".
    func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) B" }
        let (unit, scale) = bytes < 1_000_000 ? ("kB", 1000) : ("MB", 1_000_000)
        let tenths = (bytes * 10 + scale / 2) / scale
        return tenths < 100
            ? "\(tenths / 10)\(numbers.decimal)\(tenths % 10) \(unit)" : "\(number((tenths + 5) / 10)) \(unit)"
    }

    /// "9 pages and 3 assets", without what there is none of.
    func counts(_ counts: [(number: Int, noun: String)]) -> String {
        list(counts.filter { $0.number > 0 }.map { count($0.number, $0.noun) })
    }

    /// How many a list leaves out, as its last entry; empty for none.
    func more(_ number: Int) -> String { number > 0 ? text("more", ["count": self.number(number)]) : "" }

    /// The same behind the list.
    func andMore(_ number: Int) -> String { number > 0 ? text("andMore", ["count": self.number(number)]) : "" }
}

extension String {
    /// For a title inside a sentence; an acronym keeps its letters.
    var lowercasedFirst: String {
        guard let first = unicodeScalars.first, first.properties.isUppercase,
            unicodeScalars.dropFirst().first?.properties.isUppercase != true
        else { return self }
        return first.properties.lowercaseMapping + String(unicodeScalars.dropFirst())
    }
}
