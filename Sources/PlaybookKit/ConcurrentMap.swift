import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// What `map` returns, in the same order, worked out on all cores. Returns when all is done.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        // More parts than cores, so that one slow part does not leave the others waiting.
        let length = Swift.max(1, count / 64)
        let starts = Array<Int>(stride(from: 0, to: count, by: length))
        let parts = Mutex([[Result]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let part = self[starts[number]..<Swift.min(starts[number] + length, count)].map(transform)
            parts.withLock { $0[number] = part }
        }
        return parts.withLock { $0.flatMap(\.self) }
    }
}
