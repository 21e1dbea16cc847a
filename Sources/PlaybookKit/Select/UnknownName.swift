package import Diagnostics

/// Somebody asks for a part of the playbook by a name that nothing has, or more than one thing.
package struct UnknownName: Error, Hashable, Sendable {
    /// One sentence with the way out.
    package let phrase: Phrase
}

extension Edition {
    /// Takes in what somebody asks for, each by its id or by its name; `nil` asks for no part.
    package mutating func select(
        moment: String?, stage: String?, team: String?, in vocabulary: Vocabulary
    ) throws(UnknownName) {
        let names = VocabularyNames(vocabulary)
        func id(_ name: String?, _ category: VocabularyNames.Category, _ what: Phrase) throws(UnknownName) -> String? {
            guard let name else { return nil }
            if let id = names.id(of: name, category) { return id }
            let (candidates, isAmbiguous) = names.candidates(for: name, [category])
            throw UnknownName(
                phrase: isAmbiguous
                    ? "More than one \(what) is called '\(name)': \(candidates.joined(separator: ", ")); write the id of the one you mean"
                    : "There is no \(what) '\(name)'\(Finding.suggestion(candidates))")
        }
        self.moment = try id(moment, .moment, "moment")
        self.stage = try id(stage, .stage, "stage")
        self.team = try id(team, .team, "team")
    }
}

extension Vocabulary {
    /// The audience that somebody asks for.
    package func audience(wanted name: String) throws(UnknownName) -> String {
        if let audience = audience(named: name) { return audience }
        let near = NearMiss.candidates(for: name, in: audiences)
        let known: Phrase = "; the playbook has: \(audiences.joined(separator: ", "))"
        throw UnknownName(
            phrase: "There is no audience '\(name)'\(near.isEmpty ? known : Finding.suggestion(near))")
    }
}
