package import Diagnostics
package import Localization

extension Review {
    /// Compares two versions; what changed is named in `language`.
    package init(from before: Version, to after: Version, in language: Language) {
        let comparison = Comparison(before, after, in: language)
        let vocabulary = VocabularyChanges(before.parsed, after.parsed, in: language)
        let agreed = Commitments(comparison).changes(in: comparison) + vocabulary.commitments

        var log = FindingLog()
        for rule in allRules.compactMap({ $0 as? any ChangeRule.Type }) {
            log.report(contentsOf: rule.check(comparison))
        }
        var found = after.checked.log
        found.report(contentsOf: log.leveled(by: after.checked.playbook.vocabulary.ruleLevels).findings)
        let findings = FindingChanges(before.checked.log, found, moved: comparison.moved)

        self.init(
            before: before, after: after, pages: comparison.pages.map(PageChange.init), commitments: agreed,
            assets: comparison.assets,
            reach: Reaches(comparison.pairs, in: after.checked.playbook).find(agreed, comparison.assets),
            lostAddresses: comparison.lostAddresses,
            visibility: VisibilityChanges.find(comparison.pairs, before, after),
            coverage: CoverageChange(before.checked.playbook, after.checked.playbook),
            introduced: findings.introduced, fixed: findings.fixed, known: findings.known,
            agreements: Self.agreements(comparison, vocabulary))
    }

    private static func agreements(_ comparison: Comparison, _ vocabulary: VocabularyChanges) -> [Agreement] {
        var agreements = Agreements(
            comparison.before.checked.playbook, comparison.after.checked.playbook, comparison.names)
        for page in comparison.pages { agreements.ask(about: page) }
        agreements.ask(about: vocabulary)
        // A file can change where its page does not.
        let pairs = Dictionary(comparison.pairs.map { ($0.latest.file, $0) }) { first, _ in first }
        for change in comparison.assets where change.hasOtherFile {
            guard let pair = pairs[change.page.page.filePath] else { continue }
            agreements.ask(about: pair, pair.versions.map(\.stake).max() ?? .oneSided)
        }
        return agreements.all
    }
}

extension Review.Version {
    /// Reads and checks the files of one version; `found` is what was found while they were read.
    package init(
        _ revision: Revision, of source: SourceTree, found: FindingLog = FindingLog(), with theme: Theme = .standard,
        asOf day: CalendarDate
    ) {
        let parsed = Build.parse(source, with: theme, found: found)
        self.init(
            revision: revision, parsed: parsed,
            checked: Build.check(Build.link(parsed, with: theme, asOf: day)))
    }
}

extension PageChange {
    init(_ difference: PageDifference) {
        let (before, after) = (difference.pair.before, difference.pair.after)
        func text(of page: WrittenPage) -> Prose { Prose(page.page, in: page.playbook) }
        let prose: ProseComparison? =
            switch difference.pair {
            case .added(let page): ProseComparison(whole: text(of: page), isAdded: true)
            case .removed(let page): ProseComparison(whole: text(of: page), isAdded: false)
            case .kept(let before, let after):
                difference.hasOtherText ? ProseComparison(before: text(of: before), after: text(of: after)) : nil
            }
        self.init(
            what: difference.what, before: before?.page, after: after?.page, fields: difference.fields,
            files: difference.files, prose: prose?.blocks.isEmpty == true ? nil : prose,
            risk: difference.risks.max() ?? .wording)
    }
}

extension AssetChange {
    fileprivate var hasOtherFile: Bool {
        whats.contains { what in
            switch what {
            case .file, .fileWithoutVersion: true
            default: false
            }
        }
    }
}
