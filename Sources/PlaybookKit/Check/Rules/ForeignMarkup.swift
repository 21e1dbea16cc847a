import CommonMark
import Diagnostics
import Localization

/// Markup of another tool in the text: shortcodes, template tags, admonitions, components. It is shown as text.
enum ForeignMarkup: PageRule {
    static let id: RuleID = "foreign-markup"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard mayHold(page.page.file.bytes) else { return [] }
        var findings: [Finding] = []
        var places: [String: (count: Int, last: Int)] = [:]
        for (name, span) in found(in: PageText(page)) {
            if let known = places[name], known.count == mostPlaces {
                findings[known.last].count += 1
            } else {
                places[name] = ((places[name]?.count ?? 0) + 1, findings.count)
                findings.append(finding(name, at: page.page.location(span)))
            }
        }
        return findings
    }

    /// More on one page are only counted: whoever corrects so many looks for them, and a megabyte of them is 170,000.
    private static let mostPlaces = 100

    private static func finding(_ name: String, at location: Finding.Location) -> Finding {
        Finding(
            id, .warning, "'\(name)' is markup of another tool", at: location,
            reason: "Readers of both teams see it as text, and what it should have shown is missing",
            fix: "Write in Markdown what it stands for; '> [!NOTE]' makes a box", cause: "\(id) \(name)")
    }

    /// A quick look, because most pages hold nothing of the sort.
    private static func mayHold(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        return bytes.contains { byte in
            defer { previous = byte }
            return switch (previous, byte) {
            case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "%")),
                (UInt8(ascii: ":"), UInt8(ascii: ":")), (UInt8(ascii: "!"), UInt8(ascii: "!")),
                (UInt8(ascii: "?"), UInt8(ascii: "?")), (UInt8(ascii: "="), UInt8(ascii: "=")),
                (UInt8(ascii: "{"), UInt8(ascii: ":")), (UInt8(ascii: "{"), UInt8(ascii: "#")),
                (UInt8(ascii: "%"), UInt8(ascii: "%")), (UInt8(ascii: "<"), UInt8(ascii: "%")),
                (UInt8(ascii: " "), UInt8(ascii: "^")), (UInt8(ascii: "8"), UInt8(ascii: "<")),
                (UInt8(ascii: "<"), 0x41...0x5A), (UInt8(ascii: "["), UInt8(ascii: "T")):
                true
            default: false
            }
        }
    }

    private static func found(in text: PageText) -> [(name: String, span: SourceSpan)] {
        text.bytes.indices.compactMap { offset in
            let name: String? =
                switch text.bytes[offset] {
                case UInt8(ascii: "{"): tag(text, offset)
                case UInt8(ascii: "<"): component(text, offset) ?? serverTag(text, offset)
                case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "^"):
                    (text.isLineStart(offset) ? block(text, offset) : nil) ?? inline(text, offset)
                case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "-"),
                    UInt8(ascii: "i"), UInt8(ascii: "e"):
                    text.isLineStart(offset) ? block(text, offset) : nil
                default: nil
                }
            return name.map { ($0, SourceSpan(offset, end(of: $0, at: offset, in: text))) }
        }
    }

    /// Where it closes on its line; behind what its name has in common with the text where it does not.
    private static func end(of name: String, at offset: Int, in text: PageText) -> Int {
        let line = text.line(from: offset)
        let closing = name.utf8.split(separator: UInt8(ascii: " ")).last.map(Array.init) ?? []
        if closing.count < name.utf8.count, let found = line.dropFirst(2).firstRange(of: closing) {
            return found.upperBound
        }
        return offset + zip(name.utf8, line).prefix { $0 == $1 }.count
    }

    /// `{{< name >}}`, `{{% name %}}`, `{{ .name }}`, `{% name %}`, `{# … #}` and `{: .name }`; closing tags belong to their
    /// opening ones.
    private static func tag(_ text: PageText, _ offset: Int) -> String? {
        func named(_ open: String, _ close: String, from start: Int) -> String? {
            let name = text.name(at: start)
            return name.isEmpty || name.dropping(prefix: "end") != nil ? nil : "\(open) \(name) \(close)"
        }
        if text.matches("{{<", at: offset) { return named("{{<", ">}}", from: offset + 3) }
        if text.matches("{{%", at: offset) { return named("{{%", "%}}", from: offset + 3) }
        if text.matches("{%", at: offset), offset == 0 || text.bytes[offset - 1] != UInt8(ascii: "{") {
            return named("{%", "%}", from: offset + 2)
        }
        if text.matches("{{", at: offset), text.name(at: offset + 2).utf8.first == UInt8(ascii: ".") {
            return named("{{", "}}", from: offset + 2)
        }
        let line = text.line(from: offset)
        if text.matches("{# ", at: offset), line.firstRange(of: "#}".utf8) != nil { return "{# … #}" }
        let isList = line.starts(with: "{:".utf8) && line.dropFirst(2).first.map { " .#".utf8.contains($0) } ?? false
        return isList && line.contains(UInt8(ascii: "}")) ? "{: … }" : nil
    }

    /// `<% … %>`.
    private static func serverTag(_ text: PageText, _ offset: Int) -> String? {
        text.matches("<%", at: offset) && text.line(from: offset).firstRange(of: "%>".utf8) != nil ? "<% … %>" : nil
    }

    /// `==marked==` and `%%hidden%%` on one line, and `^block-id` at its end.
    private static func inline(_ text: PageText, _ offset: Int) -> String? {
        let space = UInt8(ascii: " ")
        guard offset == 0 || text.bytes[offset - 1] <= space || text.bytes[offset - 1] == UInt8(ascii: "(") else {
            return nil
        }
        let line = text.line(from: offset)
        if text.matches("^", at: offset) {
            let id = line.dropFirst().prefix(while: AuthorName.holds)
            let isAlone = line[id.endIndex...].allSatisfy { $0 == space }
            return isAlone && id.count > 2 && id.contains(where: ASCII.isLetter) ? "^block-id" : nil
        }
        for (mark, name) in [("==", "==…=="), ("%%", "%%…%%")] where line.starts(with: mark.utf8) {
            let marked = line.dropFirst(2)
            guard let first = marked.first, first != mark.utf8.first, let end = marked.firstRange(of: mark.utf8) else {
                continue
            }
            // A comparison has spaces around its signs.
            let isTight = first != space && marked[end.lowerBound - 1] != space
            if isTight || mark == "%%" { return name }
        }
        return nil
    }

    /// `::: name`, `!!! name`, `??? name`, `=== "name"`, `[TOC]`, `--8<-- "file"`, `%%` and the imports of components at the
    /// start of a line.
    private static func block(_ text: PageText, _ offset: Int) -> String? {
        if text.matches("[TOC]", at: offset) { return "[TOC]" }
        if text.matches("=== \"", at: offset) { return "=== \"…\"" }
        if text.matches("--8<--", at: offset) { return "--8<--" }
        let line = text.line(from: offset)
        if text.matches("%%", at: offset), line.dropFirst(2).allSatisfy({ $0 == 0x20 }) { return "%%…%%" }
        if text.matches("import ", at: offset) {
            let isOfModule = line.firstRange(of: " from ".utf8) != nil && line.contains { "\"'".utf8.contains($0) }
            return isOfModule ? "import" : nil
        }
        if text.matches("export const ", at: offset) || text.matches("export default ", at: offset) { return "export" }
        for mark in ["!!!", "???"] as [StaticString] where text.matches(mark, at: offset) {
            let isSpaced = text.matches(" ", at: offset + 3) || text.matches("+ ", at: offset + 3)
            let name = text.name(at: text.matches("+", at: offset + 3) ? offset + 4 : offset + 3)
            return isSpaced && !name.isEmpty ? "\(mark) \(name)" : nil
        }
        guard text.matches(":::", at: offset), offset == 0 || text.bytes[offset - 1] != UInt8(ascii: ":") else {
            return nil
        }
        let name = text.name(at: offset + 3)
        return name.isEmpty ? nil : "::: \(name)"
    }

    /// `<Name attribute=…>` and `<Name />`. A lone `<Name>` may be a blank to fill in.
    private static func component(_ text: PageText, _ offset: Int) -> String? {
        guard offset + 1 < text.bytes.count, ASCII.isCapital(text.bytes[offset + 1]) else { return nil }
        let name = text.name(at: offset + 1)
        // HTML may be written in capitals.
        guard name.utf8.contains(where: { ASCII.isLetter($0) && !ASCII.isCapital($0) }) else { return nil }
        var rest = text.bytes[(offset + 1 + name.utf8.count)...].drop { $0 == 0x20 }
        if rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: ">")]) { return "<\(name)>" }
        let attribute = rest.prefix(while: AuthorName.holds)
        rest = rest.dropFirst(attribute.count)
        return !attribute.isEmpty && rest.first == UInt8(ascii: "=") ? "<\(name)>" : nil
    }
}
