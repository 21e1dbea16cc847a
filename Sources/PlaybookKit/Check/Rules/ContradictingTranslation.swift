import Diagnostics

/// A translation that says another thing than its source about a fact, which is so in every language.
enum ContradictingTranslation: EditionsRule {
    static let id: RuleID = "contradicting-translation"

    static func check(_ editions: [Playbook]) -> [Finding] {
        let sources = Dictionary(
            editions.flatMap { edition in
                edition.pages.filter { $0.translation.original == nil }.map { ($0.page.filePath, (edition, $0)) }
            }
        ) { first, _ in first }
        return editions.flatMap { edition in
            edition.pages.flatMap { page -> [Finding] in
                guard let original = page.translation.original, page.translation.isWritten,
                    let (other, source) = sources[original.file]
                else { return [] }
                return contradictions(page, edition, source, other)
            }
        }
    }

    private static func contradictions(
        _ page: LinkedPage, _ edition: Playbook, _ source: LinkedPage, _ other: Playbook
    ) -> [Finding] {
        FieldName.allCases.filter { $0.inTranslation == .fact }.compactMap { name in
            guard let field = page.frontMatter[name], field.location.path == page.page.file.path,
                source.frontMatter[name]?.value.says(field.value) != true,
                name == .id || meaning(of: name, page, edition) == nil
                    || meaning(of: name, page, edition) != meaning(of: name, source, other)
            else { return nil }
            return Finding(
                id, .error, "'\(name.rawValue)' says another thing than '\(source.page.file.path)'", at: field.location,
                reason: "It is so or it is not, whatever language people read it in",
                fix: "Delete the line: what '\(source.page.file.path)' says counts here too",
                related: [source.frontMatter[name]?.location ?? source.head])
        }
    }

    /// What the names in a field stand for, which may be called otherwise in every language; `nil` where they have to be the same.
    private static func meaning(of name: FieldName, _ page: LinkedPage, _ playbook: Playbook) -> [String]? {
        switch name {
        case .kind: [page.kind.id]
        case .stage: page.isAlways ? [Stage.always] + page.stages : page.stages
        case .moment: page.moments
        case .owner: [page.owner?.qualifiedID ?? ""]
        case .with: page.with
        case .audience: playbook.vocabulary.audiences(of: page)
        default:
            page.references(name).isEmpty
                ? nil
                : page.references(name).map { reference in
                    switch reference.target {
                    case .page(let index): playbook.pages[index].path.description
                    case .party(let owner): owner.qualifiedID
                    case nil: reference.name
                    }
                }
        }
    }
}
