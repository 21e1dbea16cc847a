import Diagnostics

/// A mail-merge field that the playbook does not list. Without a list nothing is checked.
enum UndeclaredMergeField: PlaybookRule {
    static let id: RuleID = "undeclared-merge-field"

    static func check(_ playbook: Playbook) -> [Finding] {
        guard let mergeFields = playbook.vocabulary.mergeFields else { return [] }
        let declared = Set(mergeFields)
        let unknown = playbook.pages.concurrentMap { page in
            fields(in: page).filter { !declared.contains($0.name) }.map { (page: page, name: $0.name, span: $0.span) }
        }
        var suggestions = Suggestions(mergeFields.map { (name: $0, target: $0) })
        return unknown.joined().map { page, name, span in
            Finding(
                id, .warning, "Unknown merge field '\(name)'\(Finding.suggestion(suggestions.nearest(to: name)))",
                at: page.page.location(span),
                reason: "The customer would read the braces instead of a name",
                fix: "Correct it, or add it to 'merge_fields:' in playbook.yml", cause: "\(id) \(name)")
        }
    }

    /// `{{name}}` in text and in code, with the place of the name; `{{= value}}` and tags of other tools are none.
    private static func fields(in page: LinkedPage) -> [(name: String, span: SourceSpan)] {
        let bytes = page.page.file.bytes
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        var fields: [(name: String, span: SourceSpan)] = []
        var index = page.frontMatter.span?.end ?? 0
        while let start = bytes[index...].firstIndex(of: open), start + 1 < bytes.count {
            index = start + 1
            guard bytes[index] == open else { continue }
            var name = start + 2..<start + 2
            while name.upperBound < bytes.count, isNameByte(bytes[name.upperBound]) {
                name = name.lowerBound..<name.upperBound + 1
            }
            guard bytes[name.upperBound...].starts(with: [close, close]) else { continue }
            let text = bytes[name]
            while let first = bytes[name].first, first == 0x20 { name.removeFirst() }
            while let last = bytes[name].last, last == 0x20 { name.removeLast() }
            guard let first = bytes[name].first, !text.isEmpty, PageText.isNameByte(first), first != UInt8(ascii: ".")
            else { continue }
            fields.append((String(decoding: bytes[name], as: UTF8.self), SourceSpan(name)))
            index = name.upperBound
        }
        return fields
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { PageText.isNameByte(byte) || byte == 0x20 }
}
