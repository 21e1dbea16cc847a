import Localization

extension Language {
    /// Its texts by their keys, as templates name them: `{{words.skip}}`; and what it calls the words of closed lists, by the list and
    /// the word: `{{words.freshness-overdue}}`.
    var words: TemplateContext {
        var words = texts
        for list in [Names.groups, .statuses, .sides, .answers, .uses, .freshness] {
            for (id, title) in titles(list) { words["\(list.rawValue)-\(id)"] = title }
        }
        return .fields(words.mapValues(TemplateContext.text))
    }
}
