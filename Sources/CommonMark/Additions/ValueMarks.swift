import Localization

/// `{{= name }}`: the place in a text where the playbook's value of that name is printed.
package enum ValueMarks {
    package struct Match {
        /// With its braces.
        package let range: Range<Int>
        /// Whatever stands between, without the spaces around it.
        package let name: Range<Int>
    }

    static let opening = Array("{{=".utf8)

    /// The first at or after `start`; a mark is closed on its line.
    package static func first(in text: ArraySlice<UInt8>, from start: Int) -> Match? {
        var index = start
        while let brace = text.first("{", in: index..<text.endIndex), brace + 4 < text.endIndex {
            index = brace
            guard isOpening(at: index, in: text) else {
                index += 1
                continue
            }
            var inside = text[(index + 3)...].prefix { $0 != "{" && $0 != "}" && !ASCII.isNewline($0) }
            let end = inside.endIndex
            guard text[end...].starts(with: "}}".utf8) else {
                index = end
                continue
            }
            while let first = inside.first, ASCII.isSpace(first) { inside.removeFirst() }
            while let last = inside.last, ASCII.isSpace(last) { inside.removeLast() }
            return Match(range: index..<(end + 2), name: inside.startIndex..<inside.endIndex)
        }
        return nil
    }

    /// Whether a name may stand in the playbook's list: letters, digits, `-`, `_` and `.`, the first no sign.
    package static func isName(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, ASCII.isAlphanumeric(first) || first >= 0x80, bytes.count <= 64 else {
            return false
        }
        return bytes.allSatisfy(AuthorName.holds)
    }

    /// Where marks begin in a range of the source.
    package static func openings(in source: [UInt8], _ range: Range<Int>) -> [Int] {
        var found: [Int] = []
        var index = range.lowerBound
        while let brace = source.first("{", in: index..<range.upperBound) {
            let isMark = isOpening(at: brace, in: source[..<range.upperBound])
            if isMark { found.append(brace) }
            index = brace + (isMark ? opening.count : 1)
        }
        return found
    }

    private static func isOpening(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
        index + 2 < text.endIndex && text[index] == "{" && text[index + 1] == "{" && text[index + 2] == "="
    }
}
