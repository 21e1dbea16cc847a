package import Localization

/// The languages that a theme has packs of.
package struct LanguagePacks: Sendable {
    /// By tag.
    package let all: [String: Language]
    /// What authors may write, in the words of all of them.
    package let authorWords: AuthorWords

    package init(_ languages: [String: Language]) {
        all = languages
        authorWords = AuthorWords(languages.sorted { $0.key < $1.key }.map(\.value))
    }

    /// The language of a tag: its own pack, or that of the tag's first part; English for one without a pack.
    package subscript(tag: String) -> Language {
        known(tag) ?? Language(tag: tag, name: tag, over: all["en"] ?? .english)
    }

    /// The same, but `nil` for a tag without a pack.
    package func known(_ tag: String) -> Language? {
        all[tag] ?? all[tag.primaryLanguage]?.tagged(tag)
    }
}

extension [Playbook] {
    /// The edition of a tag, else one of the same language: a book in `pl-PL` is the Polish one.
    package func edition(in tag: String) -> Playbook? { map(\.language.tag).index(ofLanguage: tag).map { self[$0] } }
}

extension [String] {
    /// Where among some tags one stands, else one of the same language.
    func index(ofLanguage tag: String) -> Int? {
        firstIndex { $0.asciiLowercased == tag.asciiLowercased }
            ?? firstIndex { $0.primaryLanguage == tag.primaryLanguage }
    }
}

extension String {
    /// The first part of the tag of a language, in small letters: `pl` of `pl-PL`.
    fileprivate var primaryLanguage: String {
        String(Substring(utf8.prefix { $0 != UInt8(ascii: "-") })).asciiLowercased
    }
}
