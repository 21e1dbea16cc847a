/// How often each word stands in each section of some neighbouring pages, by the field it stands in.
///
/// Words are numbered as they come, so that two runs of pages can be counted at the same time and their numbers be joined later.
struct WordCounts: Sendable {
    struct Count: Sendable {
        let key: Int32
        let field: SearchField
        let times: Int32
    }

    /// One section: where its counts end among all, and how many words each field has.
    struct Section: Sendable {
        let end: Int
        let lengths: [Int32]
    }

    /// What words are looked up by, in the order of their first use.
    private(set) var keys: [String] = []
    /// The spellings of each key, folded, in the order of their first use.
    private(set) var forms: [[String]] = []
    /// By section, and in it by key and field.
    private(set) var counts: [Count] = []
    private(set) var sections: [Section] = []

    /// In bytes; what is longer is data, a picture in letters or a key, which nobody types.
    private static let longestWord = 100

    private let analyzer: SearchAnalyzer
    private var numbersOfKeys: [String: Int32] = [:]
    /// Most words of a text have been met before.
    private var numbersOfWords: [String: Int32] = [:]

    init(_ analyzer: SearchAnalyzer) { self.analyzer = analyzer }

    /// Answers how many words the title has, if the section is the first of a page.
    @discardableResult mutating func add(_ section: SearchSection) -> Int {
        var lengths = [Int32](repeating: 0, count: SearchField.allCases.count)
        // A key and a field in one number, which sorts as they do.
        var found: [Int32] = []
        for (field, text) in section.fields {
            for word in WordScanner.words(of: text) where word.text.utf8.count <= Self.longestWord {
                found.append(number(of: word.text) << 3 | Int32(field.rawValue))
                lengths[field.rawValue] += 1
            }
        }
        found.sort()
        var start = 0
        while start < found.count {
            var end = start + 1
            while end < found.count, found[end] == found[start] { end += 1 }
            let field = SearchField.allCases[Int(found[start] & 7)]
            counts.append(Count(key: found[start] >> 3, field: field, times: Int32(end - start)))
            start = end
        }
        sections.append(Section(end: counts.count, lengths: lengths))
        return Int(lengths[SearchField.title.rawValue])
    }

    private mutating func number(of word: String) -> Int32 {
        if let number = numbersOfWords[word] { return number }
        let (folded, key) = analyzer.analysed(word)
        let number = numbersOfKeys[key] ?? Int32(keys.count)
        if number == keys.count {
            keys.append(key)
            forms.append([])
            numbersOfKeys[key] = number
        }
        if numbersOfWords[folded] == nil {
            forms[Int(number)].append(folded)
            numbersOfWords[folded] = number
        }
        numbersOfWords[word] = number
        return number
    }
}
