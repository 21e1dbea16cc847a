import Localization

/// One line of a text, and what its bytes alone tell of it. Offsets count from the start of the text.
struct LineShape {
    /// Without the blanks before it and without its line ending.
    private let line: ArraySlice<UInt8>

    /// What opens a fenced code block.
    struct Fence {
        fileprivate let byte: UInt8
        fileprivate let length: Int
        let start: Int
    }

    init(_ line: ArraySlice<UInt8>) { self.line = line }

    var start: Int { line.startIndex }
    var end: Int { line.endIndex }

    static func isBlank(_ byte: UInt8) -> Bool { byte == " " || byte == "\t" }

    // MARK: Markers

    /// Past the quote, list or footnote marker at an offset and the blanks behind it.
    func afterMarker(at start: Int) -> Int? {
        guard var index = markerEnd(at: start) else { return nil }
        while index < end, Self.isBlank(line[index]) { index += 1 }
        return index
    }

    private func markerEnd(at start: Int) -> Int? {
        guard start < end else { return nil }
        switch line[start] {
        case ">": return start + 1
        case "-", "*", "+": return endsOrIsBlank(at: start + 1) ? start + 1 : nil
        case "0"..."9":
            var index = start
            while index < end, index - start < 9, ASCII.isDigit(line[index]) { index += 1 }
            guard index < end, line[index] == "." || line[index] == ")" else { return nil }
            return endsOrIsBlank(at: index + 1) ? index + 1 : nil
        case "[" where start + 1 < end && line[start + 1] == "^": return labelEnd(from: start + 2).map { $0 + 2 }
        default: return nil
        }
    }

    private func endsOrIsBlank(at index: Int) -> Bool { index == end || Self.isBlank(line[index]) }

    /// `* * *`: as many marks as one likes.
    var isRule: Bool { line.allSatisfy { $0 == line[start] || Self.isBlank($0) } }

    /// A line of a pasted HTML block, whose inside the library does not read.
    var isTagLine: Bool {
        line.count > 1 && line[start] == "<" && (line[start + 1] == "/" || ASCII.isLetter(line[start + 1]))
    }

    // MARK: Definitions

    /// The label that a link or footnote definition defines, without its brackets.
    var definedLabel: Range<Int>? {
        var bracket = start
        while bracket < end, line[bracket] == ">" || Self.isBlank(line[bracket]) { bracket += 1 }
        guard bracket < end, line[bracket] == "[", let close = labelEnd(from: bracket + 1) else { return nil }
        return (bracket + 1)..<close
    }

    /// The `]` of a label that a colon follows.
    private func labelEnd(from start: Int) -> Int? {
        var index = start
        while index + 1 < end, line[index] != "]", index - start <= 1_000 { index += line[index] == "\\" ? 2 : 1 }
        return index + 1 < end && line[index] == "]" && line[index + 1] == ":" ? index : nil
    }

    // MARK: Tables

    /// How many cells it has as a row; zero for a line that is none.
    var cellCount: Int {
        guard line.first("|", in: start..<end) != nil else { return isDelimiterRow ? 1 : 0 }
        var bars = 0
        var index = start
        while index < end {
            if line[index] == "\\" { index += 1 } else if line[index] == "|" { bars += 1 }
            index += 1
        }
        if bars == 0 { return isDelimiterRow ? 1 : 0 }
        var last = end
        while last > start, Self.isBlank(line[last - 1]) { last -= 1 }
        let leading = line[start] == "|" ? 1 : 0
        let trailing = last - start > 1 && line[last - 1] == "|" && line[last - 2] != "\\" ? 1 : 0
        return max(1, bars + 1 - leading - trailing)
    }

    var isDelimiterRow: Bool {
        var hasDash = false
        for byte in line {
            switch byte {
            case "-": hasDash = true
            case "|", ":", " ", "\t", ">": break
            default: return false
            }
        }
        return hasDash
    }

    // MARK: Fences

    var openedFence: Fence? {
        let byte = line[start]
        guard byte == "`" || byte == "~" else { return nil }
        let length = line.prefix { $0 == byte }.count
        guard length >= 3, byte == "~" || !line.dropFirst(length).contains(UInt8(ascii: "`")) else { return nil }
        return Fence(byte: byte, length: length, start: start)
    }

    func closes(_ fence: Fence) -> Bool {
        let rest = line.drop { $0 == fence.byte }
        return line.count - rest.count >= fence.length && rest.allSatisfy(Self.isBlank)
    }
}
