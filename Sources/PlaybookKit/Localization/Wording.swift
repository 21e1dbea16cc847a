/// The interface's words where a value becomes a sentence: counts with their nouns, dates, lists.
enum Wording {
    /// "1 page", "3 pages", "1,200 pages".
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(self.number(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// Each as `count` says it, without those of which there are none.
    static func counts(_ counts: [(number: Int, noun: String)]) -> [String] {
        counts.filter { $0.number > 0 }.map { count($0.number, $0.noun) }
    }

    /// Thousands apart by commas.
    static func number(_ number: Int) -> String {
        let digits = Array(String(number).utf8)
        var result: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != UInt8(ascii: "-") {
                result.append(UInt8(ascii: ","))
            }
            result.append(digit)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// "23 November 2026".
    static func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

    /// "23 Nov 2026", for tables.
    static func shortDate(_ date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1].prefix(3)) \(date.year)"
    }

    /// "one", "one and two", "one, two and three".
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// "2.4 kB".
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) B" }
        let (unit, scale) = bytes < 1_000_000 ? ("kB", 1000) : ("MB", 1_000_000)
        let tenths = (bytes * 10 + scale / 2) / scale
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\((tenths + 5) / 10) \(unit)"
    }

    /// For the query of an address: all but letters, digits and `-._~` as `%XX`.
    static func percentEncoded(_ text: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: [byte]
            default: [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension Side {
    var title: String {
        switch self {
        case .marketing: "Marketing"
        case .sales: "Sales"
        case .joint: "Joint"
        case .other: "Other"
        }
    }
}

extension Asset.Use {
    var title: String {
        switch self {
        case .both: "Shared"
        case .marketing: "Marketing only"
        case .sales: "Sales only"
        case .other: "Other"
        }
    }
}

extension AssetGroup {
    /// One of the group.
    var noun: String {
        switch self {
        case .offer: "offer"
        case .email: "e-mail"
        case .ad: "advertisement"
        case .software: "software"
        case .communication: "communication"
        }
    }
}

extension Status {
    var title: String {
        switch self {
        case .draft: "Draft"
        case .review: "In review"
        case .approved: "Approved"
        case .deprecated: "Deprecated"
        case .archived: "Archived"
        }
    }
}

extension Freshness {
    var title: String {
        switch self {
        case .current: "Verified"
        case .dueSoon: "Review due soon"
        case .overdue: "Review overdue"
        case .expired: "Expired"
        case .neverVerified: "Never verified"
        case .exempt: "No review needed"
        }
    }

    /// In a column that says "Verified" above: the day, or why there is none.
    func brief(verified: CalendarDate?) -> String {
        switch self {
        case .current: verified.map(Wording.shortDate) ?? title
        case .dueSoon(let due): "due \(Wording.shortDate(due))"
        case .overdue(let since, _): "overdue since \(Wording.shortDate(since))"
        case .expired(let day): "expired \(Wording.shortDate(day))"
        case .neverVerified: "never"
        case .exempt: "not needed"
        }
    }

    /// What the day of `dueDate` means, as part of a line; empty without one.
    var dueText: String {
        switch self {
        case .current(let due), .dueSoon(let due): "review due \(Wording.shortDate(due))"
        case .overdue(let since, _): "review was due \(Wording.shortDate(since))"
        case .expired(let day): "valid until \(Wording.shortDate(day))"
        case .neverVerified, .exempt: ""
        }
    }

    /// The state as a class of the style sheet.
    var cssClass: String {
        switch self {
        case .current: "current"
        case .dueSoon: "due"
        case .overdue: "overdue"
        case .expired: "expired"
        case .neverVerified: "never"
        case .exempt: "exempt"
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
}

extension Gap {
    func text(in playbook: Playbook) -> String {
        let place = moment.flatMap(playbook.moment)?.shortTitle ?? ""
        let step = stage.flatMap(playbook.stage)?.title ?? ""
        return switch kind {
        case .momentWithoutSharedAsset: "\(place) has no asset that both sides use"
        case .momentWithoutGroup(let group): "\(place) has no shared \(group.noun)"
        case .stageWithoutPage: "No page says what to do at \(step)"
        case .stageWithoutAsset: "No asset is used at \(step)"
        }
    }
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
