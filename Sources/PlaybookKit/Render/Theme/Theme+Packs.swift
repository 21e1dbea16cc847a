import Diagnostics
import Localization

extension Theme {
    /// Each language as its packs describe it: what a folder's own pack leaves out, that of the theme says, and then English.
    static func languagePacks(
        own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog
    ) -> LanguagePacks {
        let texts = findingTexts(own: own, fallback: fallback, log: &log)
        let (own, fallback) = (packFiles(in: own, endingIn: ".yml"), packFiles(in: fallback, endingIn: ".yml"))
        // What is wrong with those of the theme below was told when it was read.
        var told = FindingLog()
        var english = LanguagePack(tag: "en", over: nil)
        if let file = fallback["en"] { english.read(file, log: &told) }
        if let file = own["en"] {
            if fallback["en"] != nil { english = LanguagePack(changing: english) }
            english.read(file, log: &log)
        }
        var languages = ["en": english.language]
        for tag in Set(own.keys).union(fallback.keys).union(texts.keys).sorted() where tag != "en" {
            var pack = LanguagePack(tag: tag, over: english)
            if let file = fallback[tag] { pack.read(file, log: &told) }
            if let file = own[tag] {
                pack.read(file, log: &log)
                let missing = pack.missing(from: english)
                if !missing.isEmpty { log.report(.partial(pack.language, missing, of: english.size, file)) }
            }
            languages[tag] = pack.language
        }
        for (tag, texts) in texts { languages[tag]?.findings = texts }
        return LanguagePacks(languages)
    }

    /// What each language says of findings and messages. The patterns of the theme below are all that there are.
    private static func findingTexts(
        own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog
    ) -> [String: [String: String]] {
        var texts = packFiles(in: fallback, endingIn: ".findings.txt").mapValues { FindingTexts($0).texts }
        let known = fallback.isEmpty ? nil : Set(texts.values.flatMap(\.keys))
        for (tag, file) in packFiles(in: own, endingIn: ".findings.txt") {
            let read = FindingTexts(file, amongst: known)
            log.report(contentsOf: read.log.findings)
            texts[tag, default: [:]].merge(read.texts) { $1 }
        }
        return texts
    }

    /// The files at the top of `languages/` whose names end so, by the tags that stand before it.
    private static func packFiles(in files: [String: SourceFile], endingIn ending: String) -> [String: SourceFile] {
        let found = files.compactMap { path, file -> (String, SourceFile)? in
            guard let path = ContainedPath(path), path.parent == "languages" else { return nil }
            let tag = path.name.utf8.dropLast(ending.utf8.count)
            guard !tag.isEmpty, path.name.utf8.dropFirst(tag.count).elementsEqual(ending.utf8) else { return nil }
            return (String(decoding: tag, as: UTF8.self), file)
        }
        return Dictionary(found) { first, _ in first }
    }
}

extension Finding {
    fileprivate static func partial(_ language: Language, _ missing: [String], of all: Int, _ file: SourceFile)
        -> Finding
    {
        let first = missing.prefix(10).joined(separator: ", ")
        let more: Phrase = missing.count > 10 ? " and \(number: missing.count - 10) more" : ""
        return Finding(
            "partial-language", .note,
            "The language pack '\(language.tag)' lacks \(number: missing.count) of \(count: all, "text")",
            at: Location(file.path), reason: "Readers see them in English", fix: "Add \(first)\(more)")
    }
}
