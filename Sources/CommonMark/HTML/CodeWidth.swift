/// How much room code needs on paper, in characters of the type that the print style sets code in.
package struct CodeWidth: Hashable, Sendable {
    /// Of the longest line.
    package let longest: Int

    /// What a line holds within its box on A4, the narrower paper: 167.5 mm in type of 8.5 points, of which a character takes
    /// 1.799 mm …
    static let normal = 93
    /// … and in 7 points, below which nobody reads code: 1.481 mm.
    package static let small = 113

    /// It is set in the smaller type.
    var isLong: Bool { longest > Self.normal }
    /// Even so its lines are broken.
    package var isTooLong: Bool { longest > Self.small }

    init(_ code: ArraySlice<UInt8>) {
        var longest = 0
        var line = 0
        for byte in code where byte & 0xC0 != 0x80 {
            switch byte {
            case "\n": line = 0
            case "\t": line += 8 - line % 8
            default: line += 1
            }
            longest = max(longest, line)
        }
        self.longest = longest
    }

    package init(_ document: Document, block: Int) { self.init(document.text[document.nodes[block].literal]) }
}
