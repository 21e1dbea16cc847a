/// What our blocks are called in one language: by authors in the source, and on the page to readers.
///
/// Authors may use the words of every language on every page; readers see those of the playbook's.
package struct BlockWords: Sendable {
    /// The title above an alert, and the words that mark one.
    let alerts: [Alert: (title: String, markers: [String])]
    /// The label beside a header line of an e-mail, and the words that begin one.
    let emailHeaders: [Email.Header: (label: String, names: [String])]
    let fieldsToFillIn: String
    let openInMailProgram: String

    package func title(of alert: Alert) -> String { alerts[alert]?.title ?? alert.name }

    /// The words of a language by its tag; English where we have none.
    package static func of(_ language: String) -> BlockWords {
        let subtag = language.utf8.prefix { $0 != UInt8(ascii: "-") }.map(ASCII.lowercased)
        return languages[String(decoding: subtag, as: UTF8.self)] ?? english
    }

    private static let languages = ["en": english, "pl": polish]

    package static let english = BlockWords(
        alerts: [
            .note: ("Note", []), .tip: ("Tip", []), .important: ("Important", []), .warning: ("Warning", []),
            .caution: ("Caution", []),
            .marketing: ("Marketing’s view", []), .sales: ("Sales’ view", []), .agreed: ("What we agreed", []),
            .know: ("Know", []), .say: ("Say", []), .show: ("Show", []), .do: ("Do", []),
            .objection: ("Objection", []),
        ],
        emailHeaders: [
            .subject: ("Subject", ["subject"]), .from: ("From", ["from"]), .to: ("To", ["to"]), .cc: ("Cc", ["cc"]),
            .bcc: ("Bcc", ["bcc"]), .preheader: ("Preheader", ["preheader", "preview"]),
        ],
        fieldsToFillIn: "Fields to fill in", openInMailProgram: "Open in your mail program")

    package static let polish = BlockWords(
        alerts: [
            .note: ("Uwaga", ["uwaga", "notatka"]), .tip: ("Wskazówka", ["wskazówka", "porada"]),
            .important: ("Ważne", ["ważne"]), .warning: ("Ostrzeżenie", ["ostrzeżenie"]),
            .caution: ("Przestroga", ["przestroga"]),
            .marketing: ("Głos marketingu", []), .sales: ("Głos sprzedaży", ["sprzedaż"]),
            .agreed: ("Co ustaliliśmy", ["ustalone", "ustalenia", "uzgodnione"]), .know: ("Wiedz", ["wiedz"]),
            .say: ("Powiedz", ["powiedz"]), .show: ("Pokaż", ["pokaż"]), .do: ("Zrób", ["zrób"]),
            .objection: ("Obiekcja", ["obiekcja"]),
        ],
        emailHeaders: [
            .subject: ("Temat", ["temat"]), .from: ("Od", ["od"]), .to: ("Do", ["do"]), .cc: ("DW", ["dw"]),
            .bcc: ("UDW", ["udw"]), .preheader: ("Zajawka", ["zajawka"]),
        ],
        fieldsToFillIn: "Do uzupełnienia", openInMailProgram: "Otwórz w programie pocztowym")

    static let markersOfOtherLanguages = Alert.allCases.flatMap { polish.alerts[$0]?.markers ?? [] }
        .map { $0.uppercased() }

    /// Alerts by their markers in languages other than English, folded.
    static let translatedMarkers = Dictionary(
        polish.alerts.flatMap { alert, words in words.markers.map { (Slug.fold($0), alert) } }
    ) { first, _ in first }

    /// The names of header lines in all languages, folded.
    static let headerNames = Dictionary(
        [english, polish].flatMap { $0.emailHeaders.flatMap { header, words in words.names.map { ($0, header) } } }
    ) { first, _ in first }
}
