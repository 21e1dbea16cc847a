import PlaybookKit
import Testing

@Suite("A concurrent map")
struct ConcurrentMapTests {
    @Test("returns what map returns, in order", arguments: [0, 1, 2, 63, 64, 65, 1000, 12_345])
    func order(count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.concurrentMap { $0 * 2 } == numbers.map { $0 * 2 })
    }
}
