import Diagnostics

/// Where a print has got to.
package enum PrintProgress: Hashable, Sendable {
    /// The engine prints for the so-manieth time, from one; how many pages there are is known after the first.
    case printing(engine: String, number: Int, pages: Int?)
    case checking(pages: Int)
}

extension PrintProgress: CustomStringConvertible {
    /// `Chromium 156: second print, 142 pages`
    package var description: String {
        switch self {
        case .printing(let engine, let number, let pages):
            let ordinal = Self.ordinals[min(number, Self.ordinals.count) - 1]
            return "\(engine): \(ordinal) print" + (pages.map { ", " + Wording.count($0, "page") } ?? "")
        case .checking(let pages): return "Checking " + Wording.count(pages, "page")
        }
    }

    private static let ordinals = ["first", "second", "third", "fourth", "fifth"]
}
