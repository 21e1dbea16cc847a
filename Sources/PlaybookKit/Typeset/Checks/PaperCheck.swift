import Diagnostics
import PDF

/// Pages of another size than the paper, and a file without the structure that screen readers read.
enum PaperCheck {
    static func findings(in proof: Proof) -> [Finding] {
        let (width, height) = proof.description.paper.points
        var wrong = Mismatches()
        for (index, page) in proof.sizes.enumerated() {
            let size = (page.width, page.height)
            // Wide tables turn their page.
            guard !isNear(size, (width, height)), !isNear(size, (height, width)) else { continue }
            wrong.add("page \(index + 1) is \(millimetres(size))", at: proof.location(ofPage: index + 1))
        }
        let size = wrong.finding("print-paper") { count in
            count == 1
                ? "1 page is not on \(proof.description.paper.title), \(millimetres((width, height)))"
                : "\(count: count, "page") are not on \(proof.description.paper.title), \(millimetres((width, height)))"
        }
        let structure = Finding(
            "print-untagged", .error, "The file has no structure for screen readers",
            at: proof.description.location(of: nil))
        return [size].compactMap { $0 } + (proof.file.isTagged ? [] : [structure])
    }

    /// To the point: engines compute in pixels.
    private static func isNear(_ size: (Double, Double), _ other: (Double, Double)) -> Bool {
        abs(size.0 - other.0) <= 1 && abs(size.1 - other.1) <= 1
    }

    private static func millimetres(_ size: (Double, Double)) -> String {
        "\(millimetres(size.0)) × \(millimetres(size.1)) mm"
    }

    /// A number from a file may be too large for an `Int`.
    private static func millimetres(_ points: Double) -> String {
        let length = points / 72 * 25.4
        return Int(exactly: length.rounded()).map { String($0) } ?? "\(length)"
    }
}

extension Paper {
    /// Upright, in points: 210 × 297 mm, 8.5 × 11 in.
    fileprivate var points: (width: Double, height: Double) {
        switch self {
        case .a4: (595.276, 841.89)
        case .letter: (612, 792)
        }
    }
}
