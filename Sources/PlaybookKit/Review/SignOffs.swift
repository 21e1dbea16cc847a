import CommonMark
package import Diagnostics
import Localization

/// Who agreed to a change, by the trailers of its commits and by a file of approvals: `Agreed-by: sales <piotr@acme.example>`.
///
/// A name is that of a team, a side or a person, in any language of the playbook. A person speaks for their team as well, and an address
/// that is somebody's `contact` says who it was. Nobody speaks for others, and nobody who has left by either version. Names mean what they
/// meant in the older version, so that nobody gains a voice by the change that they agree to; what it does not know, the newer one says.
/// No signature is checked: whoever can write a commit can write a name.
///
/// Who agrees in a commit agrees to what the playbook says there. When what the agreement is about says something else later, it counts no
/// longer; see `LaterChanges`. A file of approvals belongs to no commit and counts for what is reviewed with it.
package struct SignOffs: Sendable {
    /// What a sign-off counts as.
    private enum Voice: Hashable {
        case owner(Owner)
        /// A team or a side by its name, whoever wrote it: also the agreement of who leads it.
        case team(String)
        case side(Side)
    }

    /// The older version first.
    private let playbooks: [Playbook]
    private let names: [VocabularyNames]
    /// By their addresses, in small letters; an address of several people says nothing.
    private let people: [String: Person]
    private let messages: [GitMessage]
    /// The file of approvals, in which findings have their places.
    let approvals: SourceFile?
    /// In their order, the one that counts first.
    private var given: [Voice: [SignOff]] = [:]
    /// Names that are unknown, and sign-offs that do not count.
    package private(set) var log = FindingLog()

    /// How many unknown names get near misses; each is compared with every name of the playbook.
    private static let mostSuggestions = 50

    /// `messages` are those of the change, the one that counts first; `approvals` has one sign-off a line.
    package init(messages: [GitMessage], approvals: SourceFile? = nil, before: Playbook, after: Playbook) {
        (self.messages, self.approvals) = (messages, approvals)
        playbooks = [before, after]
        names = playbooks.map { VocabularyNames($0.vocabulary) }
        people = Self.peopleByAddress(of: playbooks)
        let packs = after.vocabulary.packs
        let signOffs =
            messages.flatMap { SignOff.all(in: $0, packs: packs) }
            + (approvals.map(SignOff.all) ?? [])
        for signOff in signOffs {
            for voice in voices(of: signOff) { given[voice, default: []].append(signOff) }
        }
    }

    /// The commits in which somebody agrees, by id, in their order.
    package var commits: [String] {
        let known = Set(given.values.joined().compactMap(\.commit))
        return messages.map(\.commit).filter(known.contains)
    }

    /// The agreements with the state that these sign-offs give them. `later` is what says something else since each commit in which
    /// somebody agrees.
    package func filled(into agreements: [Agreement], later: [String: LaterChanges] = [:]) -> [Agreement] {
        agreements.map { agreement in
            var agreement = agreement
            for signOff in voices(for: agreement).lazy.flatMap({ given[$0] ?? [] }) {
                let changed = signOff.commit.flatMap { later[$0]?.files(of: agreement) } ?? []
                guard !changed.isEmpty else {
                    agreement.state = .given(by: signOff.text, at: signOff.place.description)
                    break
                }
                guard case .missing = agreement.state else { continue }
                agreement.state = .outdated(
                    by: signOff.text, at: signOff.place.description, changed: changed)
            }
            return agreement
        }
    }

    private func voices(for agreement: Agreement) -> [Voice] {
        let speakers = agreement.speakers.map(Voice.owner)
        return switch agreement.party {
        case .owner: speakers
        case .lead(let team): speakers + [.team(team)]
        case .head(let side): speakers + [.side(side)]
        }
    }

    // MARK: What one counts as

    private mutating func voices(of signOff: SignOff) -> [Voice] {
        let owner = owner(called: signOff.name)
        let side = side(called: signOff.name)
        var speaker = signOff.address.flatMap { people[$0.asciiLowercased] }
        guard owner != nil || side != nil || speaker != nil && signOff.name.isEmpty else {
            report(unknown: signOff)
            return []
        }
        if speaker == nil, case .person(let id)? = owner { speaker = person(id) }
        guard let speaker else {
            var voices = [owner.map(Voice.owner), side.map(Voice.side)].compactMap(\.self)
            if case .team(let id)? = owner { voices.append(.team(id)) }
            return voices
        }
        if let day = playbooks.lazy.compactMap({ $0.departure(of: .person(speaker.id)) }).first {
            log.report(.refused("\(speaker.name) left on \(day) and can no longer agree", signOff))
            return []
        }
        let team = speaker.team.flatMap(team)
        let isOfSide = side.map { team?.side == $0 || team?.side == .joint } ?? false
        guard signOff.name.isEmpty || owner == .person(speaker.id) || owner == team.map({ .team($0.id) }) || isOfSide
        else {
            log.report(.refused("\(speaker.name) cannot agree for '\(signOff.name)'", signOff))
            return []
        }
        return [.owner(.person(speaker.id))] + (team.map { [.owner(.team($0.id))] } ?? [])
    }

    private func owner(called name: String) -> Owner? {
        names.first { $0.knows(name, [.team, .person]) }?.owner(name)
    }

    /// One that has a head.
    private func side(called name: String) -> Side? {
        let side = playbooks[0].vocabulary.packs.authorWords.choice(name, of: Side.self)
        return side == .marketing || side == .sales ? side : nil
    }

    private func person(_ id: String) -> Person? { playbooks.lazy.compactMap { $0.person(id) }.first }
    private func team(_ id: String) -> Team? { playbooks.lazy.compactMap { $0.team(id) }.first }

    private static func peopleByAddress(of playbooks: [Playbook]) -> [String: Person] {
        var people: [String: Person] = [:]
        var shared: Set<String> = []
        for person in playbooks.flatMap(\.vocabulary.people) {
            guard let address = person.contact?.asciiLowercased else { continue }
            if let other = people[address], other.id != person.id { shared.insert(address) }
            if people[address] == nil { people[address] = person }
        }
        return people.filter { !shared.contains($0.key) }
    }

    // MARK: What does not count

    private mutating func report(unknown signOff: SignOff) {
        let names = names.first { $0.knows(signOff.name, [.team, .person]) } ?? names[0]
        let hasSuggestions = log.findings.count < Self.mostSuggestions
        let (candidates, isAmbiguous) =
            hasSuggestions ? names.candidates(for: signOff.name, [.team, .person]) : ([], false)
        var finding = Finding.unresolved(
            "unknown-sign-off", "team, side or person", signOff.name, candidates, isAmbiguous: isAmbiguous,
            at: signOff.place.location, reason: signOff.reason,
            fix: "Name a side, or a team or a person of playbook.yml, by id or by name")
        finding.severity = .warning
        log.report(finding)
    }
}

extension Finding {
    fileprivate static func refused(_ message: Phrase, _ signOff: SignOff) -> Finding {
        Finding(
            "refused-sign-off", .warning, message, at: signOff.place.location, reason: signOff.reason,
            fix: "Ask somebody of the team who is there, or its lead")
    }
}

extension SignOff {
    fileprivate var reason: Phrase {
        switch place {
        case .commit(let id):
            "What commit \(String(decoding: id.utf8.prefix(10), as: UTF8.self)) says counts as nobody's agreement"
        case .line: "The line counts as nobody's agreement"
        }
    }
}

extension SignOff.Place: CustomStringConvertible {
    /// A commit's id, or the name of the file.
    var description: String {
        switch self {
        case .commit(let id): id
        case .line(let location): location.path
        }
    }

    /// A commit is no file.
    fileprivate var location: Finding.Location {
        switch self {
        case .commit: Finding.Location("")
        case .line(let location): location
        }
    }
}
