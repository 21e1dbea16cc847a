/// Finds the holes of the journey. What is not finished or may no longer be used fills none. A playbook without a single page on
/// the journey has none: it has not begun.
struct Gaps {
    private let assets: [Asset]
    private let pages: [LinkedPage]

    static func find(in result: Linker.Result, _ vocabulary: Vocabulary) -> [Gap] {
        let gaps = Gaps(
            assets: result.assets.filter { result.pages[$0.page].isUsable },
            pages: result.pages.filter { $0.isPlaybookText && !$0.isRetired && $0.status != .draft })
        guard gaps.pages.contains(where: { !$0.stages.isEmpty }) else { return [] }
        return vocabulary.moments.flatMap(gaps.gaps) + vocabulary.stages.flatMap(gaps.gaps)
    }

    private func gaps(of moment: Moment) -> [Gap] {
        let shared = assets.filter { $0.isShared && $0.moments.contains(moment.id) }
        guard !shared.isEmpty else { return [Gap(kind: .momentWithoutSharedAsset, moment: moment.id, stage: nil)] }
        return AssetGroup.allCases.filter { group in !shared.contains { $0.group == group } }
            .map { Gap(kind: .momentWithoutGroup($0), moment: moment.id, stage: nil) }
    }

    private func gaps(of stage: Stage) -> [Gap] {
        if !pages.contains(where: { $0.stages.contains(stage.id) }) {
            return [Gap(kind: .stageWithoutPage, moment: stage.moment, stage: stage.id)]
        }
        let hasAsset = assets.contains { $0.stages.contains(stage.id) }
        return hasAsset ? [] : [Gap(kind: .stageWithoutAsset, moment: stage.moment, stage: stage.id)]
    }
}
