/// How many words each field has on average, among the sections that have it.
struct AverageLengths: Sendable {
    private let averages: [Double]

    init(_ parts: [WordCounts]) {
        var words = [Int](repeating: 0, count: SearchField.allCases.count)
        var sections = words
        for section in parts.lazy.flatMap(\.sections) {
            for (field, length) in section.lengths.enumerated() where length > 0 {
                words[field] += Int(length)
                sections[field] += 1
            }
        }
        averages = zip(words, sections).map { $1 == 0 ? 1 : Double($0) / Double($1) }
    }

    /// What a word weighs in a field of `length` words in which it stands so many times.
    func weight(of field: SearchField, times: Int32, length: Int32) -> Double {
        let share = field.lengthShare
        return field.weight * Double(times) / (1 - share + share * Double(length) / averages[field.rawValue])
    }
}
