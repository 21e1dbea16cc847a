import Diagnostics
import Localization

/// Numbers in the contents, in the indexes and behind references that are not those of the pages, and numbers that are not there.
enum PageNumberCheck {
    static let wrong: RuleID = "print-page-number"
    static let missing: RuleID = "print-missing-page-number"

    static func findings(in proof: Proof) -> [Finding] {
        var (inLists, inText) = (Numbers(), Numbers())
        let word = proof.description.language.text("pageShort")
        for link in proof.links {
            let referenced = link.numbers(behind: word)
            for number in referenced { inText.add(number, link, in: proof) }
            // A title in a list may hold what looks like a reference.
            if referenced.isEmpty || link.numberAtEnd != nil { inLists.add(link.numberAtEnd, link, in: proof) }
        }
        return inLists.findings(for: proof.description.contents, "in the contents and indexes", in: proof)
            + inText.findings(for: proof.description.references, "behind references", in: proof)
    }
}

/// The numbers that were found for each place.
private struct Numbers {
    private var right: [String: Int] = [:]
    private var wrong: [String: [(number: Int?, page: Int)]] = [:]

    mutating func add(_ number: Int?, _ link: PrintedLink, in proof: Proof) {
        if let number, number == proof.pages[link.id] {
            right[link.id, default: 0] += 1
        } else {
            wrong[link.id, default: []].append((number, link.page))
        }
    }

    /// Other links to a place – a term, a footnote – may stand beside those with a number, so a place is at fault only when it has
    /// fewer right numbers than it must have.
    func findings(for ids: [String], _ where: Phrase, in proof: Proof) -> [Finding] {
        var (falseNumbers, missingNumbers) = (Mismatches(), Mismatches())
        var expected: [String: Int] = [:]
        for id in ids { expected[id, default: 0] += 1 }
        var seen: Set<String> = []
        for id in ids where seen.insert(id).inserted {
            // A place that is not in the file is a finding of its own.
            guard let page = proof.pages[id], let all = expected[id] else { continue }
            var left = all - right[id, default: 0]
            for (number, place) in wrong[id] ?? [] where left > 0 {
                guard let number else { continue }
                falseNumbers.add(
                    "\(proof.name(of: id)) is said on page \(place) to be on page \(number) and is on page \(page)",
                    at: proof.description.location(of: id))
                left -= 1
            }
            for _ in 0..<max(0, left) {
                missingNumbers.add("\(proof.name(of: id)), page \(page)", at: proof.description.location(of: id))
            }
        }
        return [
            falseNumbers.finding(PageNumberCheck.wrong) { count in
                count == 1
                    ? "1 page number \(`where`) is wrong"
                    : "\(count: count, "page number") \(`where`) are wrong"
            },
            missingNumbers.finding(PageNumberCheck.missing) { count in
                count == 1
                    ? "1 page number \(`where`) is missing"
                    : "\(count: count, "page number") \(`where`) are missing"
            },
        ].compactMap { $0 }
    }
}
