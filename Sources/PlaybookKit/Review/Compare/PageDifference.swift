import Diagnostics

/// What is not the same about one page: its path, its fields, its text.
struct PageDifference: Sendable {
    let pair: PagePair
    /// Of a page that is in both versions.
    let fields: [FieldChange]
    /// The files that it shows or links to and that hold something else, such as a picture.
    let files: [ContainedPath]
    let hasOtherText: Bool
    /// Nothing but the spelling of its text has changed, see `Corrections`.
    var isCorrection = false

    /// `nil` for a page that is the same in both versions. `changedFiles` are those of which no page of an asset tells.
    init?(_ pair: PagePair, changedFiles: Set<ContainedPath>) {
        self.pair = pair
        guard case .kept(let before, let after) = pair else {
            (fields, files, hasOtherText) = ([], [], false)
            return
        }
        fields = Self.fields(before, after)
        files = changedFiles.isEmpty ? [] : after.linkedFiles.intersection(changedFiles).sorted()
        let isSameFile = before.page.page.file.bytes == after.page.page.file.bytes
        hasOtherText = !isSameFile && !before.text.elementsEqual(after.text)
        if isSameFile, fields.isEmpty, files.isEmpty, before.file == after.file { return nil }
    }

    /// Fields of a translation are told where its own file states them: else they are the source's.
    private static func fields(_ before: WrittenPage, _ after: WrittenPage) -> [FieldChange] {
        FieldName.allCases.compactMap { name in
            let (old, new) = (before.written(name), after.written(name))
            return old.isSame(as: new) ? nil : FieldChange(field: name, before: old, after: new)
        }
    }

    var isMoved: Bool {
        if case .kept(let before, let after) = pair { before.file != after.file } else { false }
    }

    var what: PageChange.What {
        switch pair {
        case .added: return .added
        case .removed: return .removed
        case .kept:
            guard !hasOtherText, files.isEmpty else { return .edited }
            if fields.isEmpty { return isMoved ? .moved : .edited }
            return !isMoved && fields.allSatisfy { [.verified, .verifiedBy].contains($0.field) } ? .verified : .edited
        }
    }

    func changes(_ field: FieldName) -> Bool { fields.contains { $0.field == field } }

    /// It says nothing else than before: where it stands, how it is found and when it was checked may have changed.
    var saysTheSame: Bool {
        guard case .kept = pair else { return false }
        return !hasOtherText && files.isEmpty && fields.allSatisfy(\.field.isBookkeeping)
    }
}

extension FieldName {
    /// It says nothing that anybody could have agreed to.
    var isBookkeeping: Bool {
        switch self {
        case .verified, .verifiedBy, .order, .template, .tags, .aliases, .sourceVersion, .lang: true
        default: false
        }
    }
}

extension WrittenPage {
    fileprivate func written(_ name: FieldName) -> [String] {
        guard let field = page.frontMatter[name], isSource || field.location.path == page.page.file.path else {
            return []
        }
        return page.frontMatter.written(name)
    }
}

extension FrontMatter {
    /// What it says in a field, and where that is written once for each language, what it says in the others: `pl: Cennik`.
    func written(_ name: FieldName) -> [String] {
        let first = self[name]?.value.texts ?? []
        let others = byLanguage.sorted { $0.key < $1.key }.flatMap { language, fields -> [String] in
            let texts = fields[name]?.value.texts ?? []
            return texts.isSame(as: first) ? [] : texts.map { "\(language): \($0)" }
        }
        return first + others
    }
}

extension FrontMatter.Value {
    /// As front matter says it.
    var texts: [String] {
        switch self {
        case .texts(let items): items.map(\.value)
        case .date(let day): [day.description]
        case .interval(.days(let count)): ["\(count) days"]
        case .interval(.months(let count)): ["\(count) months"]
        case .interval(.never): ["never"]
        case .number(let number): [String(number)]
        case .status(let status): [status.rawValue]
        case .group(let group): [group.rawValue]
        }
    }
}

extension [String] {
    /// Byte for byte: two texts that look alike may be two.
    func isSame(as other: [String]) -> Bool {
        elementsEqual(other) { $0.utf8.elementsEqual($1.utf8) }
    }
}
