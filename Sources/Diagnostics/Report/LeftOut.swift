/// How many findings of a run its report does not hold, because others were asked for.
package struct LeftOut: Hashable, Sendable {
    /// Those that the baseline has; `nil` without a baseline.
    package var known: Int?
    /// Those where nothing changed; `nil` where changes do not count.
    package var unchanged: Int?

    package init(known: Int? = nil, unchanged: Int? = nil) { (self.known, self.unchanged) = (known, unchanged) }

    /// `Left out: 12 findings of the baseline`; `nil` if nothing is.
    package var phrase: Phrase? {
        let parts: [Phrase?] = [
            known.flatMap { $0 == 0 ? nil : "\(count: $0, "finding") of the baseline" },
            unchanged.flatMap { $0 == 0 ? nil : "\(count: $0, "finding") where nothing changed" },
        ]
        return parts.allSatisfy { $0 == nil } ? nil : "Left out: \(list: parts.compactMap(\.self))"
    }
}
