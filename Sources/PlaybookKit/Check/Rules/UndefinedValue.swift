import CommonMark
import Diagnostics

/// `{{= name }}` for which `values:` in playbook.yml has nothing, or which cannot be read as one.
enum UndefinedValue: PlaybookRule {
    static let id: RuleID = "undefined-value"

    private static let reason: Phrase = "Readers see the braces where a price or a term should stand"

    static func check(_ playbook: Playbook) -> [Finding] {
        let places = playbook.vocabulary.valuePlaces
        var suggestions = Suggestions(places.keys.map { (name: $0, target: $0) })
        let missing = playbook.pages.concurrentMap { page in
            page.page.document.valueUses.filter { places[$0.name] == nil }.map { (page: page, use: $0) }
        }
        let unknown = missing.joined().map { page, use in
            let name = String(use.name.prefix(60))
            let near = Finding.suggestion(suggestions.nearest(to: use.name))
            return Finding(
                id, .error, name.isEmpty ? "'{{= }}' names no value" : "There is no value '\(name)'\(near)",
                at: page.page.location(use.span), reason: reason,
                fix: "Correct the name, or add it to 'values:' in playbook.yml", cause: "\(id) \(name)")
        }
        return unknown + playbook.pages.concurrentMap(stray).joined()
    }

    /// `{{=` that opens no value: without an end on its line, in the address of a link, in HTML.
    private static func stray(_ page: LinkedPage) -> [Finding] {
        let source = page.page.file.bytes
        let marks = ValueMarks.openings(in: source, (page.frontMatter.span?.end ?? 0)..<source.count)
        guard marks.count > page.page.document.valueUses.count else { return [] }
        let used = Set(page.page.document.valueUses.map(\.span.start))
        let text = PageText(page)
        return marks.filter { !used.contains($0) && text.matches("{{=", at: $0) && !text.bytes.isEscaped(at: $0) }.map {
            mark in
            Finding(
                id, .error, "'{{=' prints no value here", at: page.page.location(SourceSpan(mark, mark + 3)),
                reason: reason,
                fix: "Write '{{= name }}' in the text, closed on its line; a backslash before it leaves it as it is")
        }
    }
}
