import Diagnostics
import Localization

/// The search index of a playbook as files: scripts, because from disk a page can load nothing else.
///
/// `search/TAG.js` says what there is; it is all that is loaded before a word is typed. The other files lie in a folder named by their
/// content, so that a folder half copied never mixes two indices and a browser may keep them forever. The same playbook gives the same
/// bytes.
struct SearchIndex: Sendable {
    /// Addresses from the root of the site.
    let files: [(address: ContainedPath, bytes: [UInt8])]

    private static let folder: ContainedPath = "search"
    /// Of the format, for the script that reads it.
    private static let version = 1

    init(of playbook: Playbook) {
        let tag = playbook.language.tag
        let analyzer = SearchAnalyzer(language: tag, forms: playbook.formsOfTerms)
        let sources = SearchSources(playbook)
        let parts = Self.ranges(of: sources.count).concurrentMap { Part($0, of: sources, analyzer) }
        let pages = parts.flatMap(\.pages)
        let table = TermTable(parts.map(\.words))
        let terms = TermShards(table, TermNames(playbook, analyzer))
        let texts = TextShards(pages.map { $0.json })

        let named =
            terms.texts.enumerated().map { ("t\($0)", $1) } + texts.texts.enumerated().map { ("x\($0)", $1) }
            + [
                ("w", SpellingList.text(table)),
                ("n", TextShards.names(of: pages.map { ($0.title, $0.address) })),
            ]
        let shards = named.concurrentMap { Shard($0, $1, language: tag) }
        let hashes = shards.concurrentMap { "\($0.name) \(ContentHash($0.bytes))\n" }
        let generation = ContentHash(Array(hashes.joined().utf8)).description

        var facets = FacetColumns()
        for page in pages { facets.add(page.facets) }
        var json = JSONText()
        json.object { json in
            json.field("version", Self.version)
            json.field("generation", generation)
            json.field("sectionCount", table.sectionCount)
            json.field("sections", Self.digits(pages.map(\.sectionCount)))
            json.field("titles", Self.digits(pages.map(\.titleLength)))
            json.field("standings", Self.digits(pages.map(\.standing.rawValue)))
            json.field("terms", terms.firstKeys)
            json.key("texts")
            json.beginArray()
            for page in texts.firstPages { json.number(page) }
            json.endArray()
            json.key("facets")
            facets.write(to: &json)
        }
        let manifest =
            Shard("analyzer", analyzer.tables, language: tag).bytes + Shard("index", json.bytes, language: tag).bytes
            + Shard("says", SearchWords.json(of: playbook), language: tag).bytes
        let inside = Self.folder.appending(generation).appending(tag)
        files =
            [(Self.folder.appending("\(tag).js"), manifest)]
            + shards.map { (inside.appending("\($0.name).js"), $0.bytes) }
    }

    /// Runs of neighbouring pages, enough of them to keep all cores busy to the end, and few enough to be joined at once.
    private static func ranges(of count: Int) -> [Range<Int>] {
        let size = max(16, (count + 31) / 32)
        return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
    }

    /// A digit for each number; more than it can say is said as the most.
    private static func digits(_ numbers: [Int]) -> String {
        String(decoding: numbers.map { Digits64.digit(min($0, 63)) }, as: UTF8.self)
    }
}

/// What the index knows of some neighbouring pages before all are joined.
private struct Part: Sendable {
    struct Entry: Sendable {
        let title: String
        let address: String
        let standing: SearchPage.Standing
        let facets: [SearchFacet: [SearchFacet.Value]]
        let sectionCount: Int
        /// In words.
        let titleLength: Int
        let json: [UInt8]
    }

    var pages: [Entry] = []
    var words: WordCounts

    init(_ range: Range<Int>, of sources: SearchSources, _ analyzer: SearchAnalyzer) {
        words = WordCounts(analyzer)
        for index in range {
            let page = sources[index]
            let lengths = page.sections.map { words.add($0) }
            pages.append(
                Entry(
                    title: page.title, address: page.address, standing: page.standing, facets: page.facets,
                    sectionCount: page.sections.count, titleLength: lengths[0], json: TextShards.json(of: page)))
        }
    }
}

extension Playbook {
    /// What the glossary's authors say about the forms of their words, which no rule knows better: each form with the name it is one of.
    fileprivate var formsOfTerms: [(form: String, key: String)] {
        terms.flatMap { term in term.forms.map { ($0, pages[term.page].title) } }
    }
}
