import CommonMark
import Diagnostics

/// Kinds of pages: new ones, and changes to the standard ones.
extension VocabularyReader {
    mutating func readKinds(_ node: YAMLDocument.Node?) {
        for (id, fields) in entries(
            of: node, called: "kinds", atMost: 200,
            knowing: ["id": .text, "title": .words, "review_every": .text, "headings": .wordLists, "joint": .text])
        {
            let standard = defaults.kinds.first { $0.id == id }
            let kind = PageKind(
                id: id, title: fields.text("title") ?? standard?.title ?? id,
                reviewEvery: interval(fields["review_every"]) ?? standard?.reviewEvery ?? .days(180),
                requiredHeadings: fields.texts("headings") ?? standard?.requiredHeadings ?? [],
                isJoint: truth(fields["joint"], "joint") ?? standard?.isJoint ?? false)
            keepNames(of: fields, ["title"], as: .kind, id)
            vocabulary.kinds.removeAll { $0.id == id }
            vocabulary.kinds.append(kind)
        }
    }

    private mutating func interval(_ node: YAMLDocument.Node?) -> ReviewInterval? {
        guard let node, let text = node.text else { return nil }
        if let interval = ReviewInterval(text) { return interval }
        report(
            "'review_every: \(text)' is not a span of time", at: node,
            reason: "Pages of this kind are checked as often as by default",
            fix: "Write '90 days', '6 months' or 'never'")
        return nil
    }

    private mutating func truth(_ node: YAMLDocument.Node?, _ name: String) -> Bool? {
        guard let node, let text = node.text else { return nil }
        switch Slug.fold(text) {
        case "yes", "true", "tak": return true
        case "no", "false", "nie": return false
        default:
            report(
                "'\(name): \(text)' is neither yes nor no", at: node,
                reason: "It decides whether both teams must agree to pages of this kind", fix: "Write 'yes' or 'no'")
            return nil
        }
    }
}
