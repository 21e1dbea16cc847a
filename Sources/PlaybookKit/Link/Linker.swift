import Diagnostics

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
    }

    package static func link(
        _ pages: [Page], vocabulary: Vocabulary, source: SourceTree, asOf: CalendarDate
    ) -> Playbook {
        let references = VocabularyNames(vocabulary)
        let annotations = pages.concurrentMap { Annotation($0, vocabulary, references, asOf: asOf) }
        let order = Journey.order(of: annotations, vocabulary)
        var addresses = Addresses(reserving: vocabulary)
        var result = Result()
        for (index, annotation) in order.map({ annotations[$0] }).enumerated() {
            result.pages.append(annotation.linkedPage(index: index, output: addresses.address(for: annotation)))
        }
        result.clashes = addresses.clashes
        result.names = NameIndex(result.pages)

        let resolver = LinkResolver(
            pages: result.pages, names: result.names, source: source, dialect: vocabulary.linkDialect)
        let links = result.pages.concurrentMap { resolver.links(of: $0) }
        for index in result.pages.indices { result.pages[index].links = links[index] }

        Uses(references: references, resolver: resolver).find(in: &result, vocabulary)
        Backlinks.collect(in: &result)
        result.files = Self.publishedFiles(result)
        result.gaps = Gaps.find(in: result, vocabulary)
        return Playbook(linked: result, vocabulary: vocabulary, source: source, asOf: asOf)
    }

    private static func publishedFiles(_ result: Result) -> [ContainedPath] {
        var files: Set<ContainedPath> = []
        for page in result.pages {
            for case .file(let path) in page.links.map(\.destination) { files.insert(path) }
        }
        for asset in result.assets {
            for case .file(let path) in asset.places { files.insert(path) }
        }
        return files.sorted()
    }
}
