import Diagnostics
import Localization
import Testing

@testable import PlaybookKit

/// The files of a small playbook with two sides, before a change.
let agreedPlaybook: [String: String] = [
    "playbook.yml": """
    title: Bicycles
    teams:
      - {id: marketing, title: Marketing, side: marketing, lead: ewa}
      - {id: campaigns, title: Campaigns, side: marketing, lead: kacper}
      - {id: sales, title: Sales, side: sales, lead: piotr}
      - {id: sdr, title: Sales development, side: sales}
    people:
      - {id: ewa, name: Ewa Nowicka, team: marketing}
      - {id: kacper, name: Kacper Lis, team: campaigns}
      - {id: piotr, name: Piotr Madej, team: sales}
      - {id: ada, name: Ada Sowa, team: sdr}
    values:
      price: 100 euro
    """,
    "index.md": "# Home\n\n[Demo](demo.md), [prices](price-list.md), [call](call.md)\n",
    "demo.md": """
    ---
    title: Demo
    stage: evaluation
    owner: campaigns
    assets: [price-list]
    verified: 2026-01-05
    ---
    Show the alarm before the chart. An alarm convinces, a chart explains. A sensor costs {{= price }}.

    Every MQL gets a demo of the alarm.
    """,
    "call.md": """
    ---
    title: The first call
    kind: talk-track
    stage: contact
    owner: sdr
    with: marketing
    verified: 2026-01-05
    ---
    Ask how many sensors the warehouse has, and who gets out of bed when one of them calls.
    """,
    "mql.md": """
    ---
    title: MQL
    kind: term
    summary: A lead that marketing has checked.
    owner: marketing
    with: sales
    verified: 2026-01-05
    ---
    """,
    "handoff.md": """
    ---
    title: Lead to sales
    kind: handoff
    stage: contact
    owner: marketing
    with: sales
    from: campaigns
    to: sdr
    from_commits: Every lead has a telephone number
    to_commits: We call within 24 hours
    first_contact_within: 24 h
    signed_by: [marketing, sales]
    verified: 2026-01-05
    ---
    What an MQL becomes.
    """,
    "price-list.md": """
    ---
    title: Price list
    kind: asset
    group: offer
    owner: sales
    used_by: [marketing]
    at: price-list.pdf
    version: "2025"
    verified: 2026-01-05
    ---
    """,
    "price-list.pdf": "%PDF-1.7 2025",
    "banner.md": """
    ---
    title: Banner
    kind: asset
    group: ad
    owner: campaigns
    stage: problem
    verified: 2026-01-05
    ---
    """,
]

/// The review of a change to `agreedPlaybook`: files that are new or say something else, and `nil` for those that are gone.
func review(_ changes: [String: String?], of files: [String: String] = agreedPlaybook) -> Review {
    var after = files
    for (path, text) in changes { after[path] = text }
    return Review(from: version(files), to: version(after), in: .tested)
}

private func version(_ files: [String: String]) -> Review.Version {
    Review.Version(.workingTree, of: files.sourceTree, asOf: CalendarDate("2026-03-31") ?? .testDay)
}

extension [String: String] {
    /// Of paths and texts.
    var sourceTree: SourceTree {
        let files = map { (ContainedPath(stringLiteral: $0.key), Array($0.value.utf8)) }
        return SourceTree([ContainedPath: [UInt8]](uniqueKeysWithValues: files))
    }
}

extension Language {
    static let tested = Theme.standard.language("en")
}

/// A file of `agreedPlaybook` with one thing said otherwise.
func edited(_ path: String, _ old: String, _ new: String) -> [String: String?] {
    let text = agreedPlaybook[path] ?? ""
    precondition(text.contains(old), "'\(path)' does not hold '\(old)'")
    return [path: text.replacing(old, with: new)]
}

extension Review {
    /// `edited demo.md R1`, `moved old.md → new.md R0`.
    var changes: [String] {
        pages.map { change in
            let path = (change.after ?? change.before)?.page.filePath.description ?? ""
            let from = change.movedFrom.map { "\($0) → " } ?? ""
            return "\(change.what.rawValue) \(from)\(path) \(change.risk.code)"
        }
    }

    /// `head of sales: R3 Term 'MQL'`.
    var asked: [String] {
        agreements.map { agreement in
            let party =
                switch agreement.party {
                case .owner(.team(let id)): "team \(id)"
                case .owner(.person(let id)): "person \(id)"
                case .lead(let id): "lead of \(id)"
                case .head(let side): "head of \(side.rawValue)"
                }
            let reasons = agreement.reasons.map { "\($0.risk.code) \($0.what)" }
            return "\(party): \(reasons.joined(separator: ", "))"
        }
    }

    /// `Lead to sales, First contact within: 24 h → 4 h`.
    var agreed: [String] {
        commitments.map { change in
            let place = change.part.isEmpty ? change.title : "\(change.title), \(change.part)"
            let values = [change.before, change.after].map { $0.isEmpty ? "–" : $0.joined(separator: " | ") }
            return "\(place): \(values[0]) → \(values[1])"
        }
    }

    /// `warning unverified-change demo.md`.
    var brought: [String] { introduced.map { "\($0.severity.rawValue) \($0.rule) \($0.location.path)" } }
}
