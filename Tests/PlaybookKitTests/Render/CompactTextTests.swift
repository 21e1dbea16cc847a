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
        "is a script without comments, and without spaces and ends of lines that mean nothing",
        arguments: [
            ("// a\n  // b\n\n{\n  const a = (b, c) => [b, c];\n}\n", "{let a=(b,c)=>[b,c]}\n"),
            ("let a = \"b , c\" + `d , ${ e } `;\n", "let a=\"b , c\"+`d , ${ e } `;"),
            ("let a = `b ${c ? ` d , ${ {} } ` : 1} ` , e;", "let a=`b ${c ? ` d , ${ {} } ` : 1} `,e;"),
            ("let a = \"// b , /\" , c; // d\ne();", "let a=\"// b , /\",c;e();"),
            ("if (a in b) return - 1;", "if(a in b)return-1;"),
            ("return / , [/ ] \\/ /g ;", "return/ , [/ ] \\/ /g;"),
            ("const a = [ b , / , /g in c , (d) / e / 2 ];\n", "let a=[b,/ , /g in c,(d)/e/2];"),
            ("a = b - -c + +d - e++ + f;", "a=b- -c+ +d-e++ +f;"),
            ("a\n  .b()\nc()\n", "a.b()\nc()\n"),
            ("a =\n  b\n    ? c\n    : d;\n", "a=b?c:d;"),
            ("{\n  a(\n    b\n  )\n}\n", "{a(b)}\n"),
        ])
    func script(_ text: String, _ short: String) {
        #expect(String(decoding: CompactText.of(Array(text.utf8), fileExtension: "js"), as: UTF8.self) == short)
    }

    @Test(
        "is a script with short names for what it declares, and with those that may mean something elsewhere",
        arguments: [
            ("const one = (two, three = 1) => one + two + three;", "let a=(c,b=1)=>a+c+b;"),
            ("const [one, two] = a; ([three, four]) => five;", "let[c,e]=a;([d,b])=>five;"),
            ("let one = document; f((two) => document.one, two);", "let one=document;f((a)=>document.one,a);"),
            ("let one = 1; one ? one : [...one];", "let a=1;a?a:[...a];"),
            ("let one = 1; a = { one: 2 };", "let one=1;a={one:2};"),
            ("let one = 1; a = { b, one, c };", "let one=1;a={b,one,c};"),
            ("let one = 1; a = { one() {} };", "let one=1;a={one(){}};"),
            ("let one = 1; a?.one;", "let one=1;a?.one;"),
            ("let one = 1; a(`${one}`);", "let one=1;a(`${one}`);"),
            ("let one = 1; a(\"one\", b, one, 2);", "let c=1;a(\"one\",b,c,2);"),
        ])
    func names(_ text: String, _ short: String) {
        #expect(String(decoding: CompactText.of(Array(text.utf8), fileExtension: "js"), as: UTF8.self) == short)
    }

    @Test("has no text in quotes over several lines, in the sources")
    func sources() {
        for (path, text) in Theme.defaultFiles where path.hasSuffix(".js") {
            for token in ScriptToken.all(of: Array(text.utf8)) where token.kind == .text || token.kind == .template {
                let text = String(decoding: token.bytes, as: UTF8.self)
                #expect(!text.contains("\n"), "\(path): \(text)")
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
