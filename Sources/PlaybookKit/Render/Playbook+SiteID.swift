import Diagnostics

/// What browsers keep for a reader is kept under this name: opened from disk, all sites share one store.
extension Playbook {
    /// The same for every language, and another one for most other playbooks.
    var siteID: String {
        let ids = vocabulary.stages.map(\.id) + vocabulary.moments.map(\.id) + vocabulary.teams.map(\.id)
        let name = [vocabulary.company ?? "", vocabulary.repository ?? ""] + ids
        return ContentHash(Array(name.joined(separator: "\n").utf8)).description
    }
}
