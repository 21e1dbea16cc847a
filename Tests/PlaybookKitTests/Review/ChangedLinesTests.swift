import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Changed lines")
struct ChangedLinesTests {
    private func changed(from before: SourceTree, to after: SourceTree) -> ChangedLines {
        var changed = ChangedLines()
        changed.add(from: before, FindingLog(), to: after)
        return changed
    }

    /// A finding at the first place of some words in a text; about the whole file without words.
    private func finding(_ path: String, in text: String = "", at words: String = "") throws -> Finding {
        if words.isEmpty { return Finding("odd", .error, "Odd", at: .init(path)) }
        let range = try #require(Array(text.utf8).firstRange(of: Array(words.utf8)))
        return Finding("odd", .error, "Odd", at: .init(path, SourceSpan(range)))
    }

    @Test("are those that the newer file does not share with the older one, wherever they moved")
    func lines() throws {
        let before = "one\ntwo\nthree\nfour\n"
        let after = "new\none\ntwo\nthree changed\nfour\nlast"
        let changed = changed(from: ["a.md": before], to: ["a.md": after])
        for (words, isChanged) in [
            ("new", true), ("one", false), ("two", false), ("three", true), ("changed", true), ("four", false),
            ("last", true), ("two\nthree", true), ("one\ntwo", false), ("four\nlast", true),
        ] {
            #expect(try changed.touches(finding("a.md", in: after, at: words)) == isChanged, "\(words)")
        }
    }

    @Test("hold an empty place, and one at the very end")
    func edges() {
        let changed = changed(from: ["a.md": "one\n"], to: ["a.md": "one\ntwo\n"])
        for (offset, isChanged) in [(0, false), (3, false), (4, true), (7, true), (8, false)] {
            let finding = Finding("odd", .error, "Odd", at: .init("a.md", SourceSpan(offset, offset)))
            #expect(changed.touches(finding) == isChanged, "\(offset)")
        }
    }

    @Test("count a whole file where it changed, also by losing lines, and not where it is the same")
    func files() throws {
        let changed = changed(
            from: ["same.md": "a\nb\n", "shorter.md": "a\nb\n"], to: ["same.md": "a\nb\n", "shorter.md": "a\n"])
        #expect(try !changed.touches(finding("same.md")))
        #expect(try changed.touches(finding("shorter.md")))
        #expect(try !changed.touches(finding("shorter.md", in: "a\n", at: "a")))
    }

    @Test("are all lines of a new file, and none of one that was moved as it is")
    func newAndMoved() throws {
        let changed = changed(
            from: ["old.md": "a\nb\n", "kept.md": "c\n"],
            to: ["moved.md": "a\nb\n", "copy.md": "c\n", "kept.md": "c\n"])
        #expect(try !changed.touches(finding("moved.md", in: "a\nb\n", at: "b")))
        #expect(try !changed.touches(finding("moved.md")))
        #expect(try changed.touches(finding("copy.md", in: "c\n", at: "c")))
    }

    @Test("concern what is about no file, and what has another place on a changed line")
    func elsewhere() throws {
        let changed = changed(from: ["a.md": "a\n", "b.md": "b\n"], to: ["a.md": "a\n", "b.md": "c\n"])
        #expect(try changed.touches(finding("")))
        var clash = try finding("a.md", in: "a\n", at: "a")
        #expect(!changed.touches(clash))
        clash.related = [Finding.Location("b.md", SourceSpan(0, 1))]
        #expect(changed.touches(clash))
    }

    @Test("concern a file that is not read unless the same was said of it before")
    func unread() {
        var log = FindingLog()
        log.report(Finding("symlink", .error, "'old' is a link", at: .init("old")))
        var changed = ChangedLines()
        changed.add(from: [:], log, to: [:], prefix: "theme/")
        #expect(!changed.touches(Finding("symlink", .error, "'old' is a link", at: .init("theme/old"))))
        #expect(changed.touches(Finding("symlink", .error, "'new' is a link", at: .init("theme/new"))))
        #expect(changed.touches(Finding("too-large", .error, "'old' was left out", at: .init("theme/old"))))
    }

    @Test("have the paths that findings have, also in a folder with a name before them")
    func prefix() throws {
        var changed = ChangedLines()
        changed.add(from: ["a.md": "a\n"], FindingLog(), to: ["a.md": "a\n"])
        changed.add(from: ["a.md": "a\n"], FindingLog(), to: ["a.md": "b\n"], prefix: "theme/")
        #expect(try !changed.touches(finding("a.md")))
        #expect(try changed.touches(finding("theme/a.md", in: "b\n", at: "b")))
    }
}
