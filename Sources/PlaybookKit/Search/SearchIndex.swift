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

    init(of playbook: Playbook) {
        let tag = playbook.language.tag
        let analyzer = SearchAnalyzer(language: tag, forms: playbook.formsOfTerms)
        let sources = SearchSources(playbook)
        let parts = Self.ranges(of: sources.count).concurrentMap { Part($0, of: sources, analyzer) }
        let pages = parts.flatMap(\.pages)
        let table = TermTable(parts.map(\.words))
        let terms = TermShards(table, TermNames(playbook, analyzer))
        let texts = TextShards(pages.map(\.json))
        let spellings = SpellingShards(table)

        let named = [("t", terms.texts), ("x", texts.texts), ("w", spellings.texts)].flatMap { letter, texts in
            texts.enumerated().map { ("\(letter)\($0)", $1) }
        }
        let shards = named.concurrentMap { Shard($0, $1, language: tag) }
        let hashes = shards.concurrentMap { "\($0.name) \(ContentHash($0.bytes))\n" }
        let generation = ContentHash(Array(hashes.joined().utf8)).description

        var measures = PageColumn()
        var facets = FacetColumns()
        for page in pages {
            measures.add(page.measures)
            facets.add(page.facets)
        }
        var json = JSONText()
        json.object { json in
            json.field("generation", generation)
            json.key("measures")
            json.object { measures.write(into: &$0) }
            // No key has a space.
            json.field("terms", terms.beginnings.joined(separator: " "))
            json.field("texts", Digits64.text(texts.pageCounts))
            json.field("spellings", spellings.firstLetters)
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
}

/// What the index knows of some neighbouring pages before all are joined.
private struct Part: Sendable {
    struct Entry: Sendable {
        /// How many sections it has, how many words its title, and its standing.
        let measures: [Int]
        let facets: [SearchFacet: [SearchFacet.Value]]
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
                    measures: [page.sections.count, lengths[0], page.standing.rawValue], facets: page.facets,
                    json: TextShards.json(of: page)))
        }
    }
}

extension Playbook {
    /// What the glossary's authors say about the forms of their words, which no rule knows better: each form with the name it is one of.
    fileprivate var formsOfTerms: [(form: String, key: String)] {
        terms.flatMap { term in term.forms.map { ($0, pages[term.page].title) } }
    }
}
