package import Diagnostics

/// The whole run, from the files of a playbook to the files of its site.
///
///     SourceTree → ParsedPages → Playbook → Output
///
/// Nothing here touches the disk, the clock or the environment: what it needs is an argument.
package struct Build: Sendable {
    /// The reference date: freshness is as of this day.
    package let asOf: CalendarDate
    /// What was found so far.
    package private(set) var log: FindingLog

    /// A run whose files were read with the findings of `log`.
    package init(asOf: CalendarDate, log: FindingLog = FindingLog()) {
        self.asOf = asOf
        self.log = log
    }

    /// Reads the vocabulary, and every page by itself.
    package mutating func parse(_ source: SourceTree) -> ParsedPages {
        let (vocabulary, found) = VocabularyReader.read(source)
        log.report(contentsOf: found.findings)
        let reader = FrontMatterReader(fieldNames: vocabulary.fieldNames)
        let parser = PageParser(reader: reader, defaults: FolderDefaults(source, reader: reader, log: &log))
        let parsed = source.pages.concurrentMap { path, file in parser.parse(file, at: path) }
        for (_, found) in parsed { log.report(contentsOf: found.findings) }
        return ParsedPages(pages: parsed.map(\.page), vocabulary: vocabulary, source: source)
    }

    /// Resolves every name and every link.
    package func link(_ parsed: ParsedPages) -> Playbook {
        Linker.link(parsed.pages, vocabulary: parsed.vocabulary, source: parsed.source, asOf: asOf)
    }

    /// Everything that was found, as loud as the playbook wants it.
    package mutating func check(_ playbook: Playbook) -> FindingLog {
        log.report(contentsOf: Check.findings(of: playbook).findings)
        log = log.leveled(by: playbook.vocabulary.ruleLevels)
        return log
    }

    /// Every file of the site. The pages show `findings`.
    package mutating func render(_ playbook: Playbook, showing findings: FindingLog, with theme: Theme) -> Output {
        let (output, found) = Site(playbook, theme: theme, findings: findings).render()
        log.report(contentsOf: found.leveled(by: playbook.vocabulary.ruleLevels).findings)
        return output
    }
}
