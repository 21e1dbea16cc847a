/// What a program that reads RFC 4180 finds.
func rows(ofCSV bytes: some Sequence<UInt8>) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var previous: UInt8 = 0
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "\""):
            if !isQuoted, previous == byte { cell.append(byte) }
            isQuoted.toggle()
        case UInt8(ascii: ",") where !isQuoted, 0x0A where !isQuoted:
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
            if byte == 0x0A {
                rows.append(row)
                row = []
            }
        case 0x0D where !isQuoted: break
        default: cell.append(byte)
        }
        previous = byte
    }
    return rows
}
