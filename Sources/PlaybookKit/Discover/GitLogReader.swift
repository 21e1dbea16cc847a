import Diagnostics

/// Reads what `git log -z --raw --patch --format=%x01%cI%x00%an%x00` writes.
///
/// A commit is SOH, its day, NUL, its author, two NUL and a line end, then for each file `:modes ids LETTER`, NUL, its name, NUL – of
/// a renamed one both names –, an empty field, and the differences of the files in the same order. No line of those begins with SOH:
/// what files hold stands behind a sign of its own.
struct GitLogReader {
    private let bytes: [UInt8]
    private let words: AuthorWords
    private var position = 0
    /// What a file of an older commit is called today.
    private var names: [ContainedPath: ContainedPath] = [:]

    private struct Entry {
        let letter: UInt8
        let from: ContainedPath?
        let path: ContainedPath?
        var isVerified = false
        var isChanged = false
    }

    init(_ bytes: [UInt8], words: AuthorWords) {
        (self.bytes, self.words) = (bytes, words)
    }

    /// The newest first. Of a text that is cut off, the last commit may lack files.
    mutating func changes(isCut: Bool) -> [FileChange] {
        var changes: [FileChange] = []
        var start = 0
        while let (day, author) = head() {
            start = changes.count
            for entry in entries() {
                guard let day, let change = change(entry, day, author) else { continue }
                changes.append(change)
            }
        }
        if isCut { changes.removeSubrange(start...) }
        return changes
    }

    private mutating func change(_ entry: Entry, _ day: CalendarDate, _ author: String) -> FileChange? {
        guard let written = entry.path else { return nil }
        let path = names[written] ?? written
        let what: FileChange.What
        switch entry.letter {
        case UInt8(ascii: "A"): what = .added
        case UInt8(ascii: "D"): what = .removed
        case UInt8(ascii: "R"):
            if let from = entry.from { names[from] = path }
            what = .renamed
        default:
            what = entry.isVerified ? (entry.isChanged ? .changedAndVerified : .verified) : .changed
        }
        return FileChange(path: path, what: what, day: day, author: author)
    }

    // MARK: Parts

    /// The head of the next commit; a day that the calendar lacks is `nil`.
    private mutating func head() -> (day: CalendarDate?, author: String)? {
        skipEnds()
        guard position < bytes.count, bytes[position] == 1 else { return nil }
        position += 1
        guard let date = field(), let author = field() else { return nil }
        skipEnds()
        return (CalendarDate(String(decoding: date.prefix(10), as: UTF8.self)), String(decoding: author, as: UTF8.self))
    }

    /// What git ends a head and a commit with.
    private mutating func skipEnds() {
        while position < bytes.count, bytes[position] == 0 || bytes[position] == UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func entries() -> [Entry] {
        var entries: [Entry] = []
        while position < bytes.count, bytes[position] == UInt8(ascii: ":"), let modes = field(), let first = field() {
            // "R087": the number is how much alike they are.
            let letter = modes.split(separator: UInt8(ascii: " ")).last?.first ?? 0
            if letter == UInt8(ascii: "R") || letter == UInt8(ascii: "C") {
                guard let second = field() else { break }
                entries.append(Entry(letter: letter, from: path(first), path: path(second)))
            } else {
                entries.append(Entry(letter: letter, from: nil, path: path(first)))
            }
        }
        if position < bytes.count, bytes[position] == 0 { position += 1 }
        readDifferences(of: &entries)
        return entries
    }

    private mutating func readDifferences(of entries: inout [Entry]) {
        var index = -1
        var isInFile = false
        while position < bytes.count, bytes[position] > 1 {
            let line = bytes[position...].prefix { $0 != UInt8(ascii: "\n") }
            position = min(line.endIndex + 1, bytes.count)
            if line.starts(with: Self.file) {
                index += 1
                isInFile = false
            } else if line.starts(with: Self.hunk) {
                isInFile = true
            } else if isInFile, entries.indices.contains(index), let sign = line.first {
                let isAdded = sign == UInt8(ascii: "+")
                guard isAdded || sign == UInt8(ascii: "-") else { continue }
                switch field(of: line.dropFirst()) {
                case .verified: entries[index].isVerified = entries[index].isVerified || isAdded
                case .verifiedBy: break
                default: entries[index].isChanged = true
                }
            }
        }
    }

    private static let file = Array("diff --git ".utf8)
    private static let hunk = Array("@@ ".utf8)
    /// Bytes; a longer line is none of the two fields.
    private static let longestField = 256

    /// The field of front matter that a line may be.
    private func field(of line: ArraySlice<UInt8>) -> FieldName? {
        guard line.count < Self.longestField, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return words.field(String(decoding: line[..<colon], as: UTF8.self))
    }

    private func path(_ field: ArraySlice<UInt8>) -> ContainedPath? {
        ContainedPath(String(decoding: field, as: UTF8.self))
    }

    /// Up to the next NUL, which is passed over.
    private mutating func field() -> ArraySlice<UInt8>? {
        guard let end = bytes[position...].firstIndex(of: 0) else {
            position = bytes.count
            return nil
        }
        defer { position = end + 1 }
        return bytes[position..<end]
    }
}
