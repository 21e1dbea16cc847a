import Diagnostics
import PDF

/// Bookmarks that are missing, or not those of the proof.
enum OutlineCheck {
    static func findings(in proof: Proof) -> [Finding] {
        let (found, expected) = (proof.file.outline, proof.description.outline)
        var wrong = Mismatches()
        for (entry, bookmark) in zip(expected, found) {
            guard let difference = difference(of: bookmark, from: entry, in: proof) else { continue }
            wrong.add("\(proof.name(of: entry.id)) \(difference)", at: proof.description.location(of: entry.id))
        }
        for entry in expected.dropFirst(found.count) {
            wrong.add("\(proof.name(of: entry.id)) is missing", at: proof.description.location(of: entry.id))
        }
        for bookmark in found.dropFirst(expected.count) {
            wrong.add("'\(bookmark.title)' is not in the book", at: proof.description.location(of: nil))
        }
        return [
            wrong.finding("print-outline") { count in
                count == 1
                    ? "1 bookmark is not as in the book" : "\(count: count, "bookmark") are not as in the book"
            }
        ].compactMap { $0 }
    }
}

extension OutlineCheck {
    /// How a bookmark differs from what it should be; `nil` where it does not.
    private static func difference(of bookmark: PDFBookmark, from entry: OutlineEntry, in proof: Proof) -> Phrase? {
        if !isSame(bookmark.title, entry.title) { return "is called '\(bookmark.title)'" }
        if bookmark.level != entry.level { return "is on level \(bookmark.level) and not on \(entry.level)" }
        guard let page = proof.pages[entry.id], bookmark.page != page else { return nil }
        return bookmark.page.map { "leads to page \($0) and is on page \(page)" } ?? "leads nowhere"
    }

    /// Canonical equivalence is not enough: verbatim is byte by byte. Of several spaces engines keep one, and none at the ends.
    private static func isSame(_ title: String, _ other: String) -> Bool {
        let space = UInt8(ascii: " ")
        return title.utf8.split(separator: space).elementsEqual(other.utf8.split(separator: space)) {
            $0.elementsEqual($1)
        }
    }
}
