/// Where the words of a text begin and end.
///
/// Letters and digits run together, over one sign between two of them too: `e-mail`, `2026-11-23`, `4.5`. Spaces run together, and so do
/// pictographs; any other sign is a word of its own. What joins what stands before it – an accent, a tone, an invisible joiner – is
/// never parted from it, so that no reader sees half of a letter marked.
enum WordBoundaries {
    /// In order, all of the text. `isSpoken` for those with a letter or a digit.
    static func words(in bytes: ArraySlice<UInt8>) -> [(text: ArraySlice<UInt8>, isSpoken: Bool)] {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        // Mended where it is no UTF-8, so that each scalar has its width.
        let text = Array(String(scalars).utf8)
        var words: [(text: ArraySlice<UInt8>, isSpoken: Bool)] = []
        var start = text.startIndex
        /// Of the word so far; `nil` before the first.
        var sort: Sort?
        /// The word so far ends with a sign that holds two parts of a word together if a letter follows: where it begins.
        var link: Int?
        var offset = text.startIndex
        func end(at place: Int) {
            if let sort, start < place { words.append((text[start..<place], sort == .spoken)) }
            start = place
        }
        for scalar in scalars {
            let next = Sort(scalar)
            defer { offset += UTF8.width(scalar) }
            if let begun = link {
                if next == .joining || next == .spoken {
                    if next == .spoken { link = nil }
                    continue
                }
                link = nil
                end(at: begun)
                sort = .sign
            }
            guard sort == nil || next != .joining, next != sort || next == .sign else { continue }
            if sort == .spoken, next == .sign, linking.contains(scalar) {
                link = offset
                continue
            }
            end(at: offset)
            sort = next
        }
        if let link {
            end(at: link)
            sort = .sign
        }
        end(at: text.endIndex)
        return words
    }

    private static let linking: Set<Unicode.Scalar> = ["'", "’", ".", ",", ":", "/", "-", "@"]

    private enum Sort {
        case spoken, space, pictograph, sign
        /// Belongs to what stands before it.
        case joining

        init(_ scalar: Unicode.Scalar) {
            if scalar.isASCII {
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "_": self = .spoken
                case " ", "\t"..."\r": self = .space
                default: self = .sign
                }
                return
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                self = .spoken
            case .nonspacingMark, .spacingMark, .enclosingMark, .format, .modifierSymbol: self = .joining
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
            case .otherSymbol: self = .pictograph
            default: self = .sign
            }
        }
    }
}
