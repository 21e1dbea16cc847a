import TestSupport
import Testing

@testable import CommonMark

@Suite("HTML tokenizer")
struct HTMLTokenizerTests {
    /// One word for each token: `text`, `comment`, `broken`, and tags in full.
    private func read(_ text: String) -> [String] {
        let html = Array(text.utf8)[...]
        func source(_ range: Range<Int>) -> String { String(decoding: html[range], as: UTF8.self) }
        return HTMLTokenizer(html).map { token in
            switch token {
            case .text(let range): return "text \(source(range))"
            case .comment(let range, let isClosed): return "\(isClosed ? "comment" : "open") \(source(range))"
            case .broken(let range): return "broken \(source(range))"
            case .tag(let tag):
                let attributes = tag.attributes.map { " \(source($0.name))=[\(source($0.value))]" }.joined()
                return "\(tag.isClosing ? "/" : "")\(source(tag.name))\(attributes)\(tag.isSelfClosing ? " /" : "")"
            }
        }
    }

    @Test(
        "A tag has a name, attributes with or without quotes, and an end",
        arguments: [
            ("<kbd>x</kbd>", ["kbd", "text x", "/kbd"]),
            ("<a b='c\"d' e=\"f'g\" h=i/ j k = l >", ["a b=[c\"d] e=[f'g] h=[i/] j=[] k=[l]"]),
            ("<br/><br /></br >", ["br /", "br /", "/br"]), ("<p\ntitle\n=\n'a\nb'\n>", ["p title=[a\nb]"]),
            ("<a title=x/>", ["a title=[x/]"]), ("<K-2>", ["K-2"]),
        ])
    func tags(_ text: String, _ tokens: [String]) {
        #expect(read(text) == tokens)
    }

    @Test(
        "What is not quite a tag is broken as far as it was read",
        arguments: [
            ("<kbd/x>", ["broken <kbd", "text /x>"]), ("<kbd\u{0B}>", ["broken <kbd", "text \u{0B}>"]),
            ("<a b=\"c\"d=\"e\">", ["broken <a b=\"c\"", "text d=\"e\">"]), ("<a <kbd>", ["broken <a ", "kbd"]),
            ("<a b='c", ["broken <a b='c"]), ("</a b>", ["broken </a ", "text b>"]),
            ("</a/>", ["broken </a", "text />"]),
            ("<a \u{212A}>", ["broken <a ", "text \u{212A}>"]), ("<a", ["broken <a"]),
            ("<a b=>", ["broken <a b=", "text >"]),
            ("<!DOCTYPE x>", ["broken <!", "text DOCTYPE x>"]), ("<?php ?>", ["broken <?", "text php ?>"]),
            ("<![CDATA[<i>]]>", ["broken <!", "text [CDATA[", "i", "text ]]>"]),
        ])
    func broken(_ text: String, _ tokens: [String]) {
        #expect(read(text) == tokens)
    }

    @Test("A sign before anything but a letter is text")
    func signs() {
        #expect(
            read("1 < 2 <3 <ſub> </ a> <\u{338}b") == [
                "text 1 ", "text < 2 ", "text <3 ", "text <ſub> ", "text </ a> ", "text <\u{338}b",
            ])
        #expect(read("") == [] && read("<") == ["text <"] && read("</") == ["text </"])
    }

    @Test("A comment ends at the first --> after its four signs, or never")
    func comments() {
        #expect(read("a<!-- b --!> c --> d") == ["text a", "comment <!-- b --!> c -->", "text  d"])
        #expect(read("<!--> x --><!---->") == ["comment <!--> x -->", "comment <!---->"])
        #expect(read("<!-- <kbd> --") == ["open <!-- <kbd> --"])
    }

    @Test("Every byte is in one token, whatever the text")
    func everyByte() {
        var random = SeededRandom(seed: 3)
        let pieces = [
            "<", ">", "/", "<a", " b", "=", "'", "\"", "<!--", "-->", "<!", "<?", "x", "\n", "ł", "&", "<kbd>",
        ]
        for _ in 0..<2_000 {
            let html = Array(random.soup(of: pieces, upTo: 30).utf8)[...]
            var end = 0
            for token in HTMLTokenizer(html) {
                let range =
                    switch token {
                    case .text(let range), .comment(let range, _), .broken(let range): range
                    case .tag(let tag): tag.range
                    }
                #expect(range.lowerBound == end && !range.isEmpty)
                end = range.upperBound
            }
            #expect(end == html.count)
        }
    }
}
