import CommonMark
import PlaybookKit

extension FuzzTarget {
    /// No path leaves its folder, and a reference from one file to another leads there.
    static let containedPath = FuzzTarget(name: "contained-path") { bytes in
        let halves = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        let texts = halves.map { String(decoding: $0, as: UTF8.self) }
        let paths = texts.compactMap { ContainedPath($0) }
        for path in paths { requireContained(path) }
        guard let from = paths.first, let other = texts.last else { return }
        if let resolved = from.resolving(other) { requireContained(resolved) }
        if let to = paths.last {
            let reference = from.relativeReference(to: to)
            let isPlain = reference.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\".utf8.contains($0) }
            require(isPlain, "the reference \(reference.debugDescription)")
            // The policy refuses a name of marks that nobody sees.
            if case .relative(let path, _, _) = URLPolicy.judge(reference, image: false) {
                require(from.resolving(path) == to, "\(reference) from \(from) is not \(to)")
            }
        }
    }

    private static func requireContained(_ path: ContainedPath) {
        let parts = path.description.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in parts {
            let name = String(decoding: Array(part), as: UTF8.self)
            require(!["", ".", ".."].contains(name), "the part '\(name)' of \(path)")
            require(!name.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }, "a mark in \(path)")
        }
        require(parts.count == path.depth + 1 && parts.count == path.parts.count, "the parts of \(path)")
        if let parent = path.parent { require(path.isInside(parent), "\(path) is not in \(parent)") }
    }
}
