import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("What a page of the site says")
struct ViewTests {
    @Test("A hand-off's page sets both commitments side by side and links whoever is named")
    func handoff() {
        let page = BuiltSite([
            "playbook.yml": vocabulary,
            "handoff.md": """
            ---
            title: Lead
            kind: handoff
            from: Campaigns
            to: field
            from_commits: [a complete lead]
            to_commits: [a call within a day]
            escalate_to: Ada
            ---
            """,
        ])["handoff.html"]
        #expect(
            page.contains("<h3>Commitments: <a class=\"party side-marketing\" href=\"teams/campaigns.html\">Campaigns<")
        )
        #expect(page.contains("<li>a complete lead</li>"))
        #expect(page.contains("<h3>Commitments: <a class=\"party side-sales\" href=\"teams/field.html\">Field<"))
        #expect(page.contains("<li>a call within a day</li>"))
        #expect(page.contains("<dt>If it fails, ask</dt><dd><a href=\"people/ada.html\">Ada</a></dd>"))
    }

    @Test("A friction's page has both voices, and names the one that is missing")
    func friction() {
        let page = BuiltSite([
            "friction.md": "---\ntitle: Price\nkind: friction\nmarketing_view: They give it away\nstate: open\n---\n"
        ])["friction.html"]
        #expect(page.contains("<p>They give it away</p>"))
        #expect(page.contains("Sales says</p>\n<p><span class=\"none\">not written down yet</span></p>"))
        #expect(page.contains("<dt>Where it stands</dt><dd>open</dd>"))
    }

    @Test("A promise's page says where it is made, and that nothing proves it yet")
    func promise() {
        let page = BuiltSite([
            "promise.md": "---\ntitle: Fast\nkind: promise\nmade_in: ad\n---\n",
            "ad.md": "---\nkind: asset\n---\n# Ad\n",
        ])["promise.html"]
        #expect(page.contains("<dt>Made in</dt><dd><a href=\"ad.html\">Ad</a></dd>"))
        #expect(page.contains("<dd class=\"none\">no proof yet</dd>"))
    }

    @Test("Whom a page is for is said in the words of its language, whatever its author wrote")
    func audiences() {
        let page = BuiltSite([
            "playbook.yml": "languages: [pl]\naudiences: [internal, customer, Rada]\n",
            "a.md": "---\nodbiorcy: [internal only, klient, rada]\n---\n# A",
        ])["a.html"]
        #expect(page.contains("<dt>Odbiorcy</dt><dd>Tylko wewnętrznie</dd><dd>Klienci</dd><dd>Rada</dd>"))
    }

    @Test("Pages without a stage are listed on the home page, by folder, until they name one")
    func offPath() {
        let home = BuiltSite([
            "index.md": "# Start", "b/two.md": "# Two", "one.md": "# One",
            "on.md": "---\nstage: contact\n---\n# On the path",
        ])["index.html"]
        let list = home.split(separator: "Pages off the path").last.map(String.init) ?? ""
        #expect(list.contains("<h3>Beside this page</h3>\n<ul>\n<li><a href=\"one.html\">One</a></li>"))
        #expect(list.contains("<h3>b</h3>\n<ul>\n<li><a href=\"b/two.html\">Two</a></li>"))
        #expect(!list.contains("On the path"))
    }

    @Test("What holds at every step has its place on the home page")
    func everyStep() {
        let files: SourceTree = ["a.md": "---\nstage: always\n---\n# A", "b.md": "# B"]
        #expect(BuiltSite(files)["index.html"].contains("<a href=\"stages/always.html\">What holds at every step</a>"))
        #expect(!BuiltSite(["b.md": "# B"])["index.html"].contains("What holds at every step"))
    }

    @Test("Before the first page names a stage nothing is said to be complete")
    func notBegun() {
        let new = BuiltSite(["a.md": "# A"])
        for page in ["index.html", "moments/fmot.html"] {
            #expect(new[page].contains("No page stands on the path yet"))
            #expect(!new[page].contains("No gaps"))
        }
        #expect(new["index.html"].contains("Not verified yet: 1 page."))
        #expect(new["moments/fmot.html"].contains("No asset is used at this moment yet, by either side."))
    }

    @Test("An asset in another system is named where it is listed")
    func keptIn() {
        let assets = BuiltSite(["a.md": "---\nkind: asset\nat: \"crm:Template 7\"\n---\n# A"])["assets/index.html"]
        #expect(assets.contains("<span class=\"asset-place\">Template 7</span>"))
    }

    @Test("The first lines of a spreadsheet's file are shown without its byte order mark")
    func markedFile() {
        let page = BuiltSite([
            "prices.md": "---\nkind: asset\nat: prices.csv\n---\n# Prices\n",
            "prices.csv": "\u{FEFF}Bicycle,Price\nCity,39\n",
        ])["prices.html"]
        #expect(page.contains(">Bicycle,Price\nCity,39\n</pre>"))
    }

    @Test("A team's card says what it owns, and that another owns nothing yet")
    func people() {
        let people = BuiltSite([
            "playbook.yml": vocabulary, "a.md": "---\nowner: field\n---\n# A",
            "b.md": "---\nowner: field\nkind: asset\n---\n# B",
        ])["people/index.html"]
        #expect(people.contains("owns 1 page and 1 asset"))
        #expect(people.contains("owns nothing yet"))
    }

    @Test(
        "Under a head that says Verified a day is enough, or the reason why there is none",
        arguments: [
            (.current(due: day), "1 Feb 2026"), (.dueSoon(due: day), "due 30 Mar 2026"),
            (.overdue(since: day, days: 1), "overdue since 30 Mar 2026"), (.expired(on: day), "expired 30 Mar 2026"),
            (.neverVerified, "never"), (.exempt, "not needed"),
        ] as [(Freshness, String)])
    func brief(_ freshness: Freshness, _ expected: String) {
        let english = Theme.standard.language("en")
        #expect(freshness.brief(verified: CalendarDate("2026-02-01"), in: english) == expected)
    }

    private static let day = CalendarDate("2026-03-30")!

    private let vocabulary = """
        teams:
          - {id: campaigns, title: Campaigns, side: marketing}
          - {id: field, title: Field, side: sales}
        people:
          - {id: ada, name: Ada, team: field}
        """
}
