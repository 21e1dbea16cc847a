import CommonMark
import Diagnostics

/// An image on another host. The page shows a link in its place.
enum RemoteImage: PageRule {
    static let id: RuleID = "remote-image"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.links.compactMap { link in
            guard link.occurrence.kind == .image, case .external(let address) = link.destination else { return nil }
            return Finding(
                id, .error, "The image '\(address)' is on another host; the page shows a link to it",
                at: page.location(of: link.occurrence),
                reason: "That host would learn who reads the playbook, and the image is missing without a network",
                fix: "Put the file beside the page")
        }
    }
}
