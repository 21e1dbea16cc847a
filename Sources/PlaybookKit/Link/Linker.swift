package import Localization

/// The only stage that sees all pages at once: names become references, links find their ends, uses are counted.
package enum Linker {
    /// What linking found out; `Playbook` is made of it and of nothing else.
    struct Result {
        var pages: [LinkedPage] = []
        var names = NameIndex()
        var assets: [Asset] = []
        var handoffs: [Handoff] = []
        var promises: [Promise] = []
        var terms: [Term] = []
        var files: [ContainedPath] = []
        var gaps: [Gap] = []
        var clashes: [AddressClash] = []
        var redirects: [Redirect] = []
        var aliasProblems: [AliasProblem] = []
        var embeds = Embeds()

        /// Leaves out the names that mean nothing, and the places where nothing is.
        fileprivate mutating func forgetProblems() {
            for index in pages.indices { pages[index].references.removeAll { $0.target == nil } }
            for index in assets.indices {
                assets[index].places.removeAll { if case .missing = $0 { true } else { false } }
            }
        }
    }

    /// For an audience from outside, what leads nowhere is left out rather than shown: it may lead to what is not for them. `others`
    /// are the editions that links lead to where this one leaves a page out.
    package static func link(
        _ pages: [Page], vocabulary: Vocabulary, language: Language, folder: ContainedPath? = nil, source: SourceTree,
        asOf: CalendarDate, audience: String? = nil, others: [Playbook] = []
    ) -> Playbook {
        let names = VocabularyNames(vocabulary)
        let annotations = pages.concurrentMap { Annotation($0, vocabulary, names, asOf: asOf) }
        let order = Journey.order(of: annotations, vocabulary)
        var addresses = Addresses(reserving: vocabulary)
        var result = Result()
        for (index, annotation) in order.map({ annotations[$0] }).enumerated() {
            result.pages.append(annotation.linkedPage(index: index, at: addresses.address(for: annotation)))
        }
        result.clashes = addresses.clashes
        result.names = NameIndex(result.pages)

        let redirects = Redirects(of: result.pages, beside: source, reserving: vocabulary)
        (result.redirects, result.aliasProblems) = (redirects.all, redirects.problems)

        let resolver = LinkResolver(
            pages: result.pages, names: result.names, source: source, vocabulary: vocabulary,
            redirects: redirects, others: others.map { OtherEdition($0) })
        let references = References(names: names, resolver: resolver)
        let glossary = GlossaryLinks(result.pages, in: language)
        let found = result.pages.concurrentMap { page in
            let links = resolver.links(of: page)
            return (
                links: links, definitions: resolver.definitions(of: page), references: references.find(on: page),
                glossary: glossary.find(on: page, links: links)
            )
        }
        for (index, found) in found.enumerated() {
            result.pages[index].links = found.links
            (result.pages[index].terms, result.pages[index].avoided) = found.glossary
            result.pages[index].definitions = found.definitions
            result.pages[index].references = found.references.found
            result.pages[index].unresolved += found.references.unresolved
        }

        result.embeds = Embeds(in: result.pages)
        Uses(vocabulary: vocabulary, language: language, resolver: resolver).find(in: &result)
        Backlinks.collect(in: &result)
        result.terms = glossary.terms
        GlossaryLinks.collectUses(in: &result)
        result.files = Self.publishedFiles(result, logo: vocabulary.logo)
        if audience == nil { result.gaps = Gaps.find(in: result, vocabulary) } else { result.forgetProblems() }
        return Playbook(
            linked: result, vocabulary: vocabulary, language: language, folder: folder, source: source, asOf: asOf,
            audience: audience)
    }

    private static func publishedFiles(_ result: Result, logo: ContainedPath?) -> [ContainedPath] {
        var files = Set(logo.map { [$0] } ?? [])
        for page in result.pages {
            for case .file(let path, _) in page.links.map(\.destination) { files.insert(path) }
        }
        for asset in result.assets {
            files.formUnion(asset.files)
        }
        return files.sorted()
    }
}
