import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

@Suite("What is published of the theme's own style sheets and scripts")
struct CompactTextTests {
    @Test(
        "is a style sheet without comments, and without spaces that mean nothing",
        arguments: [
            ("/* a */\na { color : red; }\n", "a{color :red}\n"),
            (".a .b, .c > d {\n  margin: 0 calc(1px + 2px);\n}\n", ".a .b,.c>d{margin:0 calc(1px + 2px)}\n"),
            ("a::before { content: \"; /* } */  \\\" \"; }", "a::before{content:\"; /* } */  \\\" \"}\n"),
            ("a { & + & { b: c; } :hover > & { d: e } }", "a{& + &{b:c}:hover>&{d:e}}\n"),
            ("@media screen and (min-width: 60rem) { a { b: c } }", "@media screen and (min-width:60rem){a{b:c}}\n"),
        ])
    func styleSheet(_ text: String, _ short: String) {
        #expect(String(decoding: CompactText.of(Array(text.utf8), fileExtension: "css"), as: UTF8.self) == short)
    }

    @Test(
        "is a script without lines of comment, indentation and spaces beside signs",
        arguments: [
            ("// a\n  // b\n\n{\n  const a = (b, c) => [b, c];\n}\n", "{const a=(b,c)=>[b,c]}\n"),
            ("let a = \"b , c\" + `d , ${ e } `;\n", "let a=\"b , c\" + `d , ${ e } `;"),
            ("let a = \"/ , /\" , b;\n", "let a=\"/ , /\",b;"),
            ("if (a in b) return - 1;", "if(a in b)return - 1;"),
            ("const a = [ b , /b , c/ ];\n", "const a=[b,/b , c/ ];\n"),
            ("a\n  .b()\nc()\n", "a.b()\nc()\n"),
            ("{\n  a(\n    b\n  )\n}\n", "{a(b)}\n"),
            ("{\n  a / b // c\n}\n", "{a / b // c\n}\n"),
        ])
    func script(_ text: String, _ short: String) {
        #expect(String(decoding: CompactText.of(Array(text.utf8), fileExtension: "js"), as: UTF8.self) == short)
    }

    @Test("has no text in quotes over several lines, in the sources")
    func sources() {
        for (path, text) in Theme.defaultFiles where path.hasSuffix(".js") {
            for line in text.split(separator: "\n") {
                // From the first slash on, which may stand in quotes, nothing can be counted.
                guard !line.contains("/") else { continue }
                for quote in ["`", "\""] { #expect(line.count { String($0) == quote } % 2 == 0, "\(path): \(line)") }
            }
        }
        for (path, text) in Theme.defaultFiles where path.hasSuffix(".css") {
            for line in text.split(separator: "\n") { #expect(line.count { $0 == "\"" } % 2 == 0, "\(path): \(line)") }
        }
    }

    @Test("is what somebody wrote or changed, as it is")
    func others() throws {
        var log = FindingLog()
        let own = "/* mine */\nbody { color: red; }\n"
        let theme = Theme.standard.overridden(
            by: ["assets/truce.css": SourceFile(path: "truce.css", text: own)], log: &log)
        func published(_ theme: Theme, _ name: String) throws -> [UInt8] {
            try #require(theme.assets.first { $0.path == theme.assetPath(name) }).bytes
        }
        #expect(try published(theme, "truce.css") == Array(own.utf8))
        #expect(try published(theme, "text.css") == published(.standard, "text.css"))
        let source = try #require(Theme.standard.files["assets/truce.css"]).bytes
        #expect(try published(.standard, "truce.css").count < source.count)
    }
}
