/// `{{name}}`: a blank that the CRM, the mailing tool or the writer fills. Nothing here ever fills one.
package enum MergeFields {
    package struct Match {
        /// With its braces.
        package let range: Range<Int>
        package let name: Range<Int>
    }

    /// The first at or after `start`. `{{= value }}` and tags of other tools are none.
    package static func first(in text: ArraySlice<UInt8>, from start: Int) -> Match? {
        var index = start
        while let open = text.first("{", in: index..<text.endIndex), open + 1 < text.endIndex {
            index = open + 1
            guard text[index] == "{" else { continue }
            let inside = text[(open + 2)...].prefix { AuthorName.holds($0) || $0 == " " }
            guard text[inside.endIndex...].starts(with: "}}".utf8),
                let first = inside.firstIndex(where: AuthorName.holds),
                let last = inside.lastIndex(where: AuthorName.holds), inside[first] != "."
            else { continue }
            return Match(range: open..<(inside.endIndex + 2), name: first..<(last + 1))
        }
        return nil
    }
}

extension HTMLBuffer {
    /// Text with its merge fields marked, so that nobody says or sends one.
    mutating func append(textWithFields text: ArraySlice<UInt8>) {
        var start = text.startIndex
        while let match = MergeFields.first(in: text, from: start) {
            append(text: text[start..<match.range.lowerBound])
            append(markup: "<mark class=\"merge-field\">")
            append(text: text[match.range])
            append(markup: "</mark>")
            start = match.range.upperBound
        }
        append(text: text[start...])
    }
}
