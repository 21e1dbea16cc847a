import CommonMark
import Diagnostics

/// Sections that wait for their text, on a page that is not marked as a draft; or a page that says nothing at all.
enum PlaceholderText: PageRule {
    static let id: RuleID = "placeholder-text"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.status != .draft, !page.isRetired else { return [] }
        let sections = Section.all(of: page)
        let placeholders = sections.filter { $0.placeholder != nil }
        guard let first = placeholders.first, let what = first.placeholder?.text else { return [] }
        let message: Phrase =
            if sections.count == 1 {
                "The page \(what)"
            } else if placeholders.count == 1 {
                "1 of \(number: sections.count) sections \(what)"
            } else {
                "\(number: placeholders.count) of \(number: sections.count) sections are placeholders; the first \(what)"
            }
        return [
            Finding(
                id, .warning, message, at: page.page.location(first.placeholder?.span ?? SourceSpan(0, 0)),
                reason: "Whoever opens it in a hurry finds nothing and does not come back",
                fix: "Write the text, or set 'status: draft' until it is there",
                related: placeholders.dropFirst().compactMap { $0.placeholder.map { page.page.location($0.span) } })
        ]
    }

    /// The text between two headings.
    private struct Section {
        let placeholder: (text: Phrase, span: SourceSpan)?

        /// Those that should hold text: a heading right above a deeper one need not.
        static func all(of page: LinkedPage) -> [Section] {
            let document = page.page.document
            let headings = document.headings
            let text = PageText(page)
            var sections: [Section] = []
            let preface = (page.frontMatter.span?.end ?? 0)..<(headings.first?.span.start ?? text.bytes.count)
            if text.holdsWords(in: preface)
                || headings.isEmpty && document.says(anythingIn: document.nodes.indices.dropFirst())
            {
                sections.append(Section(placeholder: marker(in: preface, of: text)))
            } else if headings.isEmpty, page.livesByItsText {
                sections.append(Section(placeholder: ("is empty", page.head.span ?? SourceSpan(0, 0))))
            }
            for (index, heading) in headings.enumerated() {
                let next = index + 1 < headings.count ? headings[index + 1] : nil
                if !document.says(anythingIn: document.nodes[heading.node].end..<(next?.node ?? document.nodes.count)) {
                    if let next, next.level > heading.level { continue }
                    sections.append(Section(placeholder: ("is empty: '\(heading.text)'", heading.span)))
                } else {
                    let range = heading.span.end..<max(heading.span.end, next?.span.start ?? text.bytes.count)
                    sections.append(Section(placeholder: marker(in: range, of: text)))
                }
            }
            return sections
        }

        /// A mark that authors leave for later; a phrase counts where little else stands beside it.
        private static func marker(in range: Range<Int>, of text: PageText) -> (text: Phrase, span: SourceSpan)? {
            let isShort = text.words(in: range) <= longestPlaceholder
            for offset in range where text.isWordStart(offset) {
                for word in words where text.matches(word, at: offset) {
                    let end = offset + word.utf8CodeUnitCount
                    if text.isWordEnd(end) { return ("says '\(word)'", SourceSpan(offset, end)) }
                }
                guard isShort else { continue }
                for phrase in phrases where text.matches(phrase, at: offset, ignoringCase: true) {
                    let span = SourceSpan(offset, offset + phrase.utf8CodeUnitCount)
                    return ("says '\(String(decoding: text.bytes[span.range], as: UTF8.self))'", span)
                }
            }
            return nil
        }

        /// In words.
        private static let longestPlaceholder = 12
        private static let words: [StaticString] = ["TODO", "TBD", "FIXME"]
        private static let phrases: [StaticString] = [
            "to be completed", "to be written", "lorem ipsum", "uzupełnić", "do uzupełnienia",
        ]
    }
}

extension Document {
    /// Comments say nothing.
    fileprivate func says(anythingIn nodes: Range<Int>) -> Bool { nodes.contains { !isComment($0) } }
}

extension LinkedPage {
    /// An asset is what it leads to, a derived page has more than its prose, and an agreement may stand in its front matter.
    fileprivate var livesByItsText: Bool {
        let telling: [FieldName] = [
            .trigger, .fromCommits, .toCommits, .madeIn, .provedBy, .keptBy, .marketingView, .salesView, .effect,
            .agreement, .formula, .source,
        ]
        return kind.id != PageKind.asset && !isProse && !telling.contains(where: frontMatter.has)
    }
}

extension PageText {
    fileprivate func isWordStart(_ offset: Int) -> Bool {
        bytes[offset] != 0x20 && (offset == 0 || !AuthorName.holds(bytes[offset - 1]))
    }

    fileprivate func isWordEnd(_ offset: Int) -> Bool { offset == bytes.count || !AuthorName.holds(bytes[offset]) }

    fileprivate func holdsWords(in range: Range<Int>) -> Bool { words(in: range) > 0 }

    fileprivate func words(in range: Range<Int>) -> Int {
        range.reduce(0) { isWordStart($1) && AuthorName.holds(bytes[$1]) ? $0 + 1 : $0 }
    }
}
