import CommonMark
package import Diagnostics

/// Where a site is published: `https://example.com/playbook/`.
package struct BaseURL: Hashable, Sendable {
    /// Why an address is no such place.
    package struct Refusal: Error {
        package let reason: Phrase
    }

    /// Ends with a slash.
    let text: String

    package init(_ text: String) throws(Refusal) {
        if let reason = URLPolicy.refusal(ofWebAddress: text) { throw Refusal(reason: reason) }
        // Addresses are put together from it in files that hold ASCII alone.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw Refusal(reason: "it holds more than ASCII; write the host with xn--, and %XX in the path")
        }
        guard !text.utf8.contains(where: { "?#".utf8.contains($0) }) else {
            throw Refusal(reason: "nothing can follow ? or #")
        }
        self.text = text.utf8.last == UInt8(ascii: "/") ? text : text + "/"
    }

    /// What follows the host: `/playbook/`.
    var path: String {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
        return "/" + parts.dropFirst(3).map { String(decoding: $0, as: UTF8.self) }.joined()
    }

    /// The whole address of a file of the site.
    func address(of file: ContainedPath) -> String { text + SitePath.home.relativeReference(to: file) }
}

extension URLPolicy {
    /// Why an address cannot be opened in a browser from anywhere; `nil` for one that can.
    static func refusal(ofWebAddress text: String) -> Phrase? {
        switch judge(text, image: false) {
        // No other scheme that is allowed begins with an h.
        case .external where text.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "h"): nil
        case .refused(let reason): reason
        default: "it does not begin with https://"
        }
    }
}
