/// The encoding of text strings without a mark (ISO 32000-1, annex D.3): Latin-1 but for the signs below.
enum PDFDocEncoding {
    static func text(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return String(text)
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0x18...0x1F: accents[Int(byte - 0x18)]
        case 0x80...0xA0: signs[Int(byte - 0x80)]
        case 0x7F, 0xAD: "\u{FFFD}"
        default: Unicode.Scalar(byte)
        }
    }

    private static let accents: [Unicode.Scalar] = [
        "\u{2D8}", "\u{2C7}", "\u{2C6}", "\u{2D9}", "\u{2DD}", "\u{2DB}", "\u{2DA}", "\u{2DC}",
    ]
    private static let signs: [Unicode.Scalar] = [
        "•", "†", "‡", "…", "—", "–", "ƒ", "⁄", "‹", "›", "−", "‰", "„", "“", "”", "‘", "’", "‚", "™", "ﬁ", "ﬂ", "Ł",
        "Œ",
        "Š", "Ÿ", "Ž", "ı", "ł", "œ", "š", "ž", "\u{FFFD}", "€",
    ]
}
