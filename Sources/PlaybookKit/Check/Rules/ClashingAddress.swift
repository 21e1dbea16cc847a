import Diagnostics

/// Two sources that become one page of the site; the later one gets another address, so that neither is lost.
enum ClashingAddress: PlaybookRule {
    static let id: RuleID = "clashing-address"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.clashes.map { clash in
            let isReserved = clash.first.path == Vocabulary.file
            return Finding(
                id, .error,
                isReserved
                    ? "'\(clash.second.path)' and a page of truce's own both become \(clash.address)"
                    : "'\(clash.second.path)' and '\(clash.first.path)' both become \(clash.address)",
                at: clash.second,
                reason: "The later one gets an address that changes when a file is added, and links to it break",
                fix: "Rename the file", related: isReserved ? [] : [clash.first])
        }
    }
}
