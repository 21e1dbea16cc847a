import CommonMark
import Diagnostics

extension LinkedPage {
    /// The links that lead nowhere, with the reason of each.
    var brokenLinks: [(problem: LinkProblem, link: LinkOccurrence)] {
        links.compactMap { link in
            if case .broken(let problem) = link.destination { (problem, link.occurrence) } else { nil }
        }
    }

    func location(of link: LinkOccurrence) -> Finding.Location { page.location(link.span) }
}
