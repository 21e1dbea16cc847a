/// Finds what an audience from outside sees and did not, or the reverse.
struct VisibilityChanges {
    /// By audience, in the order of the playbook's; then in the order of the pages.
    static func find(_ pairs: [PagePair], _ before: Review.Version, _ after: Review.Version) -> [VisibilityChange] {
        let (old, new) = (audiences(of: before), audiences(of: after))
        return (new + old.filter { !new.contains($0) }).flatMap { audience -> [VisibilityChange] in
            let saw = old.contains(audience) ? visible(to: audience, in: before) : []
            let sees = new.contains(audience) ? visible(to: audience, in: after) : []
            return pairs.compactMap { pair in
                let was = pair.before.map { saw.contains($0.file) } ?? false
                let isVisible = pair.after.map { sees.contains($0.file) } ?? false
                guard was != isVisible else { return nil }
                return VisibilityChange(page: pair.latest.page, audience: audience, isVisible: isVisible)
            }
        }
    }

    private static func audiences(of version: Review.Version) -> [String] {
        version.checked.playbook.vocabulary.audiences.filter { $0 != Vocabulary.internalAudience }
    }

    private static func visible(to audience: String, in version: Review.Version) -> Set<ContainedPath> {
        AudienceSelection(audience, of: version.checked.editions, version.parsed).visible
    }
}
