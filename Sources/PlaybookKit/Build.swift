import CommonMark
package import Diagnostics
import Localization

/// The whole run, from the files of a playbook to the files of its site:
///
///     SourceTree → Parsed → Linked → Checked (→ Checked, cut for an audience) → Rendered
///
/// From `Linked` on there is one playbook for each language that it is written in, its editions, the first language first.
/// Each step takes what the step before it returned, with all that was found so far. Nothing here touches the disk, the clock or
/// the environment: what it needs is an argument.
package enum Build {
    package struct Parsed: Sendable {
        let source: SourceTree
        /// One for each language, in whose words it is.
        let vocabularies: [Vocabulary]
        /// The files of all languages.
        let pages: [Page]
        package let log: FindingLog
    }

    package struct Linked: Sendable {
        /// At least one.
        package let editions: [Playbook]
        package let log: FindingLog

        /// In the first language.
        package var playbook: Playbook { editions[0] }
    }

    package struct Checked: Sendable {
        /// At least one.
        package let editions: [Playbook]
        package let log: FindingLog

        /// In the first language.
        package var playbook: Playbook { editions[0] }
    }

    package struct Rendered: Sendable {
        package let output: Output
        package let log: FindingLog
    }

    /// Reads the vocabulary, in each language, and every page, each file alone. What authors may write is in the words of the theme's
    /// packs; `found` is what was found while the files were read from disk.
    package static func parse(
        _ source: SourceTree, with theme: Theme = .standard, found: FindingLog = FindingLog()
    ) -> Parsed {
        var log = found
        let (vocabulary, ofVocabulary) = VocabularyReader.read(source, packs: theme.packs)
        log.report(contentsOf: ofVocabulary.findings)
        var vocabularies = [vocabulary]
        for language in vocabulary.languages.dropFirst() {
            let (other, ofOther) = VocabularyReader.read(source, packs: theme.packs, in: language)
            vocabularies.append(other)
            log.report(contentsOf: ofOther.findings)
        }
        let languages = vocabulary.languages
        let reader = FrontMatterReader(
            fieldNames: vocabulary.fieldNames, languages: languages, words: vocabulary.packs.authorWords)
        let defaults = FolderDefaults(source, reader: reader, log: &log)
        let parsers = Dictionary(
            zip(languages, vocabularies.map { PageParser(reader: reader, defaults: defaults, vocabulary: $0) })
        ) { first, _ in first }
        let parsed = source.pages.concurrentMap { path, file in
            parsers[TranslatedPath(path, languages: languages).language]?.parse(file, at: path)
        }
        for case (_, let ofPage)? in parsed { log.report(contentsOf: ofPage.findings) }
        return Parsed(source: source, vocabularies: vocabularies, pages: parsed.compactMap { $0?.page }, log: log)
    }

    /// Links all pages of each language together. Freshness is as of `day`; the words of the site come from the theme's packs.
    package static func link(_ parsed: Parsed, with theme: Theme = .standard, asOf day: CalendarDate) -> Linked {
        let languages = parsed.vocabularies[0].languages.map(theme.language)
        let (editions, found) = editions(of: parsed, in: languages, asOf: day)
        var log = parsed.log
        log.report(contentsOf: found.findings)
        return Linked(editions: editions, log: log)
    }

    private static func editions(
        of parsed: Parsed, in languages: [Language], asOf day: CalendarDate, audience: String? = nil
    ) -> (editions: [Playbook], log: FindingLog) {
        let translations = Translations(
            parsed.pages, languages: languages.map(\.tag), fallbacks: parsed.vocabularies[0].fallbacks)
        func editions(besides known: [Playbook]) -> [Playbook] {
            zip(languages, parsed.vocabularies).enumerated().map { index, edition in
                let (language, vocabulary) = edition
                return Linker.link(
                    translations.pages(in: language.tag), vocabulary: vocabulary, language: language,
                    folder: index == 0 ? nil : ContainedPath(Slug.file(language.tag)), source: parsed.source,
                    asOf: day, audience: audience, others: known.filter { $0.language.tag != language.tag })
            }
        }
        let alone = editions(besides: [])
        // A link to what one edition leaves out leads to another one, which has to be known first.
        let leavesOut = languages.count > 1 && parsed.vocabularies[0].fallbacks == .hide
        return (leavesOut ? editions(besides: alone) : alone, translations.log)
    }

    /// Reports what is wrong, as loud as the playbook wants it.
    package static func check(_ linked: Linked) -> Checked {
        var log = linked.log
        log.report(contentsOf: Check.findings(of: linked.editions).findings)
        return Checked(editions: linked.editions, log: log.leveled(by: linked.playbook.vocabulary.ruleLevels))
    }

    /// What an audience from outside may see, as a playbook of its own. What was found is told of the whole one, and where visible
    /// pages lead to what is left out as well: it is for the author. Colleagues see all of it.
    package static func select(_ audience: String, of parsed: Parsed, _ checked: Checked) -> Checked {
        let whole = checked.playbook
        guard audience != Vocabulary.internalAudience else { return checked }
        let selection = AudienceSelection(audience, of: checked.editions, parsed)
        let (editions, _) = editions(
            of: selection.cut(parsed), in: checked.editions.map(\.language), asOf: whole.asOf, audience: audience)
        var leaks = FindingLog()
        // An asset for colleagues that is shown to others is told already.
        let told = Set(checked.log.findings.filter { $0.rule == InternalAssetShown.id }.map(\.location))
        leaks.report(contentsOf: selection.leaks().filter { !told.contains($0.location) })
        var log = checked.log
        log.report(contentsOf: leaks.leveled(by: whole.vocabulary.ruleLevels).findings)
        return Checked(editions: editions, log: log)
    }

    /// Makes every file of the site. The pages show what was found up to here. `baseURL` counts before the playbook's own; `version` is
    /// the state of the content, for the cover of the print edition, and `history` what changed lately.
    package static func render(
        _ checked: Checked, with theme: Theme, baseURL: BaseURL? = nil, version: GitVersion? = nil,
        history: GitHistory = .unknown
    ) -> Rendered {
        let baseURL = baseURL ?? checked.playbook.vocabulary.baseURL
        // Findings are for the author, and no reader from outside is one.
        let shown = checked.playbook.audience == nil ? checked.log : FindingLog()
        let (output, ofSite) = Site(
            checked.editions, theme: theme, baseURL: baseURL, version: version, history: history, findings: shown
        ).render()
        var log = checked.log
        log.report(contentsOf: ofSite.leveled(by: checked.playbook.vocabulary.ruleLevels).findings)
        return Rendered(output: output, log: log)
    }

    /// The print edition as a document of its own; it shows no findings. `language` is the tag of one of the playbook's, and else the
    /// first; `baseURL` counts before the playbook's own.
    package static func book(
        _ checked: Checked, in language: String? = nil, with theme: Theme, edition: Edition, baseURL: BaseURL? = nil
    ) -> BookDocument {
        let playbook = checked.editions.first { $0.language.tag == language } ?? checked.playbook
        return BookDocument(
            PrintView(edition: edition, of: playbook, baseURL: baseURL ?? playbook.vocabulary.baseURL), theme: theme)
    }
}
