import Testing

@testable import CommonMark

@Suite("Names made from words") struct SlugTests {
    @Test(
        "Headings have ASCII ids",
        arguments: [
            ("Właściciel oferty", "wlasciciel-oferty"), ("ŻÓŁĆ, gęślą jaźń!", "zolc-gesla-jazn"),
            ("Z\u{307}o\u{301}łw", "zolw"), ("İstanbul", "istanbul"), ("ﬁ", "fi"), ("ẞ", "ss"), ("Straße", "strasse"),
            ("Œuvre Æther", "oeuvre-aether"), ("Þórr", "thorr"), ("Ω", "u3c9"), ("中文", "u4e2d-u6587"), ("😀", "u1f600"),
            ("", "section"), ("!!!", "section"), ("Don't stop", "dont-stop"), ("It’s", "its"), ("a  –  b", "a-b"),
            ("C++ & C#", "c-c"), ("Porsáŋgu", "porsangu"),
            ("{{ x }}", "x"), ("snake_case", "snake-case"), ("constructor", "constructor"), ("\u{200B}", "section"),
        ])
    func heading(_ text: String, _ slug: String) {
        #expect(Slug.heading(text) == slug)
    }

    @Test("A long heading is cut at a word's end")
    func long() {
        let slug = Slug.heading(String(repeating: "siedem ", count: 20))
        #expect(slug == "siedem-siedem-siedem-siedem-siedem-siedem-siedem-siedem")
        #expect(Slug.heading(String(repeating: "a", count: 100)).utf8.count == 60)
    }

    @Test("File stems are never empty")
    func file() {
        #expect(Slug.file("Oferta Łódź.final") == "oferta-lodz-final")
        #expect(Slug.file("…") == "u2026")
        #expect(Slug.file("--") == "page")
    }

    @Test(
        "GitHub's ids are as GitHub writes them",
        arguments: [
            ("Właściciel oferty", "właściciel-oferty"), ("A & B", "a--b"), ("What's new?", "whats-new"),
            ("snake_case", "snake_case"),
            ("1. First", "1-first"), ("中文 字", "中文-字"), ("a – b", "a--b"), ("😀 x", "-x"),
        ])
    func github(_ text: String, _ slug: String) {
        #expect(Slug.github(text) == slug)
    }

    @Test(
        "Names that differ in case, marks and spaces are one key",
        arguments: [
            ("Właściciel oferty", "WLASCICIEL-OFERTY"), ("ż", "z\u{307}"), ("é", "e\u{301}"), ("a_b - c", "A b c"),
            (" x ", "x"), ("й", "и\u{306}"), ("Ά", "α\u{301}"), ("ﬁle", "file"), ("a\u{A0}b", "a b"),
            ("Straße", "STRASSE"),
        ])
    func fold(_ left: String, _ right: String) {
        #expect(Slug.fold(left) == Slug.fold(right))
    }

    @Test("Names that differ otherwise are two keys")
    func foldApart() {
        #expect(Slug.fold("и") != Slug.fold("й"))
        #expect(Slug.fold("a.b") != Slug.fold("a b"))
        #expect(Slug.fold("Łódź") == "lodz")
    }

    @Test("Ids of a page are unique, ours from 2, GitHub's from 1")
    func unique() {
        let headings = Markdown("# A\n\n# A\n\n# A\n\n# a-2\n\n# Ł\n\n# L\n\n# B {#a}\n\n## Own {#My_id.1}").document
            .headings
        #expect(headings.map(\.id) == ["a", "a-2", "a-3", "a-2-2", "l", "l-2", "a-4", "My_id.1"])
        #expect(headings.map(\.githubID) == ["a", "a-1", "a-2", "a-2-1", "ł", "l", "b-a", "own-my_id1"])
        #expect(headings.map(\.text) == ["A", "A", "A", "a-2", "Ł", "L", "B", "Own"])
        #expect(headings.last?.level == 2)
    }

    @Test("A hundred thousand equal names are told apart in time that grows with their number")
    func manyEqualNames() {
        var names = UniqueNames(from: 2)
        var last = ""
        for _ in 0..<100_000 { last = names.add("a") }
        #expect(last == "a-100000")
        #expect(names.add("b") == "b")
        #expect(names.add("b") == "b-2")
    }
}
