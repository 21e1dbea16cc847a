import Localization

@testable import CommonMark

// A few words of two languages; the packs have all of them.

extension BlockNames {
    static let polish = BlockNames(
        alerts: [
            ("note", ["Uwaga", "Notatka"]), ("sales", ["Głos sprzedaży", "Sprzedaż"]), ("say", ["Powiedz"]),
            ("do", ["Zrób"]), ("agreed", ["Co ustaliliśmy", "Ustalone"]),
        ],
        headers: [("subject", ["Temat"]), ("cc", ["DW"]), ("from", ["Od"])])
}

extension BlockWords {
    static let polish = BlockWords(alerts: ["say": "Powiedz"], headers: ["subject": "Temat", "to": "Do"])
}

extension NoBreaks {
    static let english = NoBreaks(
        numbers: ["p.", "No."], names: ["Mr", "Mrs", "Dr."], units: ["a.m.", "May"])
    static let polish = NoBreaks(
        anything: ["a", "i", "o", "u", "w", "z", "I", "O", "W", "Z"], numbers: ["nr", "s."],
        names: ["dr", "prof.", "ul.", "św."], units: ["zł", "maja", "r.", "tys."])
}
