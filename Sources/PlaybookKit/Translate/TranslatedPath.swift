/// What the path of a file says of its language: `plays/offer.pl.md` and `pl/plays/offer.md` are both the Polish `plays/offer.md`.
struct TranslatedPath {
    enum Form {
        case plain, suffix, folder
    }

    /// The path without the sign of a language, which is the page's in every edition.
    let base: ContainedPath
    let language: String
    let form: Form

    /// `languages` are the playbook's; what has no sign of one of them is in the first. Where there is one language, nothing is a sign.
    init(_ path: ContainedPath, languages: [String]) {
        let first = languages.first ?? "en"
        if languages.count > 1 {
            if path.depth > 0, let folder = path.parts.first,
                let language = LanguageTag.tag(folder, among: languages),
                let base = ContainedPath(path.parts.dropFirst().joined(separator: "/"))
            {
                (self.base, self.language, form) = (base, language, .folder)
                return
            }
            let stem = path.withoutExtension
            if let ending = path.fileExtension, let sign = stem.fileExtension,
                let language = LanguageTag.tag(sign, among: languages),
                let base = ContainedPath("\(stem.withoutExtension).\(ending)")
            {
                (self.base, self.language, form) = (base, language, .suffix)
                return
            }
        }
        (base, language, form) = (path, first, .plain)
    }
}

extension ContainedPath {
    /// The file of the same page in a language: `plays/offer.pl.md` for `plays/offer.md`.
    func withLanguage(_ tag: String) -> ContainedPath {
        ContainedPath("\(withoutExtension).\(tag)" + (fileExtension.map { ".\($0)" } ?? "")) ?? self
    }
}
