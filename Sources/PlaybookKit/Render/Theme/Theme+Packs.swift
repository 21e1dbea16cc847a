import Diagnostics
import Localization

extension Theme {
    /// Each language as its packs describe it: what a folder's own pack leaves out, that of the theme says, and then English.
    static func languagePacks(
        own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog
    ) -> LanguagePacks {
        func packs(in files: [String: SourceFile]) -> [String: SourceFile] {
            let packs = files.compactMap { path, file in
                ContainedPath(path).flatMap {
                    $0.parent == "languages" && $0.fileExtension == "yml" ? ($0.stem, file) : nil
                }
            }
            return Dictionary(packs) { first, _ in first }
        }
        let findings = [fallback, own]
        let (own, fallback) = (packs(in: own), packs(in: fallback))
        // What is wrong with those of the theme below was told when it was read.
        var told = FindingLog()
        var english = LanguagePack(tag: "en", over: nil)
        if let file = fallback["en"] { english.read(file, log: &told) }
        if let file = own["en"] {
            if fallback["en"] != nil { english = LanguagePack(changing: english) }
            english.read(file, log: &log)
        }
        var languages = ["en": english.language]
        for tag in Set(own.keys).union(fallback.keys).sorted() where tag != "en" {
            var pack = LanguagePack(tag: tag, over: english)
            if let file = fallback[tag] { pack.read(file, log: &told) }
            if let file = own[tag] {
                pack.read(file, log: &log)
                let missing = pack.missing(from: english)
                if !missing.isEmpty { log.report(.partial(pack.language, missing, of: english.size, file)) }
            }
            languages[tag] = pack.language
            for file in findings.compactMap({ $0["languages/\(tag).findings.txt"] }) {
                languages[tag]?.findings.merge(FindingTexts.read(file.bytes)) { $1 }
            }
        }
        return LanguagePacks(languages)
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
