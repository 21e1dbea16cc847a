/// How many clicks each page is from the home page.
///
/// The ways are the map on the home page to moments and stages, the pages and assets these list, the assets a page uses, and the
/// links in texts. The catalogue, the glossary, the lists of people and search are no ways: they lead to everything.
struct ClickDistance {
    /// By index of the page; `nil` if no way leads there.
    let ofPage: [Int?]

    init(_ playbook: Playbook) {
        // What the map leads to, by the clicks it takes: home, the moments and stages, and what these list.
        let onMap = [
            playbook.pages.filter { $0.output == SitePath.home }.map(\.index),
            playbook.pages.filter { $0.isProse && ["stage", "moment"].contains($0.kind.id) }.map(\.index),
            playbook.pages.filter { $0.isAlways || !$0.stages.isEmpty || !$0.moments.isEmpty }.map(\.index)
                + playbook.assets.filter { !$0.moments.isEmpty || !$0.stages.isEmpty }.map(\.page),
        ]
        var distance = [Int?](repeating: nil, count: playbook.pages.count)
        var ring: [Int] = []
        var clicks = 0
        while clicks < onMap.count || !ring.isEmpty {
            let reached = ring.flatMap(playbook.targets) + (clicks < onMap.count ? onMap[clicks] : [])
            ring = []
            for page in reached where distance[page] == nil {
                distance[page] = clicks
                ring.append(page)
            }
            clicks += 1
        }
        ofPage = distance
    }
}

extension Playbook {
    /// The pages that one page leads to.
    fileprivate func targets(from page: Int) -> [Int] {
        pages[page].links.compactMap { link in
            if case .page(let target, _) = link.destination { target } else { nil }
        } + pages[page].assets.map { assets[$0].page }
    }
}
