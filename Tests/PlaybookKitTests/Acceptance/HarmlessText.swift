import Foundation
import Testing

@testable import PlaybookKit

/// Builds a playbook with a text in every field that takes one, and again with letters in place of all signs: the pages must have the
/// same tags and attributes, and the text must come back whole from `playbook.json`.
func expectHarmless(_ hostile: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let harmless = String(
        String.UnicodeScalarView(
            hostile.unicodeScalars.map { $0 == " " || $0.isASCII && $0.properties.isAlphabetic ? $0 : "x" }))
    let page = BuiltSite(texts: handbook(with: hostile))
    let twin = BuiltSite(texts: handbook(with: harmless))
    #expect(page.pages.map(\.path) == twin.pages.map(\.path), sourceLocation: sourceLocation)
    for (path, bytes) in page.pages {
        let expected = tags(of: twin.bytes(path))
        // From A to Z the two titles stand under different letters, so only there one has a heading more.
        if path == SitePath.search.description {
            #expect(Set(tags(of: bytes)) == Set(expected), "\(path)", sourceLocation: sourceLocation)
        } else {
            #expect(tags(of: bytes) == expected, "\(path)", sourceLocation: sourceLocation)
        }
        #expect(expected.count > 20, sourceLocation: sourceLocation)
    }
    let pages = try #require(try page.graph()["pages"] as? [[String: Any]])
    let read = try #require(pages.first { $0["source"] as? String == "call.md" })
    for field in ["title", "summary", "shortTitle"] {
        let value = try #require(read[field] as? String)
        #expect(Array(value.utf8) == Array(hostile.utf8), "\(field)", sourceLocation: sourceLocation)
    }
    let table = rows(ofCSV: page.bytes("assets.csv").dropFirst(3))
    #expect(
        table.last?.first.map { Array($0.utf8) } == Array(hostile.utf8), "the catalogue", sourceLocation: sourceLocation
    )
    // A reader that is not ours.
    for document in [page.jsonReport, page.bytes("playbook.json")] {
        #expect(throws: Never.self, sourceLocation: sourceLocation) {
            try JSONSerialization.jsonObject(with: Data(document))
        }
        #expect(!document.contains(UInt8(ascii: "<")), sourceLocation: sourceLocation)
    }
}

/// A small playbook that says one text wherever it may.
private func handbook(with text: String) -> [String: String] {
    let value =
        "'\(String(text.unicodeScalars.flatMap { $0 == "'" ? ["'", "'"] : [$0] }.reduce(into: "") { $0.unicodeScalars.append($1) }))'"
    return [
        "playbook.yml": """
        title: \(value)
        base_url: https://example.com/
        teams:
          - {id: sales, title: \(value), side: sales, contact: \(value)}
          - {id: marketing, side: marketing}
        people:
          - {id: anna, name: \(value), title: \(value), team: sales}
        moments:
          - {id: fmot, title: \(value), question: \(value), definition: \(value)}
        stages:
          - {id: contact, title: \(value), customer_says: \(value), moment: fmot, we_do: \(value), entry: \(value)}

        """,
        "call.md": """
        ---
        title: \(value)
        short_title: \(value)
        summary: \(value)
        stage: contact
        owner: sales
        tags: [\(value)]
        ---

        See [the price](price.md).

        """,
        "price.md": """
        ---
        title: \(value)
        kind: asset
        group: offer
        summary: \(value)
        type: \(value)
        version: \(value)
        owner: anna
        used_by: marketing
        at: \(value)
        evidence: {source: \(value), scope: \(value)}
        ---

        """,
        "promise.md": "---\ntitle: \(value)\nkind: promise\nmade_in: [price]\n---\n",
        "deal.md": """
        ---
        title: \(value)
        kind: handoff
        from: marketing
        to: sales
        trigger: \(value)
        from_commits: [\(value)]
        accept_within: \(value)
        ---

        """,
        "other.md": "---\ntitle: Other\nowner: \(value)\nstage: contact\nsummary: S\n---\n\n[A](call.md)\n",
    ]
}
