import PDF
import TestSupport
import Testing

@Suite("A damaged file gives an error or a value, never a crash")
struct BrokenFileTests {
    /// A classic file, and one of object streams.
    private static func files() throws -> [[UInt8]] {
        let classic = PDFSource.book.bytes
        let outline = [OutlineEntry(level: 1, title: "One", id: "one")]
        let description = PDFDescription(title: "Book", language: "en", day: (2026, 11, 3), outline: outline)
        return [classic, try PDFFile(classic).finished(as: description)]
    }

    /// Looks at all that a file may be asked.
    private func read(_ bytes: [UInt8]) {
        guard let file = try? PDFFile(bytes) else { return }
        _ = (file.outline, file.links, file.information, file.language, file.isTagged)
        _ = try? file.finished(as: PDFDescription(title: "", language: "", day: (0, 0, 0), outline: []))
    }

    @Test("Every beginning of a file")
    func truncated() throws {
        for bytes in try Self.files() {
            for end in bytes.indices { read(Array(bytes[..<end])) }
        }
    }

    @Test("Two thousand files with changed bytes")
    func changed() throws {
        var random = SeededRandom(seed: 4)
        let files = try Self.files()
        for round in 0..<2_000 {
            var bytes = files[round % files.count]
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: index)
                default: bytes[index] = Array("0123456789<>[]()/ R".utf8).randomElement(using: &random) ?? 0
                }
            }
            read(bytes)
        }
    }
}
