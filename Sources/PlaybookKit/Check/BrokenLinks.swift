import CommonMark
import Diagnostics

extension LinkedPage {
    /// The links and definitions that lead nowhere, with the reason of each. A link stands where its definition does, so that one
    /// mistake is one finding.
    var brokenLinks: [(problem: LinkProblem, link: LinkOccurrence)] {
        links.compactMap(\.problem) + definitions.compactMap(\.problem)
    }

    func location(of link: LinkOccurrence) -> Finding.Location { page.location(link.span) }
}

extension Link {
    fileprivate var problem: (problem: LinkProblem, link: LinkOccurrence)? {
        if case .broken(let problem) = destination { (problem, occurrence) } else { nil }
    }
}
