import CommonMark
import Diagnostics
import Localization
internal import Yams

/// What is looked for in the text itself: what the library would take too long for, take in another way, or not get over.
extension YAMLReader {
    func checkSize() throws(Failure) {
        guard range.count <= limits.bytes else {
            throw refusal(
                "The YAML has \(bytes: range.count); the limit is \(bytes: limits.bytes)",
                at: range.lowerBound,
                "Move prose to the text of a page",
                reason: "1 MiB of YAML took six seconds to read; nothing in this block counts while it is so long")
        }
        guard lines.lineCount <= limits.lines else {
            throw refusal(
                "The YAML has \(number: lines.lineCount) lines; the limit is \(number: limits.lines)",
                at: range.lowerBound + lines.range(ofLine: limits.lines + 1).lowerBound,
                "Move prose to the text of a page",
                reason: "100,000 lines took six seconds to read; nothing in this block counts while it is so long")
        }
    }

    /// The library ends lines at U+0085, U+2028 and U+2029, where no editor does: spaces of the same length take their place, so
    /// that its lines and columns are those of the file.
    func textWithoutLineSeparators() throws(Failure) -> String {
        if let place = UTF8Check.firstInvalidByte(in: file.bytes[range]), file.bytes[place] != 0 {
            throw refusal("The YAML is not UTF-8 text", at: place, "Save the file as UTF-8")
        }
        var scalars = String.UnicodeScalarView()
        var place = range.lowerBound
        for scalar in String(decoding: file.bytes[range], as: UTF8.self).unicodeScalars {
            guard !scalar.isUnreadable else {
                throw refusal(
                    "The YAML holds U+\(String(scalar.value, radix: 16, uppercase: true)), which nobody sees",
                    at: place,
                    "Delete the character")
            }
            switch scalar {
            case "\u{85}": scalars.append("\u{A0}")
            case "\u{2028}", "\u{2029}": scalars.append("\u{2003}")
            default: scalars.append(scalar)
            }
            place += UTF8.width(scalar)
        }
        return String(scalars)
    }

    /// The first alias of an anchor, found before the library unfolds it: the time it takes doubles with every line of them. Both
    /// stand where a value begins; in the middle of a text and behind a quotation mark they are letters like others.
    func firstAlias() -> Int? {
        var anchors: Set<[UInt8]> = []
        var aliases: [(name: [UInt8], offset: Int)] = []
        // What stands before, apart from spaces.
        var previous = UInt8(ascii: "\n")
        for index in range {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
                let name = Array(file.bytes[(index + 1)..<range.upperBound].prefix(while: Self.isNameByte))
                if byte == UInt8(ascii: "&") {
                    if index == range.lowerBound || !Self.isNameByte(file.bytes[index - 1]) { anchors.insert(name) }
                } else if Self.mayPrecedeValue(previous) {
                    aliases.append((name, index))
                }
            }
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { previous = byte }
        }
        return aliases.first { !$0.name.isEmpty && anchors.contains($0.name) }?.offset
    }

    private static func mayPrecedeValue(_ byte: UInt8) -> Bool { "\n\r:-?[{,".utf8.contains(byte) || byte >= 0x80 }

    /// Only before the document may a line tell the reader how to read.
    func directive() -> Int? {
        for number in 1..<(lines.lineCount + 1) {
            let line = lines.range(ofLine: number)
            let text = file.bytes[(range.lowerBound + line.lowerBound)..<(range.lowerBound + line.upperBound)]
            guard let first = text.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else {
                continue
            }
            return text.first == UInt8(ascii: "%") ? text.startIndex : nil
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || "_-".utf8.contains(byte)
    }

    /// Blanks the later places of a key in the block where it stands at `mark`, each with its value, and reports them; `nil` if
    /// they are not on lines of their own.
    mutating func removingRepeats(ofKeyAt mark: Mark, from text: String) -> String? {
        var bytes = Array(text.utf8)
        let firstLine = lines.range(ofLine: mark.line)
        let indent = offset(line: mark.line, column: mark.column) - range.lowerBound - firstLine.lowerBound
        let key = bytes[(firstLine.lowerBound + indent)..<firstLine.upperBound].prefix { $0 != UInt8(ascii: ":") }
        var isRepeat = false
        var found = false
        for number in (mark.line + 1)..<(lines.lineCount + 1) {
            let span = lines.range(ofLine: number)
            let line = bytes[span]
            guard let text = line.firstIndex(where: { $0 != 0x20 }), bytes[text] != UInt8(ascii: "#") else { continue }
            let depth = text - line.startIndex
            if depth < indent { break }
            // The dashes of a list may stand as far left as the key that it belongs to.
            if depth == indent, bytes[text] != UInt8(ascii: "-") {
                let rest = line[text...]
                isRepeat = rest.starts(with: key) && rest.dropFirst(key.count).first == UInt8(ascii: ":")
                if isRepeat {
                    found = true
                    let start = range.lowerBound + text
                    log.report(.repeatedKey(key, at: Finding.Location(file.path, SourceSpan(start, start + key.count))))
                }
            }
            if isRepeat { for index in span { bytes[index] = 0x20 } }
        }
        return found ? String(decoding: bytes, as: UTF8.self) : nil
    }
}

extension Finding {
    fileprivate static func repeatedKey(_ key: ArraySlice<UInt8>, at location: Location) -> Finding {
        Finding(
            "repeated-key", .error,
            "The key '\(String(decoding: key, as: UTF8.self))' stands twice; the first one counts", at: location,
            reason: "Only one of the two can count, and it may not be the one you meant", fix: "Keep one of the two")
    }
}

extension Unicode.Scalar {
    /// What YAML leaves to machines; in a text it is there by accident.
    fileprivate var isUnreadable: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case ..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
