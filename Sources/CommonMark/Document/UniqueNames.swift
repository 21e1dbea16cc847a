/// Gives each name once; one that is taken gets the next free number behind it.
///
/// It remembers where it stopped counting for each name, so that a page of equal headings takes no more time than
/// another.
struct UniqueNames {
    private let first: Int
    private var taken: Set<String> = []
    private var next: [String: Int] = [:]

    /// `first` is the number of the second of two equal names.
    init(from first: Int) { self.first = first }

    mutating func add(_ wanted: String) -> String {
        if taken.insert(wanted).inserted { return wanted }
        var number = next[wanted] ?? first
        while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
        next[wanted] = number + 1
        return "\(wanted)-\(number)"
    }
}
