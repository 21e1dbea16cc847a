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
