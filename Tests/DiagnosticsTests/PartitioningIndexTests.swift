import Diagnostics
import Testing

@Suite("The place where a sorted list goes over") struct PartitioningIndexTests {
    @Test("is found wherever it is, at the beginning and at the end too")
    func everyPlace() {
        for count in 0...20 {
            let numbers = Array(0..<count)
            for place in 0...count { #expect(numbers.partitioningIndex { $0 >= place } == place) }
        }
    }

    @Test("is one of the list's own, which need not begin at zero")
    func slice() {
        #expect([1, 1, 2, 2, 3][2...].partitioningIndex { $0 > 2 } == 4)
    }

    @Test("is found in twenty questions among a million")
    func steps() {
        var questions = 0
        let place = (0..<1_000_000).partitioningIndex {
            questions += 1
            return $0 >= 777_777
        }
        #expect(place == 777_777)
        #expect(questions <= 20)
    }
}
