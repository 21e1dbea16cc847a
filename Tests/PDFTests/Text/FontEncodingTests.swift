import Testing

@testable import PDF

@Suite("The encoding of a simple font")
struct FontEncodingTests {
    @Test("is one of three that have a name")
    func named() {
        let (windows, macintosh) = (FontEncoding(named: "WinAnsiEncoding"), FontEncoding(named: "MacRomanEncoding"))
        let standard = FontEncoding(named: nil)
        #expect([0x41, 0x80, 0x9F, 0xE9, 0xFF].map { windows.texts[$0] } == ["A", "€", "Ÿ", "é", "ÿ"])
        #expect([0x80, 0x8E, 0xDE, 0xF5, 0xFF].map { macintosh.texts[$0] } == ["Ä", "é", "ﬁ", "ı", "ˇ"])
        #expect(
            [0x27, 0x60, 0xA1, 0xAE, 0xD0, 0xE8, 0xF8, 0xFB].map { standard.texts[$0] } == [
                "’", "‘", "¡", "ﬁ", "—", "Ł", "ł", "ß",
            ])
        #expect([windows, macintosh, standard].allSatisfy { $0.texts.count == 256 && $0.texts[0x1F] == nil })
        #expect(standard.texts[0x80] == nil)
    }

    @Test("changes by names of glyphs")
    func glyphNames() {
        var encoding = FontEncoding(named: "WinAnsiEncoding")
        for (code, glyph) in ["aogonek", "uni0142", "u1F600", "f_i", "a.sc", "Zdotaccent", "g123", ".notdef"]
            .enumerated()
        {
            encoding.set(code, glyph: glyph)
        }
        encoding.set(256, glyph: "A")
        encoding.set(-1, glyph: "A")
        #expect(encoding.texts[0..<8] == ["ą", "ł", "😀", "fi", "a", "Ż", nil, nil])
    }
}
