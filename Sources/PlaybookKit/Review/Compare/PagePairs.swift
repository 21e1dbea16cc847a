import CommonMark
import Diagnostics

/// Finds which page of the newer version is which of the older one, in the same language: by path, else by the id that both write, else
/// by what they hold – the same bytes, or half of the lines that tell pages apart.
///
/// A page that takes the place of another one, as it says itself, is not that one. Each step is linear in what it reads.
struct PagePairs {
    private let old: [WrittenPage]
    private let new: [WrittenPage]
    /// By index of `new`, its page of `old`.
    private var partners: [Int?]
    private var isTaken: [Bool]

    /// In journey order, edition by edition; a page that is gone stands behind the one that it stood behind.
    static func find(_ old: [WrittenPage], _ new: [WrittenPage]) -> [PagePair] {
        var pairs = PagePairs(old, new)
        pairs.join { $0.file }
        pairs.join { page in page.page.frontMatter.text(.id).map { Key(page.page.language, Array($0.utf8)) } }
        pairs.join { Key($0.page.language, $0.page.page.file.bytes) }
        pairs.joinByLines()
        return pairs.inOrder
    }

    private struct Key: Hashable {
        let language: String
        let bytes: [UInt8]

        init(_ language: String, _ bytes: [UInt8]) { (self.language, self.bytes) = (language, bytes) }
    }

    private init(_ old: [WrittenPage], _ new: [WrittenPage]) {
        (self.old, self.new) = (old, new)
        partners = Array(repeating: nil, count: new.count)
        isTaken = Array(repeating: false, count: old.count)
    }

    private var oldLeft: [Int] { old.indices.filter { !isTaken[$0] } }
    private var newLeft: [Int] { new.indices.filter { partners[$0] == nil } }

    private mutating func join(_ left: Int, _ right: Int) {
        partners[right] = left
        isTaken[left] = true
    }

    /// Joins what is left by a key that one page of each version has alone.
    private mutating func join<Key: Hashable>(by key: (WrittenPage) -> Key?) {
        func owners(of pages: [WrittenPage], among left: [Int]) -> [Key: Int?] {
            var owners: [Key: Int?] = [:]
            for index in left {
                guard let key = key(pages[index]) else { continue }
                owners[key] = .some(owners[key] == nil ? index : nil)
            }
            return owners
        }
        let newLeft = newLeft
        guard !newLeft.isEmpty else { return }
        let before = owners(of: old, among: oldLeft)
        for case (let key, let right?) in owners(of: new, among: newLeft) {
            if case let left?? = before[key] { join(left, right) }
        }
    }

    // MARK: By lines

    private typealias Line = ArraySlice<UInt8>

    /// A line on more pages than this tells none from another: `owner: sales`.
    private static let mostHolders = 3
    /// How many pages are looked at closely for each one that is left.
    private static let mostCandidates = 3

    private mutating func joinByLines() {
        let (oldLeft, newLeft) = (oldLeft, newLeft)
        guard !oldLeft.isEmpty, !newLeft.isEmpty else { return }
        var holders: [Line: Int] = [:]
        for page in old { for line in Set(Self.lines(of: page)) { holders[line, default: 0] += 1 } }
        func telling(_ page: WrittenPage) -> [Line] {
            Self.lines(of: page).filter { (holders[$0] ?? 0) <= Self.mostHolders }
        }
        var pagesOfLine: [Line: [Int]] = [:]
        let oldLines = Dictionary(uniqueKeysWithValues: oldLeft.map { ($0, telling(old[$0])) })
        for index in oldLeft { for line in Set(oldLines[index] ?? []) { pagesOfLine[line, default: []].append(index) } }

        var likely: [(common: Int, of: Int, left: Int, right: Int)] = []
        for right in newLeft {
            let lines = telling(new[right])
            var votes: [Int: Int] = [:]
            for line in Set(lines) { for left in pagesOfLine[line] ?? [] { votes[left, default: 0] += 1 } }
            let candidates = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostCandidates)
            for (left, _) in candidates where Self.mayBeOne(old[left], new[right]) {
                let others = oldLines[left] ?? []
                let common = lines.count - lines.placesMissing(in: others).count
                let size = max(others.count, lines.count)
                if common * 2 >= size { likely.append((common, size, left, right)) }
            }
        }
        // The most alike first; a fraction is compared by its cross products.
        let inOrder = likely.sorted {
            let (first, second) = ($0.common * $1.of, $1.common * $0.of)
            return first == second ? ($0.left, $0.right) < ($1.left, $1.right) : first > second
        }
        for pair in inOrder where !isTaken[pair.left] && partners[pair.right] == nil { join(pair.left, pair.right) }
    }

    private static func lines(of page: WrittenPage) -> [Line] {
        page.page.page.file.bytes.split { $0 == 0x0A || $0 == 0x0D }.filter { line in
            line.contains { $0 > 0x20 && $0 != UInt8(ascii: "-") }
        }
    }

    private static func mayBeOne(_ old: WrittenPage, _ new: WrittenPage) -> Bool {
        guard old.page.language == new.page.language else { return false }
        let ids = [old, new].compactMap { $0.page.frontMatter.text(.id) }
        if ids.count == 2, !ids[0].utf8.elementsEqual(ids[1].utf8) { return false }
        return !names(old, .replacedBy, new) && !names(new, .replaces, old)
    }

    private static func names(_ page: WrittenPage, _ field: FieldName, _ other: WrittenPage) -> Bool {
        let names = [other.page.id, other.page.title].map(Slug.fold)
        return page.page.frontMatter.texts(field).contains { names.contains(Slug.fold($0)) }
    }

    // MARK: Order

    private var inOrder: [PagePair] {
        let positions = Dictionary(
            uniqueKeysWithValues: partners.enumerated().compactMap { right, left in
                left.map { ($0, right) }
            })
        // By the newer page that each one that is gone stood behind; -1 for the first.
        var gone: [Int: [Int]] = [:]
        var last = -1
        for left in old.indices {
            if let right = positions[left] { last = right } else { gone[last, default: []].append(left) }
        }
        func removed(behind right: Int) -> [PagePair] { (gone[right] ?? []).map { .removed(old[$0]) } }
        return removed(behind: -1)
            + new.indices.flatMap { right in
                [partners[right].map { .kept(old[$0], new[right]) } ?? .added(new[right])] + removed(behind: right)
            }
    }
}
