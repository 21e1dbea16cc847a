import Testing

@testable import PDF

@Suite("A map from codes to text")
struct CharacterMapTests {
    private func texts(_ map: String, _ codes: UInt32...) -> [String?] {
        let map = CharacterMap(Array(map.utf8))
        return codes.map { map.text(of: $0) }
    }

    @Test("has single codes, for one character or several")
    func characters() {
        let map = "2 beginbfchar <0003> <0020> <0CF2> <00660066> <01> <D83DDE00> endbfchar"
        #expect(texts(map, 3, 0xCF2, 1, 2) == [" ", "ff", "😀", nil])
    }

    @Test("has ranges, which count on from their first text or list a text for each code")
    func ranges() {
        let map = "1 beginbfrange <0055> <0057> <0072> <10> <12> [<0041> <00660069> <0142>] endbfrange"
        #expect(texts(map, 0x54, 0x55, 0x57, 0x58) == [nil, "r", "t", nil])
        #expect(texts(map, 0x10, 0x11, 0x12, 0x13) == ["A", "fi", "ł", nil])
    }

    @Test("may have several blocks in any order, of which the later one counts")
    func blocks() {
        let map = """
            begincmap /CMapName /Adobe-Identity-UCS def 1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfchar <0041> <0061> endbfchar 1 beginbfrange <0001> <0002> <0031> endbfrange
            1 beginbfchar <0041> <0062> endbfchar endcmap
            """
        #expect(texts(map, 1, 2, 0x41) == ["1", "2", "b"])
    }

    @Test(
        "is not read further than it makes sense",
        arguments: [
            "", "beginbfchar <01>", "beginbfchar <01> endbfchar", "beginbfrange <05> <01> <0041> endbfrange",
            "beginbfrange <01> [<0041>] endbfrange", "beginbfrange [[[ ]]] <01> endbfrange",
            "beginbfchar <> <> endbfchar",
            "beginbfrange <FFFFFFFF> <FFFFFFFF> [<0041> <0042>] endbfrange",
        ])
    func broken(map: String) {
        #expect(texts(map, 1, 5) == [nil, nil])
    }

    @Test("does not grow with the codes that its ranges name")
    func manyRanges() {
        let range = "<00000000> <FFFFFFFF> <0041>\n"
        let map = CharacterMap(Array(("beginbfrange " + String(repeating: range, count: 50_000) + "endbfrange").utf8))
        #expect(map.text(of: 0) == "A")
        #expect(map.text(of: .max) != nil)
    }
}
