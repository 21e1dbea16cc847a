import Diagnostics
import Testing

@testable import PlaybookKit

/// Names that two things want, or that lead out of the site: nothing is lost, and nothing is written over.
@Suite("Addresses that must not meet")
struct AddressAcceptanceTests {
    private func addresses(_ built: BuiltSite) -> [String] {
        built.playbook.pages.map { "\($0.path) \($0.output)" }.sorted()
    }

    // A page is a file here and not a folder, so the two have addresses of their own.
    @Test("N-05 A page and the page of a folder of its name stand side by side")
    func pageAndFolder() {
        let built = BuiltSite(["a.md": "The page", "a/index.md": "The folder", "b.md": "[1](a.md) [2](a/)"])
        #expect(addresses(built) == ["a.md a.html", "a/index.md a/index.html", "b.md b.html"])
        #expect(built["a.html"].contains("The page") && built["a/index.html"].contains("The folder"))
        #expect(built["b.html"].contains("<a href=\"a.html\">1</a> <a href=\"a/index.html\">2</a>"))
        #expect(built.findings("clashing-address") == [])
    }

    @Test("N-06 An address or an alias that two pages want is told with both places, and no page is lost")
    func clashes() {
        let built = BuiltSite([
            "A!.md": "First", "a.md": "Second", "b.md": "---\naliases: [a.md, old.md, The talk]\n---\nThird",
            "c.md": "---\naliases: [OLD.html, the talk]\n---\nFourth",
        ])
        #expect(built["a.html"].contains("First") && built["a-2.html"].contains("Second"))
        #expect(
            built.findings("clashing-address", "clashing-alias") == [
                "a.md:1:1: 'a.md' and 'A!.md' both become a.html",
                "b.md:2:11: The alias 'a.md' is the address a.html of 'A!.md'",
                "b.md:2:25: The alias 'The talk' is a name of 'c.md'",
                "c.md:2:11: The alias 'OLD.html' is the address OLD.html of 'b.md'",
                "c.md:2:21: The alias 'the talk' is a name of 'b.md'",
            ])
        let related = built.log.ordered.filter { ["clashing-address", "clashing-alias"].contains($0.rule) }
            .map { $0.related.map(\.path) }
        #expect(related == [["A!.md"], ["A!.md"], ["c.md"], ["b.md"], ["b.md"]])
        #expect(built["old.html"].contains("href=\"b.html\""))
    }

    // `feed.xml.md` is not among them: no derived page stands at feed-xml.html.
    @Test("N-08 A page never takes the place of one that truce derives")
    func reserved() {
        let built = BuiltSite([
            "404.md": "Mine", "print.md": "Mine", "glossary.md": "Mine", "assets/index.md": "About assets",
            "moments/zmot.md": "Mine", "search.md": "Mine", "feed.xml.md": "Mine",
        ])
        #expect(
            built.findings("clashing-address").map { $0.prefix { $0 != ":" } } == [
                "404.md", "glossary.md", "moments/zmot.md", "print.md", "search.md",
            ])
        #expect(built["404.html"].contains("Where is the customer?"))
        #expect(built["404-2.html"].contains("Mine") && built["search-2.html"].contains("Mine"))
        #expect(built["feed-xml.html"].contains("Mine") && built["assets/index.html"].contains("About assets"))
    }

    @Test("N-09 Two names that become one address have two, and the author hears of it")
    func folded() {
        let built = BuiltSite(["straße.md": "One", "strasse.md": "Two", "ﬁle.md": "Three", "file.md": "Four"])
        #expect(
            addresses(built) == [
                "file.md file.html", "strasse.md strasse.html", "straße.md strasse-2.html", "ﬁle.md file-2.html",
            ])
        #expect(built.findings("clashing-address").count == 2)
        for (page, text) in [("file", "Four"), ("file-2", "Three"), ("strasse", "Two"), ("strasse-2", "One")] {
            #expect(built["\(page).html"].contains(text))
        }
    }

    // Front matter has no `slug`: a page's address is its path.
    @Test("F-07 An address in front matter moves no page", arguments: ["../../index", "/etc/x", "a\\b"])
    func slug(_ slug: String) {
        let built = BuiltSite(["b.md": "---\nslug: '\(slug)'\n---\nText"])
        #expect(addresses(built) == ["b.md b.html"])
        #expect(built.findings("unknown-field").map { $0.prefix(9) } == ["b.md:2:1:"])
    }

    @Test("F-08 An alias that is no path of the playbook is refused where it stands")
    func aliases() {
        let built = BuiltSite(["a.md": "---\naliases: ['//evil.example', 'javascript:1', '../x']\n---\nText"])
        let found = built.log.ordered.filter { $0.rule == "refused-alias" }
        #expect(found.map { $0.location.span?.start } == [14, 32, 48])
        #expect(found.allSatisfy { $0.severity == .error })
        #expect(built.playbook.redirects.isEmpty)
        #expect(!built["a.html"].contains("href=\"javascript") && !built["a.html"].contains("href=\"//"))
    }
}
