/// Which blocks of a comparison are shown, and which are only counted.
///
/// Around each change one unchanged block stands on either side, and above a changed row the head of its table. Of what is left, a lone
/// block is shown: to count it takes as much room.
enum Folding {
    enum Part {
        case shown(ArraySlice<ProseComparison.Block>)
        /// At least two, all of them unchanged.
        case folded(ArraySlice<ProseComparison.Block>)
    }

    /// All blocks, in order.
    static func parts(of blocks: [ProseComparison.Block]) -> [Part] {
        let isShown = shown(blocks)
        var parts: [Part] = []
        var start = 0
        while start < blocks.count {
            let end = isShown[start...].firstIndex { $0 != isShown[start] } ?? blocks.count
            parts.append(isShown[start] ? .shown(blocks[start..<end]) : .folded(blocks[start..<end]))
            start = end
        }
        return parts
    }

    private static func shown(_ blocks: [ProseComparison.Block]) -> [Bool] {
        var isShown = [Bool](repeating: false, count: blocks.count)
        var head: Int?
        for (index, block) in blocks.enumerated() {
            switch block.kind.shape {
            case .row(isHeader: true): head = index
            case .row(isHeader: false): break
            default: head = nil
            }
            guard block.change != .same else { continue }
            for near in max(0, index - 1)...min(blocks.count - 1, index + 1) { isShown[near] = true }
            if let head { isShown[head] = true }
        }
        for index in isShown.indices where !isShown[index] {
            let isAlone =
                (index == 0 || isShown[index - 1]) && (index + 1 == isShown.count || isShown[index + 1])
            if isAlone { isShown[index] = true }
        }
        return isShown
    }
}
