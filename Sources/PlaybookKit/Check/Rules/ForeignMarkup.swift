import Diagnostics

/// Markup of another tool in the text: shortcodes, template tags, admonitions, components. It is shown as text.
enum ForeignMarkup: PageRule {
    static let id: RuleID = "foreign-markup"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard mayHold(page.page.file.bytes) else { return [] }
        return found(in: PageText(page)).map { name, offset in
            Finding(
                id, .warning, "'\(name)' is markup of another tool", at: page.page.location(SourceSpan(offset, offset)),
                reason: "Readers of both teams see it as text, and what it should have shown is missing",
                fix: "Write in Markdown what it stands for; '> [!NOTE]' makes a box", cause: "\(id) \(name)")
        }
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
                (UInt8(ascii: "<"), 0x41...0x5A), (UInt8(ascii: "["), UInt8(ascii: "T")):
                true
            default: false
            }
        }
    }

    private static func found(in text: PageText) -> [(name: String, offset: Int)] {
        text.bytes.indices.compactMap { offset in
            let name: String? =
                switch text.bytes[offset] {
                case UInt8(ascii: "{"): tag(text, offset)
                case UInt8(ascii: "<"): component(text, offset)
                case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "["):
                    text.isLineStart(offset) ? block(text, offset) : nil
                default: nil
                }
            return name.map { ($0, offset) }
        }
    }

    /// `{{< name >}}`, `{{% name %}}`, `{{ .name }}` and `{% name %}`; closing tags belong to their opening ones.
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
        return nil
    }

    /// `::: name`, `!!! name`, `??? name`, `=== "name"` and `[TOC]` at the start of a line.
    private static func block(_ text: PageText, _ offset: Int) -> String? {
        if text.matches("[TOC]", at: offset) { return "[TOC]" }
        if text.matches("=== \"", at: offset) { return "=== \"…\"" }
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
        guard offset + 1 < text.bytes.count, (0x41...0x5A).contains(text.bytes[offset + 1]) else { return nil }
        let name = text.name(at: offset + 1)
        var rest = text.bytes[(offset + 1 + name.utf8.count)...].drop { $0 == 0x20 }
        if rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: ">")]) { return "<\(name)>" }
        let attribute = rest.prefix(while: PageText.isNameByte)
        rest = rest.dropFirst(attribute.count)
        return !attribute.isEmpty && rest.first == UInt8(ascii: "=") ? "<\(name)>" : nil
    }
}
