import CommonMark
package import Diagnostics

/// The whole run, from the files of a playbook to the files of its site:
///
///     SourceTree → Parsed → Linked → Checked (→ Checked, cut for an audience) → Rendered
///
/// Each step takes what the step before it returned, with all that was found so far. Nothing here touches the disk, the clock or
/// the environment: what it needs is an argument.
package enum Build {
    package struct Parsed: Sendable {
        let source: SourceTree
        let vocabulary: Vocabulary
        let pages: [Page]
        package let log: FindingLog
    }

    package struct Linked: Sendable {
        package let playbook: Playbook
        package let log: FindingLog
    }

    package struct Checked: Sendable {
        package let playbook: Playbook
        package let log: FindingLog
    }

    package struct Rendered: Sendable {
        package let output: Output
        package let log: FindingLog
    }

    /// Reads the vocabulary and every page, each file alone. What authors may write is in the words of the theme's packs; `found` is
    /// what was found while the files were read from disk.
    package static func parse(
        _ source: SourceTree, with theme: Theme = .standard, found: FindingLog = FindingLog()
    ) -> Parsed {
        var log = found
        let (vocabulary, ofVocabulary) = VocabularyReader.read(source, packs: theme.packs)
        log.report(contentsOf: ofVocabulary.findings)
        let reader = FrontMatterReader(
            fieldNames: vocabulary.fieldNames, words: vocabulary.packs.authorWords)
        let parser = PageParser(
            reader: reader, defaults: FolderDefaults(source, reader: reader, log: &log), vocabulary: vocabulary)
        let parsed = source.pages.concurrentMap { path, file in parser.parse(file, at: path) }
        for (_, ofPage) in parsed { log.report(contentsOf: ofPage.findings) }
        return Parsed(source: source, vocabulary: vocabulary, pages: parsed.map(\.page), log: log)
    }

    /// Links all pages together. Freshness is as of `day`; the words of the site come from the theme's packs.
    package static func link(_ parsed: Parsed, with theme: Theme = .standard, asOf day: CalendarDate) -> Linked {
        let language = theme.language(parsed.vocabulary.languages.first ?? "en")
        let playbook = Linker.link(
            parsed.pages, vocabulary: parsed.vocabulary, language: language, source: parsed.source, asOf: day)
        return Linked(playbook: playbook, log: parsed.log)
    }

    /// Reports what is wrong, as loud as the playbook wants it.
    package static func check(_ linked: Linked) -> Checked {
        var log = linked.log
        log.report(contentsOf: Check.findings(of: linked.playbook).findings)
        return Checked(playbook: linked.playbook, log: log.leveled(by: linked.playbook.vocabulary.ruleLevels))
    }

    /// What an audience from outside may see, as a playbook of its own. What was found is told of the whole one, and where visible
    /// pages lead to what is left out as well: it is for the author. Colleagues see all of it.
    package static func select(_ audience: String, of parsed: Parsed, _ checked: Checked) -> Checked {
        let whole = checked.playbook
        guard audience != Vocabulary.internalAudience else { return checked }
        let selection = AudienceSelection(audience, of: whole, parsed)
        let cut = selection.cut(parsed)
        let playbook = Linker.link(
            cut.pages, vocabulary: cut.vocabulary, language: whole.language, source: cut.source, asOf: whole.asOf,
            audience: audience)
        var leaks = FindingLog()
        // An asset for colleagues that is shown to others is told already.
        let told = Set(checked.log.findings.filter { $0.rule == InternalAssetShown.id }.map(\.location))
        leaks.report(contentsOf: selection.leaks().filter { !told.contains($0.location) })
        var log = checked.log
        log.report(contentsOf: leaks.leveled(by: whole.vocabulary.ruleLevels).findings)
        return Checked(playbook: playbook, log: log)
    }

    /// Makes every file of the site. The pages show what was found up to here. `baseURL` counts before the playbook's own; `version` is
    /// the state of the content, for the cover of the print edition, and `history` what changed lately.
    package static func render(
        _ checked: Checked, with theme: Theme, baseURL: BaseURL? = nil, version: String? = nil,
        history: GitHistory = .unknown
    ) -> Rendered {
        let baseURL = baseURL ?? checked.playbook.vocabulary.baseURL
        // Findings are for the author, and no reader from outside is one.
        let shown = checked.playbook.audience == nil ? checked.log : FindingLog()
        let (output, ofSite) = Site(
            checked.playbook, theme: theme, baseURL: baseURL, version: version, history: history, findings: shown
        ).render()
        var log = checked.log
        log.report(contentsOf: ofSite.leveled(by: checked.playbook.vocabulary.ruleLevels).findings)
        return Rendered(output: output, log: log)
    }

    /// The print edition as a document of its own; it shows no findings. `baseURL` counts before the playbook's own.
    package static func book(
        _ checked: Checked, with theme: Theme, edition: Edition, baseURL: BaseURL? = nil
    ) -> BookDocument {
        BookDocument(
            PrintView(
                edition: edition, of: checked.playbook, baseURL: baseURL ?? checked.playbook.vocabulary.baseURL),
            theme: theme)
    }
}
