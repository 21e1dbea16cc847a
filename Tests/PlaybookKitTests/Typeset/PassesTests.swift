import Testing

@testable import PlaybookKit

@Suite("Printing until the page numbers are right")
struct PassesTests {
    @Test("Two prints are enough when nothing moves: one to learn the pages, one with tags and numbers")
    func settled() async throws {
        let (passes, prints) = try await passes { _ in ["a": 3, "b": 12] }
        #expect(passes.count == 2)
        #expect(
            prints == [
                .init(number: 1, numbers: .expected(digits: 3), reservesNumberWidth: false, isTagged: false),
                .init(number: 2, numbers: .known(["a": 3, "b": 12]), reservesNumberWidth: false, isTagged: true),
            ])
        #expect(passes.written == passes.found)
    }

    @Test("A book whose pages move under their numbers is printed again")
    func moved() async throws {
        let (passes, prints) = try await passes { $0 == 1 ? ["a": 3] : ["a": 4] }
        #expect(prints.map(\.numbers) == [.expected(digits: 3), .known(["a": 3]), .known(["a": 4])])
        #expect(passes.printed == 3)
        #expect(passes.found == ["a": 4])
    }

    @Test("The last two of five prints keep the room of every number, and then it is enough")
    func restless() async throws {
        let (passes, prints) = try await passes { ["a": $0] }
        #expect(prints.map(\.reservesNumberWidth) == [false, false, false, true, true])
        #expect(prints.map(\.isTagged) == [false, true, true, true, true])
        #expect(passes.written == ["a": 4])
        #expect(passes.found == ["a": 5])
    }

    private func passes(_ pages: (Int) -> [String: Int]) async throws -> (Passes<Int>, [Passes<Int>.Pass]) {
        var prints: [Passes<Int>.Pass] = []
        let passes = try await Passes(expectingDigits: 3) { pass throws(TypesetError) in
            prints.append(pass)
            return (pass.number, pages(pass.number))
        }
        return (passes, prints)
    }
}
