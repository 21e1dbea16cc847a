import Diagnostics
import Testing

@Suite("A content hash")
struct ContentHashTests {
    @Test("tells contents apart that differ in one byte, wherever it is, or in length")
    func differs() {
        var seen: Set<ContentHash> = []
        for count in 0..<40 {
            var bytes = [UInt8](repeating: 0, count: count)
            #expect(seen.insert(ContentHash(bytes)).inserted)
            for index in bytes.indices {
                bytes[index] = 0x80
                #expect(seen.insert(ContentHash(bytes)).inserted)
                bytes[index] = 0
            }
        }
    }

    @Test("is the same on every run and every computer")
    func fixed() {
        #expect(ContentHash(Array("truce".utf8)).description == "f3652907a455a202")
    }

    @Test("reads back what it wrote, and nothing else")
    func text() {
        let hash = ContentHash([1, 2, 3])
        #expect(ContentHash(hash.description) == hash)
        #expect(ContentHash("") == nil && ContentHash("123") == nil && ContentHash("000000000000000g") == nil)
    }
}
