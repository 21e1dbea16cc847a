import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("An address that is taken")
struct TakenAddressTests {
    @Test("A file with the address of one of the theme's is reported, as loud as the playbook wants it")
    func takenAddress() throws {
        var log = FindingLog()
        let own = ["assets/logo.svg": SourceFile(path: "assets/logo.svg", text: "<svg id='theme'/>")]
        let theme = Theme.standard.overridden(by: own, log: &log)
        let address = try #require(ContainedPath(theme.assetPath("logo.svg")))
        for level in ["warning", "error"] {
            let parsed = Build.parse([
                "playbook.yml": "rules: {taken-address: \(level)}",
                "index.md": "![x](\(address))", "\(address)": "<svg xmlns='http://www.w3.org/2000/svg' id='page'/>",
            ])
            let checked = Build.check(Build.link(parsed, asOf: .testDay))
            let found = Build.render(checked, with: theme).log.findings.filter { $0.rule == "taken-address" }
            #expect(found.map(\.location.path) == [address.description])
            #expect(found.map(\.severity.rawValue) == [level])
            #expect(found.allSatisfy { $0.reason != nil && $0.fix != nil })
        }
    }
}
