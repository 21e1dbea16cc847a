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

    /// "one", "one and two", "one, two and three".
    package static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
