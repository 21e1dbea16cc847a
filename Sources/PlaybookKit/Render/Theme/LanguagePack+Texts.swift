import Diagnostics
import Localization

/// What the site says, with the places that the program fills in.
extension LanguagePack {
    mutating func readNouns(_ node: YAMLDocument.Node) {
        for (key, value) in pairs(node, "nouns") {
            let noun = key.text ?? ""
            if let known = english?.nouns, known[noun] == nil {
                guard !isSlip(key, "noun", of: Array(known.keys), isOpen: true) else { continue }
            }
            var forms: [PluralRule.Category: String] = [:]
            for (category, form) in pairs(value, "nouns.\(noun)") {
                guard let category = category.text.flatMap(PluralRule.Category.init) else {
                    unknown(category, "form", in: PluralRule.Category.allCases.map(\.rawValue))
                    continue
                }
                forms[category] = text(form, "nouns.\(noun)")
            }
            let missing = language.pluralRule.categories.filter { forms[$0] == nil }.map(\.rawValue)
            guard missing.isEmpty else {
                report(
                    "The noun '\(noun)' lacks the form '\(missing[0])'", at: key,
                    reason: "Beside some numbers it would be wrong",
                    fix: "Write all of: \(language.pluralRule.categories.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            language.nouns[noun] = forms
        }
    }

    mutating func readTexts(_ node: YAMLDocument.Node) {
        for (key, value) in pairs(node, "texts") {
            let name = key.text ?? ""
            if let known = english?.texts, known[name] == nil {
                guard !isSlip(key, "text", of: Array(known.keys), isOpen: true) else { continue }
            }
            guard let text = text(value, "texts.\(name)") else { continue }
            if let usual = english?.texts[name] {
                let names = usual.namesToFillIn
                if let lost = names.first(where: { !text.namesToFillIn.contains($0) }) {
                    report(
                        "The text '\(name)' does not fill in '{\(lost)}'", at: value,
                        reason: "Readers would miss what it says in English", fix: "Put '{\(lost)}' where it belongs")
                    continue
                }
                checkNames(in: text, apartFrom: names, "texts.\(name)", at: value)
            }
            language.texts[name] = text
        }
    }

    /// What is to be filled in is given by the program alone.
    mutating func checkNames(
        in text: String, apartFrom known: [String], _ path: String, at node: YAMLDocument.Node
    ) {
        guard let unknown = text.namesToFillIn.first(where: { !known.contains($0) }) else { return }
        let near = NearMiss.candidates(for: unknown, in: known, limit: 1)
        report(
            "Nothing is filled in for '{\(unknown)}' in '\(path)'\(Finding.suggestion(near))", at: node,
            reason: "Readers would see the braces",
            fix: known.isEmpty ? "Take it out" : "Use one of: \(known.joined(separator: ", "))")
    }
}
