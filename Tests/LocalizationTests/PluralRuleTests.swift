import Localization
import Testing

struct PluralRuleTests {
    @Test("Polish numbers take one of three forms")
    func polish() {
        let forms: [Int: PluralRule.Category] = [
            0: .many, 1: .one, 2: .few, 4: .few, 5: .many, 12: .many, 14: .many, 21: .many, 22: .few, 25: .many,
            101: .many, 102: .few, 112: .many, 122: .few,
        ]
        for (number, category) in forms { #expect(PluralRule.polish.category(of: number) == category) }
    }
}
