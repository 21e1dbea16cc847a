import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// What `map` returns, in the same order, worked out on all cores. Returns when all is done.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        // More parts than cores, and neighbours, which often take equally long, in different parts: so that no part is
        // left to the end by itself.
        let count = count
        let partCount = Swift.min(count, 64)
        let parts = Mutex([[Result]](repeating: [], count: partCount))
        DispatchQueue.concurrentPerform(iterations: partCount) { number in
            let part = stride(from: number, to: count, by: partCount).map { transform(self[$0]) }
            parts.withLock { $0[number] = part }
        }
        return parts.withLock { parts in (0..<count).map { parts[$0 % partCount][$0 / partCount] } }
    }
}
