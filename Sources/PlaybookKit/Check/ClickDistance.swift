/// How many clicks each page is from the home page.
///
/// The ways are the map on the home page to moments and stages, the pages and assets these list, the assets a page uses, and the
/// links in texts. The catalogue, the glossary, the lists of people and search are no ways: they lead to everything.
struct ClickDistance {
    /// By index of the page; `nil` if no way leads there.
    let ofPage: [Int?]

    init(_ playbook: Playbook) {
        var distance = [Int?](repeating: nil, count: playbook.pages.count)
        var queue: [Int] = []
        func reach(_ page: Int, _ clicks: Int) {
            guard distance[page] == nil else { return }
            distance[page] = clicks
            queue.append(page)
        }
        // The queue must hold nearer pages first, so each ring is entered whole.
        for page in playbook.pages where page.output == SitePath.home { reach(page.index, 0) }
        for page in queue {
            for target in playbook.targets(from: page) { reach(target, 1) }
        }
        for page in playbook.pages where page.isProse && ["stage", "moment"].contains(page.kind.id) {
            reach(page.index, 1)
        }
        for page in playbook.pages where page.isAlways || !page.stages.isEmpty || !page.moments.isEmpty {
            reach(page.index, 2)
        }
        for asset in playbook.assets where !asset.moments.isEmpty || !asset.stages.isEmpty { reach(asset.page, 2) }
        var next = 0
        while next < queue.count {
            let clicks = (distance[queue[next]] ?? 0) + 1
            // A ring entered above may hold pages that a nearer one leads to; they are there already or no farther.
            for target in playbook.targets(from: queue[next]) { reach(target, clicks) }
            next += 1
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
