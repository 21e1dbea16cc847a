import CommonMark
import Diagnostics

/// An image without alternative text.
enum MissingAltText: PageRule {
    static let id: RuleID = "missing-alt-text"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.links.compactMap { each in
            let link = each.occurrence
            guard each.isPicture, link.text?.isBlank != false else { return nil }
            // Where the image is, not where its address is defined.
            let place = page.page.document.nodes[link.node].span
            return Finding(
                id, .warning, "The image '\(link.destination)' has no alternative text", at: page.page.location(place),
                reason: "A colleague who cannot see it, and everybody who searches, gets nothing",
                fix: link.kind == .embed
                    ? "Write what the image shows: '![[\(link.destination)|what it shows]]'"
                    : "Write between the brackets what the image shows: '![what it shows](…)'", cause: "\(id)")
        }
    }
}

extension Link {
    /// Readers see an image in its place, or would if it were there.
    fileprivate var isPicture: Bool {
        if occurrence.kind == .embed, case .file(let path, _) = destination { return FilePolicy.isPicture(path) }
        return occurrence.kind == .image
    }
}
