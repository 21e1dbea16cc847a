internal import Localization

/// A text as people search for it: lower case, without diacritics, and one space for whatever stands between words.
/// `Łódź_Office`, `lodz office` and `LODZ-office` fold to the same bytes.
package struct FoldedText: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x80: Self.append(UInt8(scalar.value), to: &bytes)
            case 0xC0..<0x180:
                guard let letters = LatinLetter.base(of: scalar) else {
                    // The signs of multiplication and division.
                    Self.append(Self.space, to: &bytes)
                    continue
                }
                bytes.append(contentsOf: letters.utf8)
            case 0x300..<0x370: break
            default:
                switch scalar.properties.generalCategory {
                case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                    .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator:
                    Self.append(Self.space, to: &bytes)
                default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                }
            }
        }
        if bytes.last == Self.space { bytes.removeLast() }
        self.bytes = bytes
    }

    package var words: [ArraySlice<UInt8>] { bytes.split(separator: Self.space) }

    private static func append(_ ascii: UInt8, to bytes: inout [UInt8]) {
        if ASCII.isAlphanumeric(ascii) {
            bytes.append(ASCII.lowercased(ascii))
        } else if let last = bytes.last, last != space {
            bytes.append(space)
        }
    }

    private static let space = UInt8(ascii: " ")
}
