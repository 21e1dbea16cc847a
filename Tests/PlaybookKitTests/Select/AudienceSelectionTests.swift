import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// That nothing else gets out follows from how it is made – the cut is linked as if there were nothing else – and is proven here by
/// planted words and by twins.
@Suite("A playbook cut for an audience from outside")
struct AudienceSelectionTests {
    /// Stands in every place of the internal part, with a number behind it.
    private static let canary = "zqx7internal"

    /// What partners may see. It leads to the internal part in every way there is.
    private static let visible: [String: String] = [
        "playbook.yml": """
        title: Bicycles
        company: Rower i Spółka
        languages: [en]
        base_url: https://example.com/playbook/
        repository: https://example.com/edit/zqx7internal01
        links: slug
        audiences: [internal, partner, zqx7internal02]
        teams:
          - {id: sales, title: Sales, side: sales, lead: secret-lead, contact: zqx7internal03@example.com}
          - {id: falcon, title: Team zqx7internal04, side: marketing}
        people:
          - {id: ada, name: Ada Nowak, team: sales, contact: zqx7internal05@example.com}
          - {id: secret-lead, name: Lead zqx7internal06}
        moments:
          - {id: zmot, title: Search, question: Whom can I believe?, feeds: hidden}
          - {id: hidden, title: Moment zqx7internal07}
        stages:
          - {id: research, title: Research, moment: zmot, we_do: zqx7internal08, entry: zqx7internal09, exit: zqx7internal10}
          - {id: hidden, title: Stage zqx7internal11, moment: hidden}
        kinds:
          - {id: attack, title: Attack zqx7internal12}
        values:
          price: ten euro
          margin: zqx7internal13
        merge_fields: [zqx7internal14]
        rules:
          orphan-asset: [note, {level: off, paths: [guide.md], reason: zqx7internal15}]
        """,
        "guide.md": """
        ---
        # zqx7internal16
        title: Guide
        summary: What partners need.
        stage: research
        owner: ada
        with: sales
        audience: [internal, partner]
        assets: [sheet, vault]
        personas: [buyer-secret]
        replaced_by: vault-page
        aliases: [old/guide.md]
        verified: 2026-03-01
        ---
        # Guide

        The price is {{= price }}. Ask for the falcon word, [a way in](plans.md), ![a picture](plan.png), [[plan-b]] and
        [the heading](plans.md#secret-heading). ![[plans#Secret heading]] See [the vault](asset:vault), [its file](vault.csv) and
        [the sheet](asset:sheet).

        ![[plans#Secret heading]]

        ![A bicycle](bicycle.svg)
        """,
        "more.md": """
        ---
        title: More
        summary: What else partners need.
        stage: research
        owner: sales
        audience: partner
        ---
        Back to [the guide](guide.md).
        """,
        "sheet.md": """
        ---
        title: Sheet
        kind: asset
        group: offer
        at: [sheet.csv, gone.csv]
        owner: sales
        stage: research
        audience: partner
        ---
        """,
        "sheet.csv": "a,b\n",
        "bicycle.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><path d=\"M0 0h8\"/></svg>",
    ]

    /// What colleagues alone may see.
    private static let hidden: [String: String] = [
        "plans.md": """
        ---
        title: Plans zqx7internal21
        id: plans
        short_title: Short zqx7internal22
        summary: zqx7internal23
        stage: [research, hidden]
        kind: attack
        owner: falcon
        with: sales
        verified: 2026-03-01
        verified_by: secret-lead
        tags: [zqx7internal24]
        aliases: [old/zqx7internal25.md, plan-b]
        audience: internal
        assets: [sheet, vault]
        ---
        Body zqx7internal26 with [a link](guide.md), [the vault](vault.csv) and {{= margin }}. <!-- zqx7internal27 -->

        ## Secret heading

        ![Alt zqx7internal28](plan.png)

        `code zqx7internal29`[^1]

        ```email
        Subject: zqx7internal30

        {{zqx7internal14}}
        ```

        | zqx7internal31 |
        | -- |
        | zqx7internal32 |

        [^1]: Footnote zqx7internal33
        """,
        "zqx7internal41/deep-zqx7internal42.md":
            "---\nstage: research\n---\n# Deep zqx7internal43\n\n[The guide](../guide.md)\n",
        "zqx7internal41/_defaults.yml": "owner: falcon\ntags: [zqx7internal44]\n",
        "plan.png": "",
        "vault.md": """
        ---
        title: Vault zqx7internal51
        kind: asset
        group: ad
        at: vault.csv
        owner: falcon
        used_by: [sales]
        stage: research
        ---
        zqx7internal52
        """,
        "vault.csv": "zqx7internal53\n",
        "term.md": "---\nkind: term\ntitle: falcon word\nforms: [zqx7internal54]\nsummary: zqx7internal55\n---\n",
        "buyer.md": "---\nid: buyer-secret\nkind: persona\ntitle: Buyer zqx7internal56\n---\n",
        "vault-page.md": "---\ntitle: Page zqx7internal57\naudience: zqx7internal02\n---\n",
        "promise.md":
            "---\ntitle: Promise zqx7internal58\nkind: promise\nmade_in: sheet\nkept_by: guide.md\n---\nzqx7internal59\n",
        "handoff.md":
            "---\ntitle: Hand-off zqx7internal60\nfrom: falcon\nto: sales\nsigned_by: [secret-lead, ada]\n---\n",
        "misspelt.md": "---\ntitle: zqx7internal61\naudience: partnr\n---\n",
        "readable.md": "---\ntitle: zqx7internal62\naudience: partner\n[\n---\n",
        "index.md": "# zqx7internal63\n",
        "stages/research.md": "---\nkind: stage\nid: research\n---\n# zqx7internal64\n",
    ]

    private static func site(_ hidden: [String: String]) -> BuiltSite {
        BuiltSite(texts: visible.merging(hidden) { $1 }, audience: "partner")
    }

    /// The files of the site, and the book for the same readers.
    private static func files(_ site: BuiltSite) -> [ContainedPath: [UInt8]] {
        var edition = Edition()
        (edition.isSelfContained, edition.version) = (true, "\(canary)70")
        let book = Build.book(
            Build.Checked(editions: [site.playbook], log: site.log), with: .standard, edition: edition)
        var files = site.output.files
        files["book.html"] = book.html(.none, reservesNumberWidth: false).bytes
        return files
    }

    @Test("holds what it may see")
    func shown() throws {
        let site = Self.site(Self.hidden)
        #expect(site.playbook.pages.map(\.path.description) == ["guide.md", "more.md", "sheet.md"])
        let guide = try site.page("guide.html")
        #expect(guide.contains("The price is ten euro."))
        #expect(guide.contains("Ask for the falcon word, a way in, "))
        #expect(
            guide.contains("See the vault, its file and\n<a href=\"sheet.html\" class=\"asset-link\">the sheet</a>"))
        #expect(guide.contains("Ada Nowak"))
        #expect(!guide.contains("broken"))
        #expect(site.output["old/guide.html"] != nil)
        #expect(site.output["sheet.csv"] != nil)
        #expect(site.output["bicycle.svg"] != nil)
        #expect(site["sitemap.xml"].contains("https://example.com/playbook/guide.html"))
        #expect(site["playbook.json"].contains("Rower i Spółka"))
        #expect(!site["playbook.json"].contains("\"source\""))
    }

    @Test("holds no word of what it may not see, in no byte of no file and in no name")
    func canaries() throws {
        let site = Self.site(Self.hidden)
        let canary = Array(Self.canary.utf8)
        let files = Self.files(site)
        for (path, bytes) in files {
            #expect(path.description.lowercased().utf8.firstRange(of: canary) == nil, "\(path)")
            let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            if let place = lower.firstRange(of: canary) {
                let near = bytes[max(0, place.lowerBound - 80)..<min(bytes.count, place.upperBound + 40)]
                Issue.record("\(path): \(String(decoding: near, as: UTF8.self))")
            }
        }
        for word in ["secret-heading", "plans.html", "vault.csv", "falcon\"", "secret-lead", "deep-"] {
            for (path, bytes) in files {
                #expect(bytes.firstRange(of: Array(word.utf8)) == nil, "\(word) in \(path)")
            }
        }
        // They are all there for colleagues, so that the test looks for what there is.
        let whole = BuiltSite(texts: Self.visible.merging(Self.hidden) { $1 })
        let all = whole.output.files.values.reduce(into: [UInt8]()) { $0 += $1 }
        for number in [
            3, 4, 5, 6, 7, 8, 11, 12, 13, 21, 22, 23, 24, 26, 28, 29, 30, 31, 32, 33, 43, 51, 52, 53, 55, 58, 60, 63,
        ] {
            let word = Self.canary + (number < 10 ? "0" : "") + String(number)
            #expect(all.firstRange(of: Array(word.utf8)) != nil, "\(word) is nowhere")
        }
    }

    @Test("is the same, byte for byte, whatever becomes of the rest")
    func twins() {
        let original = Self.files(Self.site(Self.hidden))
        var replaced: [String: String] = [:]
        var multiplied = Self.hidden
        for (path, text) in Self.hidden {
            replaced[path] = text.replacing("zqx7internal", with: "other words ")
            for copy in 1...3 {
                let text = text.replacing("zqx7internal", with: "zqx7internal\(copy)").replacing(
                    "id: ", with: "id: c\(copy)-")
                multiplied["copy\(copy)/\(path)"] = text
            }
        }
        for (name, twin) in [("deleted", [:]), ("replaced", replaced), ("multiplied", multiplied)] {
            let files = Self.files(Self.site(twin))
            #expect(Set(files.keys) == Set(original.keys), "\(name)")
            let different = original.filter { files[$0.key] != $0.value }.map(\.key.description).sorted()
            #expect(different == [], "\(name)")
        }
    }

    @Test("tells its author about the whole playbook, and its readers nothing")
    func findings() {
        let site = Self.site(Self.hidden)
        let whole = BuiltSite(texts: Self.visible.merging(Self.hidden) { $1 })
        let before = Set(whole.findings.filter { $0.rule != "unknown-template" }.map(\.message.english))
        #expect(before.isSubset(of: Set(site.findings.map(\.message.english))))
        #expect(
            site.findings("audience-leak").map { $0.prefix { $0 != " " } } == [
                "guide.md:9:17:", "guide.md:10:12:", "guide.md:11:14:", "guide.md:17:64:", "guide.md:17:101:",
                "guide.md:18:15:", "guide.md:18:44:", "guide.md:18:83:", "guide.md:18:108:", "guide.md:21:4:",
            ])
        #expect(
            site.pages.allSatisfy { String(decoding: $0.bytes, as: UTF8.self).contains("class=\"problem") == false })
    }

    @Test("holds all of it for colleagues")
    func colleagues() {
        let all = Self.visible.merging(Self.hidden) { $1 }
        #expect(BuiltSite(texts: all, audience: "internal").output.files == BuiltSite(texts: all).output.files)
    }

    @Test(
        "leaves out a page that may have said something else",
        arguments: [
            "---\naudience: [internal]\n---\n", "---\naudience: {a: b}\n---\n",
            "---\naudience: internal\nodbiorcy: partner\n---\n",
            "---\naudience: partner\naudience: internal\n---\n", "---\naudience: partner\n- x\n---\n",
            "\n---\naudience: internal\n---\n", "---\naudience: internal\n", "---\naudiense: internal\n---\n",
            "---\naudience: Partners\n---\n",
        ])
    func doubtful(head: String) {
        let site = BuiltSite(
            texts: ["_defaults.yml": "audience: partner\n", "a.md": head + "# A\n", "b.md": "# B\n"],
            audience: "partner")
        #expect(site.playbook.pages.map(\.path) == ["b.md"])
    }

    @Test("leaves out a folder whose defaults may have said something else")
    func doubtfulFolder() {
        for (name, text, visible) in [
            ("_Defaults.yml", "audience: internal", ["b.md", "a/own.md"]), ("_defaults.yml", "audience: [", ["b.md"]),
        ] {
            let site = BuiltSite(
                texts: [
                    "_defaults.yml": "audience: partner\n", "a/\(name)": text, "a/a.md": "# A\n", "a/b/c.md": "# C\n",
                    "a/own.md": "---\naudience: partner\n---\n# O\n", "b.md": "# B\n",
                ], audience: "partner")
            #expect(Set(site.playbook.pages.map(\.path.description)) == Set(visible), "\(name)")
        }
    }

    @Test("holds e-mail templates for customers, unless they say otherwise")
    func templates() {
        let files = [
            "a.md": "---\nkind: email-template\n---\n# A\n",
            "b.md": "---\nkind: email-template\naudience: internal\n---\n# B\n",
            "c.md": "# C\n",
        ]
        #expect(BuiltSite(texts: files, audience: "customer").playbook.pages.map(\.path) == ["a.md"])
        #expect(BuiltSite(texts: files, audience: "partner").playbook.pages.map(\.path) == [])
    }

    @Test("that may see nothing is a site without pages")
    func nothing() {
        let site = BuiltSite(texts: ["a.md": "# A zqx7internal\n"], audience: "partner")
        #expect(site.output["index.html"] != nil)
        #expect(site.output.files.values.allSatisfy { $0.firstRange(of: Array(Self.canary.utf8)) == nil })
    }
}
