import CommonMark
import Diagnostics

/// The pages of a playbook in each of its languages, from the files of all of them.
///
/// Files are one page if their paths are one without the sign of a language; where paths differ, a file may name the page it
/// translates with `translation_of`, or have its `id`. In an edition a page has the path without the sign, whatever its file is called, so
/// that links, names and addresses mean the same in all of them.
struct Translations: Sendable {
    private struct Group: Sendable {
        let path: ContainedPath
        /// Indices of `files` by language.
        var files: [String: Int] = [:]
        /// Paths without a sign of files that joined by name.
        var oldPaths: [ContainedPath] = []
    }

    let languages: [String]
    private let files: [Page]
    private let fallbacks: Fallbacks
    private var groups: [Group] = []
    private(set) var log = FindingLog()

    init(_ files: [Page], languages: [String], fallbacks: Fallbacks) {
        (self.files, self.languages, self.fallbacks) = (files, languages, fallbacks)
        let paths = files.map { TranslatedPath($0.path, languages: languages) }
        var places: [ContainedPath: Int] = [:]
        for (index, path) in paths.enumerated() {
            let place = places[path.base] ?? groups.count
            if place == groups.count { groups.append(Group(path: path.base)) }
            places[path.base] = place
            add(index, in: language(of: files[index], path), to: place)
        }
        reportUndeclared(places)
        guard languages.count > 1 else { return }
        join(places)
        reportMixture(paths)
    }

    /// An unsigned file may say that it is a translation itself.
    private func language(of file: Page, _ path: TranslatedPath) -> String {
        guard path.form == .plain, languages.count > 1, file.frontMatter.has(.translationOf),
            let written = file.frontMatter.text(.lang),
            let language = LanguageTag.tag(written, among: languages)
        else { return path.language }
        return language
    }

    private mutating func add(_ file: Int, in language: String, to place: Int) {
        if let first = groups[place].files[language] {
            log.report(.duplicateTranslation(files[file], of: files[first]))
        } else {
            groups[place].files[language] = file
        }
    }

    // MARK: Joining by name

    /// Files that stand alone join the page that they name.
    private mutating func join(_ places: [ContainedPath: Int]) {
        var ids: [String: Int] = [:]
        for (place, group) in groups.enumerated() {
            for language in languages {
                guard let file = group.files[language], let id = ownID(of: files[file]) else { continue }
                if ids[id] == nil || group.files[languages[0]] != nil { ids[id] = place }
                break
            }
        }
        var targets: [Int: Int] = [:]
        for place in groups.indices where groups[place].files.count == 1 {
            guard let (language, file) = groups[place].files.first,
                language != languages[0] || files[file].frontMatter.has(.translationOf),
                let target = target(of: files[file], from: groups[place].path, places, ids), target != place
            else { continue }
            targets[place] = target
        }
        let ends = ends(of: targets)
        for place in targets.keys.sorted() {
            guard let target = ends[place], target != place, let (language, file) = groups[place].files.first
            else { continue }
            if let first = groups[target].files[language] {
                if let name = files[file].frontMatter.item(.translationOf) {
                    log.report(.secondTranslation(files[file], of: files[first], at: name.location))
                }
                continue
            }
            groups[target].files[language] = file
            groups[target].oldPaths.append(groups[place].path)
            groups[place].files = [:]
        }
        groups.removeAll { $0.files.isEmpty }
    }

    /// Where each way from place to place ends: a translation of a translation is one of the first source. A way that runs in a circle
    /// ends at one place of it.
    private func ends(of targets: [Int: Int]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        for place in targets.keys.sorted() {
            var passed: Set = [place]
            var end = place
            while let next = ends[end] ?? targets[end], passed.insert(next).inserted { end = next }
            for step in passed { ends[step] = end }
        }
        return ends
    }

    private func ownID(of file: Page) -> String? {
        file.frontMatter.item(.id).map { Slug.fold($0.value) }
    }

    /// The page that a file says it translates: by path from its place or from the root, with or without ending; or by id.
    private func target(
        of file: Page, from path: ContainedPath, _ places: [ContainedPath: Int], _ ids: [String: Int]
    ) -> Int? {
        guard let name = file.frontMatter.text(.translationOf) else { return ownID(of: file).flatMap { ids[$0] } }
        let candidates = [path.resolving(name), ContainedPath(name)].compactMap(\.self)
            .flatMap { [$0] + [ContainedPath("\($0).md")].compactMap(\.self) }
            .map { TranslatedPath($0, languages: languages).base }
        return candidates.lazy.compactMap { places[$0] }.first ?? ids[Slug.fold(name)]
    }

    /// Two ways to say one thing, and nobody knows where to look for the next file.
    private mutating func reportMixture(_ paths: [TranslatedPath]) {
        guard let folder = paths.firstIndex(where: { $0.form == .folder }),
            let suffix = paths.firstIndex(where: { $0.form == .suffix })
        else { return }
        log.report(.mixedTranslations(files[folder], paths[folder], files[suffix]))
    }

    /// Files that stand beside a page and end as a translation of it would, into a language that the playbook does not have.
    private mutating func reportUndeclared(_ places: [ContainedPath: Int]) {
        for file in files {
            guard let sign = file.path.withoutExtension.fileExtension, sign.utf8.count == 2, LanguageTag.isValid(sign),
                LanguageTag.tag(sign, among: languages) == nil
            else { continue }
            let path = TranslatedPath(file.path, languages: languages + [sign])
            guard path.form == .suffix, let place = places[path.base],
                let source = languages.compactMap({ groups[place].files[$0] }).first
            else { continue }
            log.report(.undeclaredLanguage(sign, files[source], file, languages))
        }
    }

    // MARK: Editions

    /// The pages of one edition: in its language where they are written in it, else in that of the source.
    func pages(in language: String) -> [Page] {
        groups.concurrentMap { page(of: $0, in: language) }.compactMap(\.self)
    }

    private func page(of group: Group, in language: String) -> Page? {
        let written = languages.compactMap { tag in group.files[tag].map { (language: tag, page: files[$0]) } }
        guard let source = written.first else { return nil }
        let own = group.files[language].map { files[$0] }
        var page = own ?? source.page
        guard languages.count > 1 else {
            page.translation = Translation(language: page.frontMatter.text(.lang) ?? language)
            return page
        }
        let version = SourceVersion.of(source.page)
        var translation = Translation(language: language)
        translation.sourceVersion = version
        translation.versions = languages.map { tag in
            let file = group.files[tag].map { files[$0] }
            return Translation.Version(
                language: tag,
                state: tag == source.language ? .source : state(of: file, in: tag, from: source.page, version),
                file: file?.filePath)
        }
        translation.otherPaths = group.oldPaths + written.map(\.page.filePath)
        translation.otherNames = written.flatMap(\.page.names)
        translation.isWritten = own != nil
        translation.isFallback = translation.state(in: language) == .missing
        if translation.isFallback, fallbacks == .hide { return nil }
        if translation.isFallback { translation.language = source.language }
        if language != source.language {
            translation.original = Translation.Original(
                language: source.language, file: source.page.filePath, head: source.page.head)
        }
        let textLanguage = own == nil ? source.language : language
        translation.otherHeadings = written.filter { $0.language != textLanguage }.map(\.page.document.headings)
        page.frontMatter = page.frontMatter.spoken(in: language)
        if let own, language != source.language {
            page.frontMatter = page.frontMatter.translating(
                source.page.frontMatter, into: language, hasTitle: own.writtenTitle != nil, statedIn: own.file.path)
        }
        page.path = group.path
        page.translation = translation
        return page
    }

    private func state(of file: Page?, in language: String, from source: Page, _ version: String)
        -> Translation.State
    {
        guard let file else {
            // A page without a text of its own is translated with its words.
            let words = source.frontMatter.byLanguage[language] ?? [:]
            let isWordy = source.frontMatter.has(.summary) && words[.summary] == nil
            return words[.title] != nil && !isWordy && source.isWithoutText ? .complete : .missing
        }
        guard let written = file.frontMatter.text(.sourceVersion) else { return .unknown }
        return SourceVersion.agrees(written, with: version) ? .complete : .outdated
    }
}

extension Page {
    /// What people call it.
    fileprivate var names: [String] {
        [writtenTitle].compactMap(\.self)
            + [.shortTitle, .aliases, .forms, .synonyms].flatMap { (field: FieldName) in frontMatter.texts(field) }
    }

    /// Nothing but front matter: all that readers see of it are its fields.
    fileprivate var isWithoutText: Bool {
        file.bytes[FrontMatterSplitter(file.bytes).body].allSatisfy { $0 <= 0x20 }
    }
}

extension Finding {
    fileprivate static func duplicateTranslation(_ second: Page, of first: Page) -> Finding {
        Finding(
            "duplicate-translation", .error,
            "'\(second.file.path)' and '\(first.file.path)' are one page in one language",
            at: second.head, reason: "Readers see only '\(first.file.path)', and changes of the other one are lost",
            fix: "Keep one of the two files", related: [first.head])
    }

    fileprivate static func secondTranslation(_ second: Page, of first: Page, at place: Location) -> Finding {
        Finding(
            "duplicate-translation", .error,
            "'\(second.file.path)' and '\(first.file.path)' are one page in one language", at: place,
            reason: "Readers find the page twice, and nobody knows which of the two is kept up to date",
            fix: "Put its language before the ending of the file's name, or keep one of the two files",
            related: [first.head])
    }

    fileprivate static func undeclaredLanguage(_ sign: String, _ source: Page, _ file: Page, _ languages: [String])
        -> Finding
    {
        Finding(
            "undeclared-language", .warning,
            "'\(file.file.path)' looks like a translation, and '\(sign)' is no language of the playbook",
            at: Location(file.file.path),
            reason: "Readers find it as a page of its own beside '\(source.file.path)'",
            fix:
                "Write 'languages: [\((languages + [sign]).joined(separator: ", "))]' in playbook.yml, or give the file another name",
            related: [source.head])
    }

    fileprivate static func mixedTranslations(_ folder: Page, _ base: TranslatedPath, _ suffix: Page) -> Finding {
        Finding(
            "mixed-translations", .warning,
            "Some translations are in a folder of their language, and others have it in their names",
            at: Location(folder.file.path),
            reason: "Whoever looks for a translation, or writes the next one, has to guess where it belongs",
            fix: "Move the file to '\(base.base.withLanguage(base.language))'",
            related: [Location(suffix.file.path)])
    }
}
