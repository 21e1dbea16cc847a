/// Where the lines of a text end: with LF, CRLF or CR. Linear when asked for one line after the other.
struct LineEnds {
    private let bytes: [UInt8]
    private let end: Int
    /// The next of each at or after the last place asked for, or the end.
    private var feed: Int
    private var carriageReturn: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        feed = bytes.first("\n", in: range) ?? end
        carriageReturn = bytes.first("\r", in: range) ?? end
    }

    /// The end of the line that begins at `start`, without its line ending, and where the next line begins: past the end of
    /// the text for the last.
    mutating func line(from start: Int) -> (end: Int, next: Int) {
        if feed < start { feed = bytes.first("\n", in: start..<end) ?? end }
        if carriageReturn < start { carriageReturn = bytes.first("\r", in: start..<end) ?? end }
        let stop = min(feed, carriageReturn)
        return (stop, stop == carriageReturn && stop + 1 == feed && feed < end ? stop + 2 : stop + 1)
    }
}
