import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("An XML text")
struct XMLScanTests {
    @Test("is read from start tag to start tag, its name spaces known and its references filled in")
    func elements() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?><!-- a - b --><a:x xmlns:a='one' xmlns="two" a:b='&lt;&#x41;&#66;' c="">
            <y xmlns="three"/>text &amp; more<z/></a:x >
            """
        #expect(
            try read(text) == [
                "x of one, b of one: <AB, c: ", "y of three", "z of two",
            ])
    }

    @Test(
        "that cannot be read ends at the place (①) where a stricter reader would end",
        arguments: [
            ("①x", "it holds text outside of all tags"),
            ("<svg①", "a tag cannot be read here"), ("<svg①/", "a tag cannot be read here"),
            ("<svg ①a/>", "'a' has no value"), ("<svg ①a=b/>", "the value of 'a' is not in quotes"),
            ("<svg a=''①b=''/>", "a tag cannot be read here"), ("<svg a='' ①a=''/>", "'a' stands twice in one tag"),
            ("<svg ①a='/>", "the value of 'a' is never closed"), ("<svg a='①</svg>", "it holds '<' inside a tag"),
            ("<svg><g>①</svg>", "'</svg>' closes nothing that is open"), ("<①svg><g/>", "'<svg>' is never closed"),
            ("<svg/>①<svg/>", "it holds a second outermost tag"), ("<svg/>①</svg>", "'</svg>' closes nothing"),
            ("<svg>①<![CDATA[x]]></svg>", "it holds a marked section"),
            ("<svg>①<?php x ?></svg>", "it holds an instruction"),
            ("①<?xml-stylesheet href='x'?><svg/>", "it holds an instruction"),
            ("①<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "it holds a document type"),
            ("<svg>①&nbsp;</svg>", "it holds '&'"), ("<svg>①& b</svg>", "it holds '&'"),
            ("<svg>①&#0;</svg>", "it holds '&'"),
            ("<svg>①<!-- a -- b --></svg>", "a comment is not closed by '-->'"), ("<①x:svg/>", "'x:svg' has a prefix"),
            ("①", "there is nothing in it"), ("<svg>①\u{0}</svg>", "it holds a byte that is no text"),
            ("①<?xml version='1.0' encoding='UTF-7'?><svg/>", "it is not UTF-8 text"),
        ] as [(MarkedText, String)])
    func malformed(_ text: MarkedText, _ reason: String) {
        var scan = XMLScan(Array(text.text.utf8))
        do throws(XMLScan.Fault) {
            while try scan.nextElement() != nil {}
            Issue.record("read: \(text.text)")
        } catch {
            #expect(error.reason.english.hasPrefix(reason), "\(error.reason)")
            #expect(error.range.lowerBound == text.offset(of: "①"))
        }
    }

    @Test(
        "is read in time that grows with its size alone, whatever it is made of", .timeLimit(.minutes(1)),
        arguments: ["<g>", "<!-- - ", "&lt;", "<g a='", "</", "<g xmlns:a='b'>", " ", "<!--", "- ", "<g/>", " a=''"])
    func repeated(_ piece: String) {
        let content = String(repeating: piece, count: (512 << 10) / piece.utf8.count)
        for text in [content, "<g>\(content)</g>", "<g a='\(content)'/>", "<g \(content)/>"] { _ = try? read(text) }
    }

    private func read(_ text: String) throws -> [String] {
        var scan = XMLScan(Array(text.utf8))
        var found: [String] = []
        while let element = try scan.nextElement() {
            let attributes = element.attributes.map { "\(show($0.name)): \(String(decoding: $0.value, as: UTF8.self))" }
            found.append(([show(element.name)] + attributes).joined(separator: ", "))
        }
        return found
    }

    private func show(_ name: XMLScan.Name) -> String { name.local + (name.namespace.map { " of \($0)" } ?? "") }
}
