import Diagnostics

/// Days and sizes as people read them.
extension Wording {
    /// "23 November 2026".
    static func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

    /// "23 Nov 2026", for tables.
    static func shortDate(_ date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1].prefix(3)) \(date.year)"
    }

    /// "2.4 kB".
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) B" }
        let (unit, scale) = bytes < 1_000_000 ? ("kB", 1000) : ("MB", 1_000_000)
        let tenths = (bytes * 10 + scale / 2) / scale
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\((tenths + 5) / 10) \(unit)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
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
