import Testing

@testable import Diagnostics

@Suite("What of two lists the other one lacks")
struct MultisetDifferenceTests {
    @Test("is told by its places, wherever its equals stand, and as often as it has none")
    func places() {
        #expect(["a", "b", "a", "c", "a"].placesMissing(in: ["c", "a", "a"]) == [1, 4])
        #expect(["c", "a", "a"].placesMissing(in: ["a", "b", "a", "c", "a"]) == [])
        #expect([Int]().placesMissing(in: [1]) == [] && [1, 1].placesMissing(in: []) == [0, 1])
    }
}
