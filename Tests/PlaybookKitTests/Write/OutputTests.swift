import PlaybookKit
import Testing

@Suite("An output")
struct OutputTests {
    @Test("takes each path once, as a file or as a folder")
    func collisions() {
        var output = Output()
        #expect(added([1], at: "a/b.html", to: &output))
        #expect(!added([2], at: "a/b.html", to: &output))
        #expect(!added([2], at: "a", to: &output))
        #expect(!added([2], at: "a/b.html/c", to: &output))
        #expect(added([3], at: "a/c.html", to: &output))
        #expect(!added([4], at: ".truce-output", to: &output))
        #expect(output.files == ["a/b.html": [1], "a/c.html": [3]])
        #expect(output["a/c.html"] == [3])
    }

    @Test("keeps apart what differs in bytes alone")
    func bytes() {
        var output = Output()
        #expect(added([1], at: "\u{E9}", to: &output))
        #expect(added([2], at: "e\u{301}", to: &output))
        #expect(output.files.count == 2)
    }

    private func added(_ bytes: [UInt8], at path: ContainedPath, to output: inout Output) -> Bool {
        output.add(bytes, at: path)
    }
}
