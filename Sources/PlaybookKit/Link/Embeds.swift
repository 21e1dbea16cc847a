import CommonMark
import Diagnostics

/// What the pages show of each other, settled before anything is rendered: nothing is shown inside itself, and a few lines never
/// become gigabytes.
package struct Embeds: Sendable {
    /// Embeds inside embeds; deeper ones are links.
    package static let deepest = 5
    /// What one page may show of others, in bytes of HTML.
    package static let mostOnPage = 512 << 10
    /// What all pages may.
    package static let mostInAll = 16 << 20
    /// What an embed costs at least.
    private static let least = 256

    struct Embed: Sendable {
        /// The embed it stands in, by index; `nil` on the page itself.
        let parent: Int?
        /// The index of its link in the document it stands in.
        let link: Int
        /// The page it is from.
        let page: Int
        /// The heading whose section it shows; `nil` for the whole page.
        let heading: String?
        fileprivate let part: Int
    }

    /// Of each page that embeds something, by index; whatever holds others before what it holds.
    private var ofPages: [Int: [Embed]] = [:]
    private var parts: [Sections.Part] = []
    package private(set) var problems: [EmbedProblem] = []

    func of(_ page: LinkedPage) -> [Embed] { ofPages[page.index] ?? [] }
    func part(_ embed: Embed) -> Sections.Part { parts[embed.part] }

    init(in pages: [LinkedPage] = []) {
        var search = Search(pages)
        for page in pages where page.links.contains(where: \.occurrence.standsAlone) {
            ofPages[page.index] = search.embeds(on: page)
        }
        parts = search.parts
        problems = search.problems
    }

    /// Looks at the embeds of page after page; what several show is cut out once.
    private struct Search {
        let pages: [LinkedPage]
        private(set) var parts: [Sections.Part] = []
        private(set) var problems: [EmbedProblem] = []
        private var room = mostInAll
        private var sections: [Int: Sections] = [:]
        private var partIndices: [Place: Int] = [:]
        private var reported: Set<Step> = []

        /// What an embed shows.
        struct Place: Hashable {
            let page: Int
            let heading: String?
        }

        /// A link by its index on its own page.
        struct Step: Hashable {
            let page: Int
            let link: Int
        }

        init(_ pages: [LinkedPage]) { self.pages = pages }

        mutating func embeds(on host: LinkedPage) -> [Embed] {
            var embeds: [Embed] = []
            /// The links that lead to each embed, outermost first.
            var chains: [[Step]] = []
            var waiting: [(parent: Int?, link: Int, step: Step)] = []
            func wait(for links: [Int], of page: Int, in parent: Int?) {
                for (index, link) in links.enumerated().reversed() {
                    guard pages[page].links[link].occurrence.standsAlone else { continue }
                    waiting.append((parent, index, Step(page: page, link: link)))
                }
            }
            wait(for: Array(host.links.indices), of: host.index, in: nil)
            let limit = min(Embeds.mostOnPage, room)
            var left = limit
            while let next = waiting.popLast() {
                guard let place = place(of: next.step) else { continue }
                let chain = (next.parent.map { chains[$0] } ?? []) + [next.step]
                left -= Embeds.least
                if let first = chain.firstIndex(where: { holds(place, $0) }) {
                    report(.cycle, chain[first...].map(\.page) + [place.page], at: next.step)
                } else if chain.count > Embeds.deepest {
                    report(.depth, chain.map(\.page) + [place.page], at: next.step)
                } else {
                    let part = part(at: place)
                    left -= parts[part].size
                    guard left >= 0 else {
                        report(limit < Embeds.mostOnPage ? .sizeInAll : .sizeOnPage, [], at: chain[0])
                        break
                    }
                    embeds.append(
                        Embed(
                            parent: next.parent, link: next.link, page: place.page, heading: place.heading,
                            part: part))
                    chains.append(chain)
                    wait(for: parts[part].links, of: place.page, in: embeds.count - 1)
                }
            }
            room = max(0, room - (limit - left))
            return embeds
        }

        /// What an embed is to show; `nil` for a file, and for what is not there.
        private func place(of step: Step) -> Place? {
            switch pages[step.page].links[step.link].destination {
            case .page(let page, let heading): Place(page: page, heading: heading)
            case .anchor(let heading): Place(page: step.page, heading: heading.isEmpty ? nil : heading)
            default: nil
            }
        }

        /// Whether a link stands in what an embed shows, which then would hold itself.
        private mutating func holds(_ place: Place, _ step: Step) -> Bool {
            place.page == step.page
                && sections(of: place.page).range(under: place.heading)
                    .contains(pages[step.page].links[step.link].occurrence.node)
        }

        private mutating func sections(of page: Int) -> Sections {
            if let known = sections[page] { return known }
            let found = Sections(pages[page].page.document)
            sections[page] = found
            return found
        }

        private mutating func part(at place: Place) -> Int {
            if let known = partIndices[place] { return known }
            parts.append(sections(of: place.page).part(under: place.heading))
            partIndices[place] = parts.count - 1
            return parts.count - 1
        }

        private mutating func report(_ kind: EmbedProblem.Kind, _ chain: [Int], at step: Step) {
            guard reported.insert(step).inserted else { return }
            let page = pages[step.page]
            problems.append(
                EmbedProblem(
                    kind: kind, written: page.links[step.link].occurrence.destination,
                    chain: chain.map { pages[$0].path },
                    location: page.location(of: page.links[step.link].occurrence)))
        }
    }
}
