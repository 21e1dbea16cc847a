import Foundation
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

    /// "minute" in the language of each rule.
    private static let minutes: [(rule: PluralRule, locale: String, forms: [PluralRule.Category: String])] = [
        (.english, "en_GB", [.one: "minute", .other: "minutes"]),
        (.french, "fr_FR", [.one: "minute", .other: "minutes"]),
        (.polish, "pl_PL", [.one: "minuta", .few: "minuty", .many: "minut"]),
        (.czech, "cs_CZ", [.one: "minuta", .few: "minuty", .other: "minut"]),
        (.ukrainian, "uk_UA", [.one: "хвилина", .few: "хвилини", .many: "хвилин"]),
        (.none, "ja_JP", [.other: "分"]),
    ]

    @Test("Beside every number from 0 to 130 stands the form that ICU chooses", arguments: minutes)
    func oracle(_ rule: PluralRule, locale: String, forms: [PluralRule.Category: String]) {
        let style = Duration.UnitsFormatStyle(
            allowedUnits: [.minutes], width: .wide, zeroValueUnits: .show(length: 1)
        ).locale(Locale(identifier: locale))
        for number in 0...130 {
            let said = Duration.seconds(number * 60).formatted(style).filter { !$0.isWhitespace }
            #expect(said == "\(number)\(forms[rule.category(of: number)] ?? "")")
        }
    }

    @Test("Each form that a rule chooses is one that its nouns must have", arguments: PluralRule.allCases)
    func categories(_ rule: PluralRule) {
        #expect(Set((0...130).map(rule.category)).isSubset(of: rule.categories))
    }
}
