/// Where a text stands in the alphabetical order of a language, made once for each text and compared often.
///
/// Letters decide first, then the marks of foreign letters, then small before capital.
package struct SortKey: Hashable, Comparable, Sendable {
    private let weights: [UInt32]

    struct Parts {
        fileprivate var letters: [UInt32] = []
        fileprivate var marks: [UInt32] = []
        fileprivate var capitals: [UInt32] = []

        mutating func add(_ letter: UInt32, mark: UInt32 = 0, isCapital: Bool = false) {
            letters.append(letter)
            marks.append(mark + 1)
            capitals.append(isCapital ? 2 : 1)
        }
    }

    init(_ parts: Parts) { weights = parts.letters + [0] + parts.marks + [0] + parts.capitals }

    package static func < (left: Self, right: Self) -> Bool { left.weights.lexicographicallyPrecedes(right.weights) }
}

extension Language {
    package func sortKey(_ text: String) -> SortKey { alphabet.key(of: text) }

    /// By their titles from A to Z; what is called the same keeps its order.
    package func sorted<Item>(_ items: [Item], by title: (Item) -> String) -> [Item] {
        let keyed = items.enumerated().map { (key: sortKey(title($1)), place: $0, item: $1) }
        return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.item)
    }

    /// The same under the letters they begin with, `#` for digits and signs.
    package func sortedByLetter<Item>(_ items: [Item], by title: (Item) -> String) -> [(letter: String, items: [Item])]
    {
        var letters: [(letter: String, items: [Item])] = []
        for item in sorted(items, by: title) {
            let letter = alphabet.heading(of: title(item))
            if letters.last?.letter != letter { letters.append((letter, [])) }
            letters[letters.count - 1].items.append(item)
        }
        return letters
    }
}
