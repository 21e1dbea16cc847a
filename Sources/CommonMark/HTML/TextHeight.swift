/// How high text that keeps its own lines, as code and the message of an e-mail do, stands on paper.
struct TextHeight: Hashable, Sendable {
    /// With those that a line too long for the paper is broken into.
    let lines: Int

    /// Lines of an e-mail, the larger type, that Letter, the shorter paper, holds beside a heading and the frame: 194 mm of 15 points
    /// each.
    static let most = 36

    /// It may not find room on one page. A block that then were kept whole would leave its heading behind.
    var isTall: Bool { lines > Self.most }

    init(_ text: ArraySlice<UInt8>) {
        var lines = 0
        let text = text.last == UInt8(ascii: "\n") ? text.dropLast() : text
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let characters = line.count { $0 & 0xC0 != 0x80 }
            lines += max(1, (characters + CodeWidth.normal - 1) / CodeWidth.normal)
        }
        self.lines = lines
    }
}
