/// What is read beyond CommonMark and the library's GFM.
package struct MarkdownAdditions: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bare web and mail addresses become links.
    package static let autolinks = MarkdownAdditions(rawValue: 1)
    /// `[[page#heading|label]]`.
    package static let wikiLinks = MarkdownAdditions(rawValue: 2)
    /// `> [!NOTE]`.
    package static let alerts = MarkdownAdditions(rawValue: 4)
    /// `{#id}` at the end of a heading names it and is not shown.
    package static let headingIDs = MarkdownAdditions(rawValue: 8)
    /// HTML keeps the tags of the allow-list, in balance; the rest of it is text.
    package static let html = MarkdownAdditions(rawValue: 16)
    /// The wider allow-list of pages that the playbook trusts.
    package static let trustedHTML = MarkdownAdditions(rawValue: 32)
    /// `{{= name }}` prints a value, and what stands between two braces is never emphasis.
    package static let values = MarkdownAdditions(rawValue: 64)

    /// What every page has.
    package static let all: MarkdownAdditions = [.autolinks, .wikiLinks, .alerts, .headingIDs, .html, .values]
}
