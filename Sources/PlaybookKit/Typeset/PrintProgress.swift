package import Diagnostics

/// Where a print has got to.
package enum PrintProgress: Hashable, Sendable {
    /// The engine prints for the so-manieth time, from one; how many pages there are is known after the first.
    case printing(engine: String, number: Int, pages: Int?)
    case checking(pages: Int)
}

extension PrintProgress {
    /// `Chromium 156: print 2, 142 pages`
    package var phrase: Phrase {
        switch self {
        case .printing(let engine, let number, let pages):
            return pages.map { "\(engine): print \(number), \(count: $0, "page")" } ?? "\(engine): print \(number)"
        case .checking(let pages): return "Checking \(count: pages, "page")"
        }
    }
}
