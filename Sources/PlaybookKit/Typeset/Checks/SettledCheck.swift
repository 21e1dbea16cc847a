import Diagnostics

/// Places that moved in the last print: its numbers are those of the print before.
enum SettledCheck {
    static func findings(in proof: Proof) -> [Finding] {
        guard let before = proof.description.pagesBefore else { return [] }
        var moved = Mismatches()
        for id in proof.description.ids {
            guard let page = proof.pages[id], let pageBefore = before[id], page != pageBefore else { continue }
            moved.add(
                "\(proof.name(of: id)) went from page \(pageBefore) to page \(page)",
                at: proof.description.location(of: id))
        }
        return [
            moved.finding("print-unsettled") { count in
                "\(count: count, "place") moved to another page in the last print"
            }
        ].compactMap { $0 }
    }
}
