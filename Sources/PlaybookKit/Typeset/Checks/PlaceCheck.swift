import Diagnostics

/// Places of the book that nothing in the file can lead to.
enum PlaceCheck {
    static func findings(in proof: Proof) -> [Finding] {
        var missing = Mismatches()
        for id in proof.description.ids where proof.pages[id] == nil {
            missing.add(proof.name(of: id), at: proof.description.location(of: id))
        }
        return [
            missing.finding("print-missing-place") { count in
                count == 1
                    ? "1 place of the book is not in the file"
                    : "\(count: count, "place") of the book are not in the file"
            }
        ].compactMap { $0 }
    }
}
