import Diagnostics
import Localization

/// Two versions of a playbook, page beside page: what a review and its rules are read from.
package struct Comparison: Sendable {
    let before: Review.Version
    let after: Review.Version
    /// In the language in which what changed is named.
    let names: ReviewNames
    /// All pages of all editions, in journey order.
    let pairs: [PagePair]
    /// Those that are not the same, in the same order.
    let pages: [PageDifference]
    let assets: [AssetChange]
    let lostAddresses: [LostAddress]

    init(_ before: Review.Version, _ after: Review.Version, in language: Language) {
        (self.before, self.after) = (before, after)
        names = ReviewNames(before.parsed, after.parsed, in: language)
        let old = before.checked.writtenPages
        pairs = PagePairs.find(old, after.checked.writtenPages)
        let files = Self.changedFiles(before.checked.playbook, after.checked.playbook)
        var pages = pairs.compactMap { PageDifference($0, changedFiles: files) }
        let edited = pages.indices.filter { pages[$0].hasOtherText }
        let texts = edited.compactMap { index -> (WrittenPage, WrittenPage)? in
            if case .kept(let before, let after) = pages[index].pair { (before, after) } else { nil }
        }
        for (index, isCorrection) in zip(edited, Corrections(in: old).find(texts)) {
            let onlyText = pages[index].files.isEmpty && pages[index].fields.allSatisfy(\.field.isBookkeeping)
            pages[index].isCorrection = isCorrection && onlyText
        }
        self.pages = pages
        assets = AssetChanges.find(pairs)
        lostAddresses = LostAddresses(in: after.checked).find(pairs)
    }

    /// The files beside the pages that hold something else, but for those of assets, which `AssetChanges` tells of.
    private static func changedFiles(_ before: Playbook, _ after: Playbook) -> Set<ContainedPath> {
        let ofAssets = Set(after.assets.flatMap(\.files))
        return Set(
            after.source.files.lazy.filter { path, file in
                !path.isPage && !ofAssets.contains(path) && before.source[path]?.bytes != file.bytes
            }.map(\.path))
    }

    /// Where pages of the older version are that have another path now.
    var moved: [ContainedPath: ContainedPath] {
        Dictionary(
            uniqueKeysWithValues: pairs.compactMap { pair in
                guard case .kept(let before, let after) = pair, before.file != after.file else { return nil }
                return (before.file, after.file)
            })
    }
}
