/// Which character each of the 256 codes of a simple font shows (ISO 32000-1, annex D); `nil` where it shows none.
struct FontEncoding: Sendable {
    private(set) var texts: [String?]

    /// By its name in a font: `WinAnsiEncoding`, `MacRomanEncoding`; anything else is the standard encoding of Latin text.
    init(named name: String?) {
        let (upper, changes): (String, [UInt8: Unicode.Scalar]) =
            switch name {
            case "WinAnsiEncoding": (Self.windows, [:])
            case "MacRomanEncoding": (Self.macintosh, [:])
            default: (Self.standard, [0x27: "\u{2019}", 0x60: "\u{2018}"])
            }
        texts = Array(repeating: nil, count: 256)
        for code in 0x20..<0x7F { texts[code] = String(Unicode.Scalar(UInt8(code))) }
        for (code, scalar) in changes { texts[Int(code)] = String(scalar) }
        for (index, scalar) in upper.unicodeScalars.enumerated() where scalar != Self.none {
            texts[0x80 + index] = String(scalar)
        }
    }

    /// Shows the glyph of that name for the code.
    mutating func set(_ code: Int, glyph name: String) {
        guard texts.indices.contains(code) else { return }
        texts[code] = GlyphName.text(of: name)
    }

    // The codes from 0x80 on.

    private static let none: Unicode.Scalar = "\u{FFFD}"
    private static let gap = String(none)

    private static let windows =
        "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ"
        + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"

    private static let macintosh =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨\(gap)ÆØ\(gap)±\(gap)\(gap)¥µ"
        + "\(gap)\(gap)\(gap)\(gap)\(gap)ªº\(gap)æø¿¡¬\(gap)ƒ\(gap)\(gap)«»…\u{A0}ÀÃÕŒœ–—“”‘’÷\(gap)ÿŸ⁄€‹›ﬁﬂ"
        + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\(gap)ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"

    private static let standard =
        String(repeating: gap, count: 33)
        + "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\(gap)–†‡·\(gap)¶•‚„”»…‰\(gap)¿\(gap)`´ˆ˜¯˘˙¨\(gap)˚¸\(gap)˝˛ˇ—"
        + String(repeating: gap, count: 16)
        + "Æ\(gap)ª" + String(repeating: gap, count: 4) + "ŁØŒº" + String(repeating: gap, count: 5)
        + "æ\(gap)\(gap)\(gap)ı\(gap)\(gap)łøœß"
}
