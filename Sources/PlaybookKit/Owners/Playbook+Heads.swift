extension Playbook {
    /// Who speaks for a side as a whole, each of them enough: the leads of its teams who are still here, in the order of the teams; where
    /// there is none, the teams themselves.
    package func heads(of side: Side) -> [Owner] {
        let teams = vocabulary.teams.filter { $0.side == side }
        var leads: [Owner] = []
        for lead in teams.compactMap(\.lead).compactMap(person) where !lead.hasLeft(by: asOf) {
            if !leads.contains(.person(lead.id)) { leads.append(.person(lead.id)) }
        }
        return leads.isEmpty ? teams.map { .team($0.id) } : leads
    }
}
