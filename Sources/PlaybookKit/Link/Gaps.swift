/// Finds the holes of the journey. A playbook without a single page on the journey has none: it has not begun.
enum Gaps {
    static func find(in result: Linker.Result, _ vocabulary: Vocabulary) -> [Gap] {
        guard result.pages.contains(where: { !$0.stages.isEmpty }) else { return [] }
        return vocabulary.moments.flatMap { gaps(of: $0, result) } + vocabulary.stages.flatMap { gaps(of: $0, result) }
    }

    private static func gaps(of moment: Moment, _ result: Linker.Result) -> [Gap] {
        let shared = result.assets.filter {
            $0.isShared && $0.moments.contains(moment.id) && !result.pages[$0.page].isRetired
        }
        guard !shared.isEmpty else { return [Gap(kind: .momentWithoutSharedAsset, moment: moment.id, stage: nil)] }
        return AssetGroup.allCases.filter { group in !shared.contains { $0.group == group } }
            .map { Gap(kind: .momentWithoutGroup($0), moment: moment.id, stage: nil) }
    }

    private static func gaps(of stage: Stage, _ result: Linker.Result) -> [Gap] {
        let pages = result.pages.filter { $0.stages.contains(stage.id) && $0.isPlaybookText }
        if pages.isEmpty { return [Gap(kind: .stageWithoutPage, moment: stage.moment, stage: stage.id)] }
        let hasAsset = result.assets.contains { $0.stages.contains(stage.id) }
        return hasAsset ? [] : [Gap(kind: .stageWithoutAsset, moment: stage.moment, stage: stage.id)]
    }
}

extension LinkedPage {
    /// A page people read, not an entry of the catalogue or the glossary, nor the prose of a derived page.
    package var isPlaybookText: Bool {
        ![PageKind.asset, PageKind.term].contains(kind.id) && !PageKind.derived.contains(kind.id)
    }
}
