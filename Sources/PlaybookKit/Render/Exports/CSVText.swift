/// Writes a table as CSV: UTF-8, every cell in quotes, lines ended by CR LF (RFC 4180).
///
/// It begins with a byte order mark, without which Excel reads `Łódź` in another encoding. A cell that a spreadsheet would take
/// for a formula gets an apostrophe, and control characters other than tab and line ends become U+FFFD.
struct CSVText {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(Array(cell.utf8))
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ cell: [UInt8]) {
        bytes.append(Self.quote)
        if Self.formulaStarts.contains(where: cell.starts) { bytes.append(UInt8(ascii: "'")) }
        for byte in cell {
            switch byte {
            case Self.quote: bytes += [Self.quote, Self.quote]
            case 0x09, 0x0A, 0x0D: bytes.append(byte)
            case ..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
            case 0x80..<0xA0 where bytes.last == 0xC2:
                bytes.removeLast()
                bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(Self.quote)
    }

    private static let quote = UInt8(ascii: "\"")

    /// The wide forms too: spreadsheets set to an East Asian language read them alike.
    private static let formulaStarts = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
