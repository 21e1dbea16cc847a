/// Counts and lists as people read them, in findings, in reports and on the pages of a site.
package enum Wording {
    /// "1 page", "3 pages", "1,200 pages".
    package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(self.number(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// Each as `count` says it, without those of which there are none.
    package static func counts(_ counts: [(number: Int, noun: String)]) -> [String] {
        counts.filter { $0.number > 0 }.map { count($0.number, $0.noun) }
    }

    /// Thousands apart by commas.
    package static func number(_ number: Int) -> String {
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

    /// "900 bytes", "16 KiB", "1.1 MiB": up to a tenth more, so that what is past a limit does not read like the limit.
    package static func bytes(_ number: Int) -> String {
        let units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")]
        guard let (shift, unit) = units.first(where: { number >> $0.0 > 0 }) else { return count(number, "byte") }
        let mask = (1 << shift) - 1
        let tenths = (number >> shift) * 10 + ((number & mask) * 10 + mask) >> shift
        return self.number(tenths / 10) + (tenths % 10 == 0 ? " " : ".\(tenths % 10) ") + unit
    }

    /// "one", "one and two", "one, two and three".
    package static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
