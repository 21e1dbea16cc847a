import Diagnostics

/// A text as it is looked for on a page: letters and digits alone, in small letters and without marks.
///
/// Setting a text changes the rest: lines end in hyphens, soft hyphens show or not, spaces become moves, letters join to ligatures, and
/// a picture may come from no font. Letters that run from right to left may stand in the file in the order in which they are seen.
struct SoughtText: Hashable, Sendable {
    let bytes: [UInt8]

    init(_ text: String) {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x80:
                kept.append(scalar)
            case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFEFF: break
            case 0xFB00..<0xFB07:
                kept.append(contentsOf: Self.ligatures[Int(scalar.value) - 0xFB00].unicodeScalars)
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { kept.append(scalar) }
            }
        }
        bytes = FoldedText(String(kept)).bytes.filter { $0 != UInt8(ascii: " ") }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Its first letters and digits, or all of them.
    func prefix(_ count: Int) -> SoughtText {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(count)
        return SoughtText(bytes: Array(String(String.UnicodeScalarView(scalars)).utf8))
    }

    func contains(_ other: SoughtText) -> Bool {
        other.bytes.isEmpty || bytes.firstRange(of: other.bytes) != nil
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
