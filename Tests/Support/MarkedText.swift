package import Diagnostics

/// A text with marked places, so that a test shows where a finding must stand instead of counting.
///
/// `①` to `⑨` mark the byte before which they stand and are no part of the text: `"owner: ①Sals②"`.
package struct MarkedText: ExpressibleByStringLiteral, Sendable {
    /// Without its marks.
    package let text: String
    private let offsets: [Unicode.Scalar: Int]

    package init(stringLiteral marked: String) { self.init(marked) }

    package init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var offsets: [Unicode.Scalar: Int] = [:]
        var length = 0
        for scalar in marked.unicodeScalars {
            if ("①"..."⑨").contains(scalar) {
                offsets[scalar] = length
            } else {
                text.append(scalar)
                length += String(scalar).utf8.count
            }
        }
        self.text = String(text)
        self.offsets = offsets
    }

    /// The byte offset of a mark, in the text without marks; `nil` where it is not used.
    package func offset(of mark: Unicode.Scalar) -> Int? { offsets[mark] }

    /// Line and column of a mark.
    package func position(of mark: Unicode.Scalar) -> LineIndex.Position? {
        offsets[mark].map { LineIndex(Array(text.utf8)).position(of: $0) }
    }
}
