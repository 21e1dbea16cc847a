import Diagnostics
import Testing

@testable import CommonMark

@Suite("Parsers on many threads") struct ThreadTests {
    @Test("Ten thousand parses on many threads read each text the same way")
    func parallel() async {
        let texts = [
            String(repeating: "Some ~~old~~ text with ~one~ tilde and http://a.example\n\n", count: 20),
            "| a | b |\n|---|---|\n| c | ~~d~~ |",
            "- [ ] open\n- [x] done",
            "A [link](b.md), *emphasis* and a@b.example",
            String(repeating: "| a |\n|---|\n| b |\n\n", count: 20),
        ]
        let expected = texts.map { Markdown($0).html() }
        await withTaskGroup(of: Int.self) { group in
            for task in 0..<20 {
                group.addTask {
                    var differences = 0
                    for round in 0..<500 {
                        let index = (task + round) % texts.count
                        if Markdown(texts[index]).html() != expected[index] { differences += 1 }
                    }
                    return differences
                }
            }
            for await differences in group { #expect(differences == 0) }
        }
        #expect(expected[0].contains("<del>old</del>"))
        #expect(expected[1].contains("<del>d</del>"))
    }
}
