package import Diagnostics

/// The whole run, from the files of a playbook to the files of its site.
///
///     SourceTree → [Page] → Playbook → Output
///
/// Nothing here touches the disk, the clock or the environment: what it needs is an argument.
package struct Build: Sendable {
    /// The reference date: freshness is as of this day.
    package let asOf: CalendarDate
    package var log = FindingLog()
    package var timings = Timings()

    package init(asOf: CalendarDate) { self.asOf = asOf }

    /// Reads every page and links them.
    package mutating func link(_ source: SourceTree) -> Playbook {
        let (vocabulary, found) = VocabularyReader.read(source)
        log.report(contentsOf: found.findings)
        let (pages, findings) = timings.measure("parse") { Self.parse(source, vocabulary) }
        log.report(contentsOf: findings.findings)
        return timings.measure("link") { Linker.link(pages, vocabulary: vocabulary, source: source, asOf: asOf) }
    }

    /// Reports what is wrong, as loud as the playbook wants it.
    package mutating func check(_ playbook: Playbook) {
        let found = timings.measure("check") { Check.findings(of: playbook) }
        log.report(contentsOf: found.findings)
        log = log.leveled(by: playbook.vocabulary.ruleLevels)
    }

    /// Every file of the site. The pages show the findings of `check`.
    package mutating func render(_ playbook: Playbook, with theme: Theme) -> Output {
        let site = Site(playbook, theme: theme, findings: log)
        let (output, found) = timings.measure("render") { site.render() }
        log.report(contentsOf: found.leveled(by: playbook.vocabulary.ruleLevels).findings)
        return output
    }

    private static func parse(_ source: SourceTree, _ vocabulary: Vocabulary) -> ([Page], FindingLog) {
        var log = FindingLog()
        let reader = FrontMatterReader(fieldNames: vocabulary.fieldNames)
        let parser = PageParser(reader: reader, defaults: FolderDefaults(source, reader: reader, log: &log))
        let parsed = source.pages.concurrentMap { path, file in parser.parse(file, at: path) }
        for (_, found) in parsed { log.report(contentsOf: found.findings) }
        return (parsed.map(\.page), log)
    }
}
