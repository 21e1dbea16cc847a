import Localization
import Testing

@Suite("Bytes") struct ASCIITests {
    @Test("are letters, digits and white space as ASCII has them, and nothing beyond it is any of these")
    func kinds() {
        func scalars(_ isOne: (UInt8) -> Bool) -> String {
            String(decoding: (0...UInt8.max).filter(isOne), as: UTF8.self)
        }
        #expect(scalars(ASCII.isCapital) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        #expect(scalars(ASCII.isLetter) == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        #expect(scalars(ASCII.isDigit) == "0123456789")
        #expect(scalars(ASCII.isSpace).unicodeScalars.map(\.value) == [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20])
        #expect(scalars { ASCII.hexValue($0) != nil } == "0123456789ABCDEFabcdef")
        #expect("AZaz09 [\u{212A}Ł".asciiLowercased == "azaz09 [\u{212A}Ł")
    }

    @Test("of an address are written and read as %XX; a percent sign without two digits stays")
    func percent() {
        #expect("a/b c%ł".percentEncoded(keeping: "/") == "a/b%20c%25%C5%82")
        func decoded(_ text: String) -> String { String(decoding: Array(text.utf8)[...].percentDecoded, as: UTF8.self) }
        #expect(decoded("a%20b%c5%82%25") == "a bł%")
        #expect(decoded("%2541 %4 %zz 100%") == "%41 %4 %zz 100%")
    }

    @Test("of a number are as many as asked for, and never fewer than it has")
    func padded() {
        #expect([7.padded(to: 2), 2026.padded(to: 2), 0.padded(to: 4)] == ["07", "2026", "0000"])
        #expect(UInt8(10).padded(to: 2, radix: 16) == "0a")
    }
}
