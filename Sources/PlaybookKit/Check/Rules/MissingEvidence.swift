import CommonMark
import Diagnostics
import Localization

/// An asset that states a percentage or a multiple without saying where it comes from, or with evidence that is too old.
enum MissingEvidence: PlaybookRule {
    static let id: RuleID = "missing-evidence"
    private static let mostMonths = 24

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            guard !page.isPastUse, let claim = Claim(in: page) else { return nil }
            let front = page.frontMatter
            if front.isSilent(on: .evidenceSource) {
                return finding("'\(claim.text)' has no source", at: claim.location)
            }
            guard let date = front.date(.evidenceDate), date.adding(months: mostMonths) < playbook.asOf else {
                return nil
            }
            return finding(
                "The evidence for '\(claim.text)' is of \(date), older than \(mostMonths) months on \(asOf: playbook.asOf)",
                at: front[.evidenceDate]?.location ?? claim.location)
        }
    }

    private static func finding(_ message: Phrase, at location: Finding.Location) -> Finding {
        Finding(
            id, .warning, message, at: location,
            reason: "A seller whom the customer asks for the proof has none",
            fix: "Add 'evidence:' with 'source' and 'date', or leave the number out")
    }

    /// The first number of such a sort in the title, the summary or the text.
    private struct Claim {
        let text: String
        let location: Finding.Location

        init?(in page: LinkedPage) {
            for item in [page.frontMatter.item(.title), page.frontMatter.item(.summary)].compactMap({ $0 }) {
                let bytes = Array(item.value.utf8)
                guard let range = Self.range(in: bytes) else { continue }
                self.init(text: String(decoding: bytes[range], as: UTF8.self), location: item.location)
                return
            }
            let source = page.page.file.bytes
            guard Self.range(in: source) != nil else { return nil }
            let bytes = PageText(page).bytes
            guard let range = Self.range(in: bytes) else { return nil }
            self.init(
                text: String(decoding: bytes[range], as: UTF8.self), location: page.page.location(SourceSpan(range)))
        }

        private init(text: String, location: Finding.Location) {
            self.text = text
            self.location = location
        }

        /// `37 %`, `3×` and `3x`, but not the `3 × 4` or `3x4` of a size.
        private static func range(in bytes: [UInt8]) -> Range<Int>? {
            var index = bytes.startIndex
            while let start = bytes[index...].firstIndex(where: ASCII.isDigit) {
                var end =
                    bytes[start...].firstIndex { !ASCII.isDigit($0) && $0 != 0x2C && $0 != 0x2E } ?? bytes.endIndex
                index = end
                while end < bytes.count, let space = spaces.first(where: { bytes[end...].starts(with: $0) }) {
                    end += space.count
                }
                if bytes[end...].first == UInt8(ascii: "%") { return start..<end + 1 }
                for sign in times where bytes[end...].starts(with: sign) {
                    let next = bytes[(end + sign.count)...].first { $0 != 0x20 } ?? 0x20
                    let isWord = bytes[(end + sign.count)...].first.map(AuthorName.holds) ?? false
                    if !ASCII.isDigit(next), !isWord { return start..<end + sign.count }
                }
            }
            return nil
        }

        private static let times = [Array("×".utf8), Array("x".utf8)]
        /// A space, and the two that do not break.
        private static let spaces = [Array(" ".utf8), Array("\u{A0}".utf8), Array("\u{202F}".utf8)]
    }
}
