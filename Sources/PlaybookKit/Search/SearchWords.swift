import CommonMark
import Diagnostics
import Localization

/// What the search says to readers, in the playbook's language. It comes with the index, so that no page carries it.
enum SearchWords {
    /// By the script's names.
    static func json(of playbook: Playbook) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            for (name, key) in keys { json.field(name, playbook.language.text(key)) }
            // In their order, which says their numbers and colours.
            json.field("moments", playbook.vocabulary.moments.map(\.id))
            json.field("stages", playbook.vocabulary.stages.map(\.id))
            json.field("report", reportAddress(playbook))
        }
        return json.bytes
    }

    private static let keys: KeyValuePairs = [
        "stage": "stage", "moment": "moment", "side": "usedBy", "owner": "owner", "group": "group", "kind": "kind",
        "freshness": "freshness", "language": "language", "copy": "copy", "copyLink": "copyLink", "copied": "copied",
        "copyFailed": "copyFailed", "open": "open", "retired": "status-deprecated", "found": "searchFound",
        "nothing": "searchNothing", "tell": "searchTell", "partial": "searchPartial", "some": "searchSome",
        "guess": "searchGuess", "inLanguage": "searchInLanguage", "recent": "searchRecent",
        "clearFilters": "searchClearFilters", "more": "searchMore", "sections": "searchSections",
        "wholePage": "searchWholePage", "keys": "searchKeys", "slash": "searchSlash",
    ]

    /// Where a query is sent that found nothing, for the query to follow; empty when the first page's owner has no mail address.
    private static func reportAddress(_ playbook: Playbook) -> String {
        guard let owner = playbook.pages.first(where: { $0.output == SitePath.home })?.owner,
            let contact = playbook.contact(of: owner)
        else { return "" }
        return Contact.mail(to: contact, subject: "\(playbook.language.text("searchTellSubject")) ") ?? ""
    }
}
