import Diagnostics

/// What the playbook says otherwise than in an older version of it, in which somebody agreed.
///
/// A page does where its text or a field does, but for what nobody agrees to, such as the day of a check; see
/// `FieldName.isBookkeeping`. Values, teams, people, steps and kinds of playbook.yml do each by itself. Every other file does where its
/// bytes do.
package struct LaterChanges: Sendable {
    let files: Set<ContainedPath>
    /// `nil` for all: where the languages are not the same, they cannot be compared.
    let entries: Set<VocabularyEntry>?

    /// Those of the files that an agreement is about, in their order.
    func files(of agreement: Agreement) -> [ContainedPath] {
        agreement.reasons.reduce(into: Set<ContainedPath>()) { changed, reason in
            changed.formUnion(files.intersection(reason.files))
            let isSame = entries?.isDisjoint(with: reason.entries) ?? reason.entries.isEmpty
            if !isSame { changed.insert(VocabularyChanges.file) }
        }.sorted()
    }
}

extension LaterChanges {
    /// Both versions hold the same part of the playbook, and playbook.yml with it.
    package init(from before: Build.Parsed, to after: Build.Parsed) {
        let (old, new) = (before.pagesByFile, after.pagesByFile)
        let paths = Set((before.source.files + after.source.files).map(\.path))
        files = paths.filter { path in
            guard before.source[path]?.bytes != after.source[path]?.bytes else { return false }
            guard let old = old[path], let new = new[path] else { return true }
            return !old.saysTheSame(as: new)
        }
        let vocabulary = VocabularyChanges(before, after, in: after.vocabularies[0].packs["en"])
        let entries = vocabulary.shared.flatMap(\.entries) + vocabulary.ownership.map { .owner($0.subject) }
        self.entries = before.languages == after.languages ? Set(entries) : nil
    }
}

extension Build.Parsed {
    fileprivate var languages: [String] { vocabularies[0].languages }

    fileprivate var pagesByFile: [ContainedPath: Page] {
        Dictionary(pages.map { ($0.filePath, $0) }) { first, _ in first }
    }
}

extension Page {
    /// Of front matter that cannot be read or used as a whole nobody knows what it says.
    fileprivate func saysTheSame(as other: Page) -> Bool {
        isUnderstood && other.isUnderstood && text.elementsEqual(other.text)
            && FieldName.allCases.allSatisfy { field in
                field.isBookkeeping || frontMatter.written(field).isSame(as: other.frontMatter.written(field))
            }
    }

    private var isUnderstood: Bool { frontMatter.isReadable && frontMatter.refused.isEmpty }
}
