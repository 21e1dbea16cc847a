import CommonMark
import Diagnostics

/// The pages for whose HTML the playbook answers: `raw_html: {trusted: [guides/embed.md, old/**], reason: …}`. They may use
/// links, images, tables, headings and classes; what runs, asks another host or leaves its place is text on them too.
extension VocabularyReader {
    mutating func readRawHTML(_ node: YAMLDocument.Node?) {
        guard let node, !node.isEmpty,
            let fields = fields(of: node, called: "'raw_html'", knowing: ["trusted": .texts, "reason": .text])
        else { return }
        vocabulary.trustedHTML = (fields["trusted"]?.listed ?? []).compactMap {
            path($0, reason: "No page's HTML is trusted for it")
        }
        if !vocabulary.trustedHTML.isEmpty, fields.text("reason") == nil {
            log.report(
                Finding(
                    "unexplained-level", .note, "Nobody says why the HTML of these pages is trusted",
                    at: location(fields["trusted"]),
                    reason: "Whoever meets the exception later cannot tell whether it is still meant",
                    fix: "Add 'reason:' beside 'trusted:'"))
        }
    }
}

extension Finding {
    /// Who may change a page must not be able to trust it.
    static func trustOnPage(_ field: String, at location: Location) -> Finding {
        Finding(
            "raw-html", .error, "'\(field)' cannot be set on a page", at: location,
            reason: "Then every change of a page could give it the trust that only the whole playbook can",
            fix: "Name the page under 'raw_html: {trusted: […]}' in \(Vocabulary.file)")
    }

    static let trustField = Slug.fold("raw_html")
}
