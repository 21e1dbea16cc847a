/// Finds the addresses of pages that lead nowhere any more: no page has them, and no page has taken them over by an alias.
struct LostAddresses {
    private let known: Set<ContainedPath>

    init(in after: Build.Checked) {
        known = Set(
            after.editions.flatMap { playbook in
                (playbook.pages.map(\.output) + playbook.redirects.map(\.address)
                    + SitePath.all(for: playbook.vocabulary))
                    .map(playbook.placed)
            })
    }

    /// In the order of the pages.
    func find(_ pairs: [PagePair]) -> [LostAddress] {
        pairs.compactMap { pair in
            guard let before = pair.before else { return nil }
            let address = before.playbook.placed(before.page.output)
            guard !known.contains(address) else { return nil }
            return LostAddress(
                address: address, title: before.page.title, successor: pair.after?.file, oldPath: before.file,
                alias: before.page.path)
        }
    }
}
