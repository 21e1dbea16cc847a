import Diagnostics

/// The annotations of a translation: what it says itself, then what its source says.
extension FrontMatter {
    /// Those of a page in an edition, with the words that are written for its language.
    func spoken(in language: String) -> FrontMatter {
        var front = self
        for (name, field) in byLanguage[language] ?? [:] { front[name] = field }
        return front
    }

    /// Takes from the source what the translation in `file` does not state there: facts, and sentences that are not translated yet. What
    /// folders say of the translation counts last: of the page as such, the source knows more.
    func translating(_ source: FrontMatter, into language: String, hasTitle: Bool, statedIn file: String)
        -> FrontMatter
    {
        var front = self
        for name in FieldName.allCases where self[name]?.location.path != file {
            let field = source.byLanguage[language]?[name] ?? (name.inTranslation == .own ? nil : source[name])
            if let field, name != .title || !hasTitle { front[name] = field }
        }
        front[.aliases] = aliases(besides: source)
        front.isReadable = isReadable && source.isReadable
        front.refused.formUnion(source.refused)
        return front
    }

    /// The names that the translation has of its own, and the old addresses of the page, which it had in every language.
    private func aliases(besides source: FrontMatter) -> Field? {
        let addresses = source.items(.aliases).filter { alias in
            if case .address = Redirects.meaning(of: alias.value) { true } else { false }
        }
        guard !addresses.isEmpty, let field = self[.aliases] ?? source[.aliases] else { return self[.aliases] }
        let own = items(.aliases)
        let added = addresses.filter { address in !own.contains { $0.value.utf8.elementsEqual(address.value.utf8) } }
        return Field(value: .texts(own + added), location: field.location)
    }
}

extension FrontMatter.Value {
    func says(_ other: Self) -> Bool {
        switch (self, other) {
        case (.texts(let left), .texts(let right)): left.map(\.value) == right.map(\.value)
        case (.date(let left), .date(let right)): left == right
        case (.interval(let left), .interval(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.status(let left), .status(let right)): left == right
        case (.group(let left), .group(let right)): left == right
        default: false
        }
    }
}
