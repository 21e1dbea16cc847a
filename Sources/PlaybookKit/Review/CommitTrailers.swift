import Localization

/// The trailers of a commit message, `Key: value` lines of its last paragraph, read as git reads them.
///
/// A paragraph is a block of trailers if each of its lines is one or goes on with one, or if a line that git writes itself – or one with
/// a wanted key – stands in it and a quarter of its lines are trailers. The first paragraph is the subject and never one.
/// See the manual of `git interpret-trailers`. But one with the fence of a code block is none, though git may take it for one: there
/// somebody shows how to agree, as descriptions of pull requests do, and does not.
struct CommitTrailers {
    private let message: [UInt8]
    /// In ASCII small letters.
    private let keys: Set<String>

    init(_ message: [UInt8], keys: Set<String>) {
        self.message = message
        self.keys = Set(keys.map(\.asciiLowercased))
    }

    /// What the trailers with one of the keys say, in their order, folded lines on one; empty values are left out.
    var values: [String] {
        let block = block
        guard isTrailers(block), !block.contains(where: Self.isFence) else { return [] }
        var values: [(isWanted: Bool, bytes: [UInt8])] = []
        for line in block where !Self.isComment(line) {
            if Self.isFolded(line) {
                if !values.isEmpty { values[values.count - 1].bytes += [space] + line }
            } else if let colon = Self.separator(of: line) {
                values.append((isWanted(line[..<colon]), Array(line[(colon + 1)...])))
            } else {
                values.append((false, []))
            }
        }
        return values.filter(\.isWanted).map { Self.words($0.bytes) }.filter { !$0.isEmpty }
    }

    /// The lines of the last paragraph; none where it is the first.
    private var block: ArraySlice<ArraySlice<UInt8>> {
        let lines = message.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let last = lines.lastIndex(where: { !Self.isBlank($0) }),
            let blank = lines[..<last].lastIndex(where: Self.isBlank),
            lines[..<blank].contains(where: { !Self.isBlank($0) && !Self.isComment($0) })
        else { return [] }
        return lines[(blank + 1)...last]
    }

    private func isTrailers(_ block: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        var (trailers, others) = (0, 0)
        var isRecognized = false
        var belongsToTrailer = false
        for line in block {
            if Self.isComment(line) {
                belongsToTrailer = false
            } else if Self.isFolded(line) {
                if !belongsToTrailer { others += 1 }
            } else if Self.written.contains(where: line.starts) {
                trailers += 1
                (isRecognized, belongsToTrailer) = (true, true)
            } else if let colon = Self.separator(of: line) {
                trailers += 1
                belongsToTrailer = true
                if isWanted(line[..<colon]) { isRecognized = true }
            } else {
                others += 1
                belongsToTrailer = false
            }
        }
        return trailers > 0 && (others == 0 || isRecognized && trailers * 3 >= others)
    }

    private func isWanted(_ key: ArraySlice<UInt8>) -> Bool {
        keys.contains(Self.words(Array(key)).asciiLowercased)
    }

    /// How the lines begin that git adds itself.
    private static let written = ["Signed-off-by: ", "(cherry picked from commit "].map { Array($0.utf8) }

    /// Where the colon is behind a key of letters, digits and dashes.
    private static func separator(of line: ArraySlice<UInt8>) -> Int? {
        let rest = line.drop(while: isKeyByte)
        guard rest.startIndex > line.startIndex else { return nil }
        let colon = rest.drop { $0 == space || $0 == tab }
        return colon.first == UInt8(ascii: ":") ? colon.startIndex : nil
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool { line.first == UInt8(ascii: "#") }
    private static func isFolded(_ line: ArraySlice<UInt8>) -> Bool { line.first.map(isSpace) ?? false }
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        ["```", "~~~"].contains { line.starts(with: $0.utf8) }
    }
    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(isSpace) }

    /// With one space between words and none around them.
    private static func words(_ bytes: [UInt8]) -> String {
        String(decoding: Array(bytes.split(whereSeparator: isSpace).joined(separator: [space])), as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == space || (0x09...0x0D).contains(byte) }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
