/// Two texts compared as readers see them: block by block, and word by word in what changed.
package struct ProseComparison: Sendable {
    package enum Change: Hashable, Sendable {
        case same, added, removed, changed
        /// It stood elsewhere; its words may have changed too.
        case moved
    }

    /// A paragraph, a heading, one item of a list, one row of a table, a block of code.
    package struct Block: Sendable {
        package enum Shape: Hashable, Sendable {
            case paragraph
            case heading(level: Int)
            /// `mark` is what stands before it: a bullet, `1.`, a ticked box.
            case listItem(depth: Int, mark: String)
            case tableRow(isHeader: Bool)
            case code(language: String)
            case rule
        }

        package let shape: Shape
        package let change: Change
        /// It stands in a quotation or an alert: what that is called, empty for a quotation.
        package let container: String?
        /// One for most; for code one a line, for a row one a cell.
        package let lines: [Line]
    }

    package struct Line: Sendable {
        package let change: Change
        package let runs: [Run]
    }

    /// A stretch of text of one look.
    package struct Run: Hashable, Sendable {
        package enum Change: Hashable, Sendable { case same, inserted, deleted }

        package let change: Change
        package let text: String
        package let style: Style
        /// As the author wrote it; `nil` for no link.
        package let link: String?
    }

    package struct Style: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let strong = Style(rawValue: 1)
        package static let emphasis = Style(rawValue: 2)
        package static let code = Style(rawValue: 4)
        package static let struck = Style(rawValue: 8)
        package static let image = Style(rawValue: 16)
    }

    /// In the order of the newer text; what is gone stands where it stood.
    package let blocks: [Block]
    /// So little is left that the two texts are better read apart.
    package let isRewritten: Bool
}
