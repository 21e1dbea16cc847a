package import CommonMark

/// The text of a page as its readers see it, block by block: values are filled in, and what it shows of other pages stands in it.
package struct Prose: Sendable {
    /// A paragraph, a heading, one item of a list, one row of a table, a block of code.
    package enum Shape: Hashable, Sendable {
        case paragraph
        /// One to six, as the author wrote it.
        case heading(level: Int)
        case item(isOrdered: Bool)
        case row(isHeader: Bool)
        /// The first word behind the fence, UTF-8; `html` for HTML written by hand.
        case code(language: [UInt8])
        /// A message to be sent, with its header lines.
        case email
        case rule
    }

    /// What a block may stand in.
    package enum Container: Hashable, Sendable {
        case quotation
        case alert(Alert)
        case footnote
        /// It is from another page, which shows it here.
        case embed
    }

    /// What makes two blocks of the same words look alike.
    package struct Kind: Hashable, Sendable {
        package let shape: Shape
        /// How many lists it stands in.
        package let depth: Int
        /// The innermost.
        package let container: Container?
    }

    /// How a stretch of text looks.
    package struct Look: Hashable, Sendable {
        package var style: Style = []
        /// The address as the author wrote it, UTF-8; `nil` for no link.
        package var link: [UInt8]?
    }

    package struct Style: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let strong = Style(rawValue: 1)
        package static let emphasis = Style(rawValue: 2)
        package static let code = Style(rawValue: 4)
        package static let struck = Style(rawValue: 8)
        /// Its text stands for a picture.
        package static let image = Style(rawValue: 16)
    }

    /// UTF-8 of one look.
    struct Stretch: Sendable {
        let text: ArraySlice<UInt8>
        let look: Look
    }

    struct Block: Sendable {
        let kind: Kind
        /// What stands before an item: a bullet, `1.`; empty for other blocks.
        let bullet: String
        /// One for most; for code and e-mails one a line, for a row one a cell.
        let lines: [[Stretch]]
    }

    let blocks: [Block]
}
