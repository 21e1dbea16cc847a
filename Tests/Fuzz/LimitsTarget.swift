@testable import CommonMark

extension FuzzTarget {
    /// A place in the body, the same one each time, and none where nothing is limited.
    static let limits = FuzzTarget(name: "limits") { bytes in
        let body = min(3, bytes.count)..<bytes.count
        let excess = MarkdownLimits.standard.firstExcess(in: bytes, body: body)
        if let excess { require(body.contains(excess.offset), "\(excess) is not in \(body)") }
        require(excess == MarkdownLimits.standard.firstExcess(in: bytes, body: body), "two answers")
        require(MarkdownLimits.none.firstExcess(in: bytes, body: body) == nil, "refused without a limit")
    }
}
