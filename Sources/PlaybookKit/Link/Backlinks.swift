import CommonMark

/// Gives every page the pages that link to it, each with the sentence that does.
enum Backlinks {
    /// A long sentence is cut here, in code points.
    static let longestSentence = 240

    static func collect(in result: inout Linker.Result) {
        let found = result.pages.concurrentMap(links)
        var sources: [Int: Set<Int>] = [:]
        func add(_ target: Int, _ source: Int, _ sentence: String) {
            guard target != source, sources[target, default: []].insert(source).inserted else { return }
            result.pages[target].backlinks.append(Backlink(source: source, sentence: sentence))
        }
        for (source, links) in found.enumerated() {
            for (target, sentence) in links { add(target, source, sentence) }
        }
        for page in result.pages {
            for case .page(let target)? in page.references.map(\.target) { add(target, page.index, "") }
        }
        for asset in result.assets {
            for source in asset.usedOn { add(asset.page, source, "") }
        }
        for index in result.pages.indices { result.pages[index].backlinks.sort { $0.source < $1.source } }
    }

    /// The pages that a page links to, each with the first sentence that does.
    private static func links(of page: LinkedPage) -> [(target: Int, sentence: String)] {
        var seen: Set<Int> = []
        return page.links.compactMap { link in
            guard case .page(let target, _) = link.destination, target != page.index, seen.insert(target).inserted
            else { return nil }
            // An embed stands in no sentence.
            if link.occurrence.standsAlone { return (target, "") }
            return (target, page.page.document.sentence(around: link.occurrence.node, limit: longestSentence))
        }
    }
}
