import CommonMark
import Diagnostics

extension LinkedPage {
    /// The links and definitions that lead nowhere, with the reason of each. A link stands where its definition does, so that one
    /// mistake is one finding.
    var brokenLinks: [(problem: LinkProblem, link: LinkOccurrence)] {
        (links + definitions).compactMap { link in
            if case .broken(let problem) = link.destination { (problem, link.occurrence) } else { nil }
        }
    }

    func location(of link: LinkOccurrence) -> Finding.Location { page.location(link.span) }
}
