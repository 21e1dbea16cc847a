import Diagnostics
import Testing

@Suite("A near miss")
struct NearMissTests {
    private let fields = [
        "owner", "title", "stage", "status", "verified", "verified_by", "review_every", "id", "order",
    ]

    @Test(
        "offers what was probably meant",
        arguments: [
            ("onwer", ["owner"]), ("Title", ["title"]), ("titel", ["title"]),
            ("verfied-by", ["verified_by"]),
            ("every review", ["review_every"]), ("stag", ["stage"]), ("ordner", ["order"]),
        ])
    func offered(name: String, expected: [String]) {
        #expect(NearMiss.candidates(for: name, in: fields) == expected)
    }

    @Test("offers nothing where nothing is near", arguments: ["", "ix", "colour", "it", "---"])
    func nothing(name: String) {
        #expect(NearMiss.candidates(for: name, in: fields).isEmpty)
    }

    @Test("sees through case, diacritics and what stands between words")
    func folded() {
        let names = ["Umowa z klientem", "Łódź – biuro", "Zażółć gęślą jaźń"]
        #expect(NearMiss.candidates(for: "lodz biuro", in: names) == ["Łódź – biuro"])
        #expect(NearMiss.candidates(for: "ZAZOLC-GESLA-JAZN", in: names) == ["Zażółć gęślą jaźń"])
        #expect(NearMiss.candidates(for: "z klientem umowa", in: names) == ["Umowa z klientem"])
        #expect(NearMiss.candidates(for: "Lo\u{301}dz\u{301} biuro", in: ["Łódź biuro"]) == ["Łódź biuro"])
    }

    @Test("knows a letter that is two without its mark, and a sign that divides words")
    func ligatures() {
        #expect(FoldedText("Straße Æther Porsáŋgu 2×3").bytes == Array("strasse aether porsangu 2 3".utf8))
    }

    @Test("offers the beginning of a longer name, and the name that was lengthened")
    func prefixes() {
        #expect(NearMiss.candidates(for: "pricing", in: ["Pricing for partners"]) == ["Pricing for partners"])
        #expect(NearMiss.candidates(for: "Pricing for partners", in: ["pricing"]) == ["pricing"])
        #expect(NearMiss.candidates(for: "pr", in: ["Pricing for partners"]).isEmpty)
    }

    @Test("puts the nearest first, then goes by bytes, names each once, and stops at the limit")
    func order() {
        let names = ["stagd", "stagb", "stage", "stagc", "stagb", "stagé"]
        #expect(NearMiss.candidates(for: "stage", in: names) == ["stage", "stagé", "stagb"])
        #expect(NearMiss.candidates(for: "stage", in: names.reversed(), limit: 9).count == 5)
        #expect(NearMiss.candidates(for: "stage", in: names, limit: 0).isEmpty)
    }

    @Test("counts a swap at the end of a long name as one error")
    func lateSwap() {
        #expect(NearMiss.candidates(for: "abcdefghik", in: ["abcdefghki"]) == ["abcdefghki"])
        #expect(NearMiss.candidates(for: "abdc", in: ["abcd"]) == ["abcd"])
    }

    @Test("agrees with the plain distance on short words")
    func agreesWithDefinition() {
        var random = Lehmer(state: 7)
        for _ in 0..<4000 {
            let left = random.word()
            let right = random.word()
            let tolerance = [0, 0, 0, 1, 1, 1, 2, 2, 2][min(left.utf8.count, right.utf8.count)]
            let isPrefix =
                min(left.utf8.count, right.utf8.count) >= 3
                && (left.utf8.starts(with: right.utf8) || right.utf8.starts(with: left.utf8))
            let expected = isPrefix || plainDistance(Array(left.utf8), Array(right.utf8)) <= tolerance
            #expect(!NearMiss.candidates(for: left, in: [right]).isEmpty == expected, "\(left) \(right)")
        }
    }

    @Test(
        "takes names of any length and script",
        arguments: [String(repeating: "a", count: 100_000), "日本語", "\u{0}", "🏳️‍🌈"])
    func anything(name: String) {
        #expect(NearMiss.candidates(for: name, in: [name]).count == (name == "\u{0}" ? 0 : 1))
    }
}

/// Damerau–Levenshtein by its definition, with a swap of neighbours as one step.
private func plainDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : ($0 == 0 ? row : 0) } }
    for row in left.indices {
        for column in right.indices {
            var errors = min(table[row][column + 1] + 1, table[row + 1][column] + 1)
            errors = min(errors, table[row][column] + (left[row] == right[column] ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                errors = min(errors, table[row - 1][column - 1] + 1)
            }
            table[row + 1][column + 1] = errors
        }
    }
    return table[left.count][right.count]
}

/// The same words on every run.
private struct Lehmer {
    var state: UInt64

    mutating func next(below limit: UInt64) -> UInt64 {
        state = state &* 48271 % 2_147_483_647
        return state % limit
    }

    mutating func word() -> String {
        let length = 3 + next(below: 6)
        return String(decoding: (0..<length).map { _ in UInt8(ascii: "a") + UInt8(next(below: 3)) }, as: UTF8.self)
    }
}
