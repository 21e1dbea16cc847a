import CommonMark
import Diagnostics
import Localization
import PDF

/// Headings that do not stand on the page of their place.
enum HeadingCheck {
    static func findings(in proof: Proof) -> [Finding] {
        var lost = Mismatches()
        var read: (page: Int, text: SoughtText)?
        for entry in proof.description.outline {
            guard let page = proof.pages[entry.id], proof.texts.indices.contains(page - 1) else { continue }
            if read?.page != page { read = (page, SoughtText(proof.texts[page - 1].readText)) }
            // A chapter's heading has a number before its title, a part's opening stands apart from it.
            guard let text = read?.text, !text.contains(SoughtText(entry.title).prefix(longest)),
                !text.contains(SoughtText(entry.titleWithoutNumber).prefix(longest))
            else { continue }
            lost.add("\(proof.name(of: entry.id)) on page \(page)", at: proof.description.location(of: entry.id))
        }
        return [
            lost.finding("print-lost-heading") { count in
                count == 1
                    ? "1 heading cannot be found in the text of its page"
                    : "\(count: count, "heading") cannot be found in the text of their pages"
            }
        ].compactMap { $0 }
    }

    /// So many letters and digits of a heading stand on one page, however it is set; one that goes on to the next is not lost.
    private static let longest = 200
}

extension OutlineEntry {
    /// "3.2 Discovery calls" without "3.2".
    fileprivate var titleWithoutNumber: String {
        let rest = title.utf8.drop { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
        guard level < 3, rest.first == UInt8(ascii: " ") else { return title }
        return String(Substring(rest.dropFirst()))
    }
}
