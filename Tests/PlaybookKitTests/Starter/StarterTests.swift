import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The starter")
struct StarterTests {
    @Test("has its pages, a README and a .gitignore, and what its host reads, in the language that is wanted")
    func files() {
        for language in Starter.languages {
            let plain = paths(Starter(.empty, for: nil, in: language))
            #expect(plain == [".gitignore", "README.md"])
            #expect(paths(Starter(.example, for: nil, in: language)) == plain)
            let onGitHub = [".github/pull_request_template.md", ".github/workflows/playbook.yml"]
            #expect(paths(Starter(.empty, for: .github, in: language)) == (onGitHub + plain).sorted())
            let onGitLab = [".gitlab-ci.yml", ".gitlab/merge_request_templates/Default.md"]
            #expect(paths(Starter(.example, for: .gitlab, in: language)) == (onGitLab + plain).sorted())
        }
    }

    @Test("has what its host reads and nothing else for a playbook that is there", arguments: CodeHost.allCases)
    func besidePages(host: CodeHost) {
        let files = Starter(nil, for: host, in: "pl").output.files
        #expect(Set(files.keys) == [host.workflow, host.descriptionOfChanges])
    }

    @Test("sees pages where its own would be: a folder with more than hidden files, and no link to one")
    func pages() throws {
        let folder = try TemporaryFolder([
            "pages/content/index.md": "# A\n", "file/content": "x", "none/a.md": "# A\n", "hidden/content/.keep": "",
        ])
        try folder.makeFolder("empty/content")
        try folder.makeFolder("linked")
        try folder.link("linked/content", to: "../pages/content")
        let seen = ["pages", "file", "none", "hidden", "empty", "linked", "nowhere"].filter {
            Starter.hasPages(in: folder.path(of: $0))
        }
        #expect(seen == ["pages"])
    }

    @Test("asks in both languages what changes, when, who agreed and whether the check is honest")
    func questions() throws {
        let texts = Starter.languages.map {
            text(".github/pull_request_template.md", of: Starter(.empty, for: .github, in: $0))
        }
        #expect(texts.map { $0.matches(of: /(?m)^## .*\?$/).count } == [5, 5])
        #expect(texts[0].contains("## Is the check honest?") && texts[0].contains("Agreed-by: sales <"))
        #expect(texts[1].contains("## Czy weryfikacja jest uczciwa?") && texts[1].contains("Zgoda: sprzedaż <"))
    }

    @Test(
        "has an empty playbook without a finding, one draft for each moment and one of all that both sides share",
        arguments: Starter.languages)
    func empty(language: String) throws {
        let site = BuiltSite(tree(Starter(.empty, for: nil, in: language)))
        #expect(site.findings == [])
        let playbook = site.playbook
        #expect(playbook.language.tag == language)
        #expect(playbook.pages.allSatisfy { $0.status == .draft })
        #expect(playbook.vocabulary.teams.map(\.side) == [.marketing, .sales])
        for moment in playbook.vocabulary.moments {
            let pages = playbook.pagesByMoment[moment.id] ?? []
            #expect(pages.contains { $0.kind.id == PageKind.guide }, "\(moment.id)")
        }
        #expect(Set(playbook.pages.flatMap(\.stages)) == Set(playbook.vocabulary.stages.map(\.id)))
        #expect(playbook.assets.map(\.isShared) == [true])
        for kind in [PageKind.term, PageKind.handoff] {
            #expect(playbook.pages.count { $0.kind.id == kind } == 1, "\(kind)")
        }
    }

    @Test("has an example without an error on the day that its README names, which is the day it is judged by here")
    func example() throws {
        let makefile = try String(contentsOf: GeneratedFile.repository.appending(path: "Makefile"), encoding: .utf8)
        let day = try #require(makefile.firstMatch(of: /AS_OF \?= (\S+)/)).1
        for language in Starter.languages {
            let readme = text("README.md", of: Starter(.example, for: nil, in: language))
            #expect(readme.matches(of: /--as-of (\S+)/).map(\.1) == [day, day])
        }
        let starter = Starter(.example, for: nil, in: "en")
        let checked = Build.check(
            Build.link(Build.parse(tree(starter)), asOf: try #require(CalendarDate(String(day)))))
        #expect(checked.log.merged.filter { $0.severity == .error } == [])
    }

    // MARK: Helpers

    /// Without the pages.
    private func paths(_ starter: Starter) -> [String] {
        starter.output.files.keys.filter { !$0.isInside(Starter.pagesFolder) }.map(\.description).sorted()
    }

    private func text(_ path: ContainedPath, of starter: Starter) -> String {
        String(decoding: starter.output[path] ?? [], as: UTF8.self)
    }

    private func tree(_ starter: Starter) -> SourceTree {
        SourceTree(
            Dictionary(
                uniqueKeysWithValues: starter.output.files.filter { $0.key.isInside(Starter.pagesFolder) }
                    .map { path, bytes in (ContainedPath(path.parts.dropFirst().joined(separator: "/"))!, bytes) }))
    }
}
