import Diagnostics
import Localization
import PDF

/// Pages whose head names another chapter, or whose foot counts wrong.
enum RunningHeadCheck {
    static func findings(in proof: Proof) -> [Finding] {
        var (heads, feet) = (Mismatches(), Mismatches())
        let total = proof.texts.count
        let title = SoughtText(proof.description.title).beginning
        for (index, sheet) in proof.sheets.enumerated() {
            guard let sheet else { continue }
            let height = proof.sizes[index].height
            let lines = proof.texts[index].lines
            let head = SoughtText(text(of: lines) { $0 > height - margin })
            let location = proof.description.location(of: sheet.id)
            if !head.contains(SoughtText(sheet.title).beginning) || !head.contains(title) {
                heads.add(
                    "page \(index + 1) should have '\(sheet.title)' and '\(proof.description.title)' at its head",
                    at: location)
            }
            let foot = SoughtText(text(of: lines) { $0 < margin })
            let count = proof.description.count(index + 1, of: total)
            if !foot.contains(SoughtText(count)) {
                feet.add("page \(index + 1) should have '\(count)' at its foot", at: location)
            }
        }
        return [
            heads.finding("print-running-head") { count in
                count == 1 ? "1 page has a wrong head" : "\(count: count, "page") have a wrong head"
            },
            feet.finding("print-page-count") { count in
                count == 1 ? "1 page is counted wrong" : "\(count: count, "page") are counted wrong"
            },
        ].compactMap { $0 }
    }

    /// How far head and foot may lie from the edge of the paper: 22 mm in points.
    private static let margin = 62.4

    private static func text(of lines: [PDFTextLine], where isMeant: (Double) -> Bool) -> String {
        lines.filter { isMeant($0.y) }.map(\.text).joined(separator: " ")
    }
}

extension SoughtText {
    /// A long title is cut at the head of a page; so much of it is always there.
    fileprivate var beginning: SoughtText { prefix(16) }
}

extension BookDescription {
    /// As it stands at the foot of every page.
    fileprivate func count(_ page: Int, of pages: Int) -> String {
        language.text("pageOf", ["page": "\(page)", "pages": "\(pages)"])
    }
}
