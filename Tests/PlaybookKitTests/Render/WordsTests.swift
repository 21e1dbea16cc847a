import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

/// The texts of the site and of the book, which are those of the language packs.
@Suite("The words of the site") struct WordsTests {
    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let english = Theme.standard.language("en")
    private static let polish = Theme.standard.language("pl")

    @Test("are in both packs, with the same names to fill in")
    func packs() throws {
        let (english, polish) = (try Self.texts("en"), try Self.texts("pl"))
        #expect(Set(english.keys).symmetricDifference(polish.keys).isEmpty)
        for (key, text) in english {
            #expect(Self.names(in: text) == Self.names(in: polish[key] ?? ""), "\(key)")
            #expect(!text.isEmpty && !(polish[key] ?? "").isEmpty, "\(key)")
        }
    }

    @Test("have every form that the numbers of their language take")
    func nouns() {
        #expect(Set(Self.english.nouns.keys) == Set(Self.polish.nouns.keys))
        for (noun, forms) in Self.english.nouns { #expect(Set(forms.keys) == [.one, .other], "\(noun)") }
        for (noun, forms) in Self.polish.nouns {
            #expect(Set(forms.keys) == Set(PluralRule.Category.allCases), "\(noun)")
        }
    }

    @Test("are named by templates only where a pack has them")
    func templates() {
        guard case .fields(let words) = Self.english.words else { return }
        for name in Self.namedByTemplates { #expect(words[name] != nil, "words.\(name)") }
    }

    @Test("are all said somewhere")
    func used() throws {
        let literals = try SourceTexts.patterns(below: Self.repository.appending(path: "Sources"))
        let gaps = Set(AssetGroup.allCases.map { "gap-\($0.rawValue)" })
        let changes = ChangeLog.What.allCases.map { "change-\($0.rawValue)" }
        let composed = gaps.union(changes).union(Needs.ids.map { "need-\($0)" })
        for name in composed { #expect(Self.english.texts[name] != nil, "\(name)") }
        let said = composed.union(Self.namedByTemplates).union(literals)
        for name in Self.english.texts.keys.sorted() { #expect(said.contains(name), "nothing says '\(name)'") }
        for noun in Self.english.nouns.keys.sorted() { #expect(literals.contains(noun), "nothing counts '\(noun)'") }
    }

    @Test("leave nothing English in a Polish playbook, on the site and in the book", arguments: [true, false])
    func polish(hasBegun: Bool) throws {
        let site = BuiltSite(texts: hasBegun ? Self.playbook : ["playbook.yml": Self.vocabulary])
        let english = Self.english.texts.filter { Self.polish.texts[$0.key] != $0.value }
        let whole = Set(english.values)
        // What stands around the names, where it is long enough not to be a word of Polish by chance.
        let parts = english.values.flatMap { $0.split(separator: /\{\w+\}/) }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.utf8.count > 7 }
        for (path, bytes) in site.pages {
            for text in Self.visible(in: String(decoding: bytes, as: UTF8.self)) {
                let found = whole.contains(text) ? text : parts.first { text.contains($0) }
                #expect(found == nil, "\(path): '\(text)'")
            }
        }
        #expect(try site.page("index.html").contains("Ścieżka klienta"))
        #expect(try site.page("print.html").contains("Stan na"))
    }

    @Test("count what a Polish playbook holds in the forms of its numbers")
    func counts() {
        let language = Self.polish
        let counted = [0, 1, 2, 5, 12, 22, 112].map { language.count($0, "shared-asset") }
        #expect(
            counted == [
                "0 wspólnych zasobów", "1 wspólny zasób", "2 wspólne zasoby", "5 wspólnych zasobów",
                "12 wspólnych zasobów", "22 wspólne zasoby", "112 wspólnych zasobów",
            ])
        #expect(language.counts([(2, "page"), (0, "term"), (1, "asset")]) == "2 strony i 1 zasób")
        #expect(language.size(2_440) == "2,4 kB")
        #expect(language.date(.testDay) == "31 marca 2026")
    }

    // MARK: Where words are

    /// As a pack of `templates/` has them, which the theme fills with English.
    private static func texts(_ tag: String) throws -> [String: String] {
        let file = "languages/\(tag).yml"
        let source = try #require(Theme.standard.files[file])
        var log = FindingLog()
        var pack = LanguagePack(tag: tag, over: nil)
        pack.read(source, log: &log)
        #expect(log.findings.isEmpty)
        return pack.language.texts
    }

    private static func names(in text: String) -> [String] {
        text.matches(of: /\{(\w+)\}/).map { String($0.1) }.sorted()
    }

    private static let namedByTemplates = Set(
        Theme.standard.files.filter { $0.key.hasSuffix(".mustache") }.values.flatMap { file in
            String(decoding: file.bytes, as: UTF8.self).matches(of: /\{\{[#^]?words\.([\w-]+)\}\}/).map { String($0.1) }
        })

    /// What a reader sees or hears: texts, and the attributes that hold one. What a finding says is not of these words.
    private static func visible(in page: String) -> [String] {
        let body = page.replacing(/<style>[\s\S]*?<\/style>/, with: "")
            .replacing(/<\/b> .*<\/li>/, with: "</b></li>")
        let texts = body.split(separator: /<[^>]*>/).map(String.init)
        let attributes = body.matches(
            of:
                /(?:aria-label|alt|title|data-label|data-bookmark|data-copy|data-copied|data-subject|data-link|data-failed|data-shown|data-overdue)="([^"]*)"/
        ).map { String($0.1) }
        return (texts + attributes).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    }

    // MARK: A Polish playbook

    private static let vocabulary = """
        title: Playbook Rowerów
        languages: [pl]
        company: Rowery
        moments:
          - {id: zmot, title: Zerowy moment prawdy, acronym: ZMOT, question: Komu wierzyć?, definition: Klient szuka.}
          - {id: umot, title: Ostateczny moment prawdy, acronym: UMOT, question: Polecić?, definition: Klient mówi., feeds: zmot}
        stages:
          - {id: szukam, title: Szukam, moment: zmot, customer_says: Komu wierzyć?, we_do: Pomagamy., entry: jest problem, exit: jest lista}
          - {id: polecam, title: Polecam, moment: umot, customer_says: Powiem innym., goes_back_to: [szukam]}
          - {id: inne, title: Inne, customer_says: Hm}
        teams:
          - {id: m, title: Marketing, side: marketing, lead: ola, contact: m@example.com}
          - {id: s, title: Handel, side: sales}
        people:
          - {id: ola, name: Ola Lis, team: m, title: szefowa}
          - {id: jan, name: Jan Bąk, team: s, until: 2025-01-01}
        kinds:
          - {id: guide, title: Poradnik}
          - {id: asset, title: Zasób}
          - {id: term, title: Hasło}
          - {id: handoff, title: Przekazanie}
          - {id: promise, title: Obietnica}
          - {id: friction, title: Tarcie}

        """

    private static let playbook: [String: String] = [
        "playbook.yml": vocabulary,
        "index.md":
            "---\nowner: m\nverified: 2026-03-01\nverified_by: ola\nreview_every: 90 days\n---\n# Start\n\nTekst.\n",
        "a.md": """
        ---
        owner: m
        with: [s]
        stage: szukam
        status: draft
        verified: 2026-03-20
        verified_by: ola
        review_every: 90 days
        tags: [rower]
        personas: [x]
        ---
        # Zapytanie

        Zapytanie to [cennik](assets/cennik.md), [^1] i [b](b.md).

        ## Dalej

        - [x] tak
        - [ ] nie

        | a | b |
        | --- | --- |
        | 1 | 2 |

        ![[b#czesc]]

        [^1]: Przypis.

        """,
        "b.md":
            "---\nowner: ola\nstage: polecam\nverified: 2025-01-01\nreplaced_by: a\n---\n# B\n\n[a](a.md)\n\n## Część\n\nTekst.\n",
        "c.md": "---\nstage: always\nexpires: 2026-01-01\n---\n# C\n\nTekst.\n",
        "d.md": "# D\n\nPoza ścieżką.\n",
        "e.md": "---\nmoment: zmot\nowner: jan\navailable_from: 2027-01-01\n---\n# E\n\nTekst.\n",
        "assets/cennik.md": """
        ---
        kind: asset
        group: offer
        owner: m
        used_by: [s]
        at: https://example.com/cennik
        stage: szukam
        answers: [how, for-me, why-now, what-if-not]
        evidence: {source: Badanie, date: 2026-01-01, scope: Polska}
        version: "2"
        verified: 2026-03-20
        ---
        # Cennik

        Tekst cennika.

        """,
        "assets/stary.md":
            "---\nkind: asset\ngroup: email\nowner: m\nat: crm:12\nstatus: deprecated\nreplaced_by: assets/cennik\n---\n# Stary\n",
        "assets/rozmowa.md":
            "---\nkind: asset\ngroup: communication\nowner: s\nstage: szukam\navailable_from: 2027-01-01\n---\n# Rozmowa\n",
        "zapytanie.md":
            "---\nkind: term\nowner: m\nsynonyms: [kontakt]\navoid: [namiar]\n---\n# Zapytanie\n\nKtoś, kto pyta.\n",
        "handoff.md":
            "---\nkind: handoff\nowner: m\nwith: [s]\nstage: szukam\nfrom: m\nto: s\ntrigger: Klient pyta\nfrom_commits: [Dane]\naccept_within: 4 h\nfirst_contact_within: 1 d\nattempts: \"3\"\nsigned_by: [ola]\nescalate_to: ola\neffective: 2026-01-01\n---\n# Do handlu\n",
        "promise.md":
            "---\nkind: promise\nowner: m\nwith: [s]\nstage: szukam\nmade_in: [assets/cennik]\n---\n# Alarm\n",
        "friction.md":
            "---\nkind: friction\nowner: m\nwith: [s]\nmarketing_view: Tak\neffect: Czeka\nstate: otwarte\n---\n# Spór\n",
    ]
}
