import Foundation
import Testing

@testable import PlaybookKit

@Suite("The impact of a word")
struct ImpactTests {
    @Test("is five times the binary logarithm of one more than its weight, rounded")
    func steps() {
        for step in 0..<8000 {
            let weight = Double(step) / 100
            let exact = 5 * log2(1 + weight)
            // Between two steps either is right.
            guard abs(exact - exact.rounded(.down) - 0.5) > 1e-9 else { continue }
            #expect(Int(Impact.of(weight)) == min(31, Int(exact.rounded())), "\(weight)")
        }
    }
}
