package import Diagnostics

/// What a text may hold before the C library reads it.
///
/// The packaged library takes quadratic time or memory on a few shapes of input and ends the process when memory runs
/// out. Each limit was measured so that whatever passes all of them is parsed and rendered within two seconds.
package struct MarkdownLimits: Sendable {
    package enum Name: Int, Sendable, CaseIterable {
        case fileBytes, blockBytes, blockLines, listBytes, listLines, fenceBytes, containers
        case columns, rows, tableCells, fileCells
        case brackets, definitions, labelBytes, destinationBytes, footnotes, footnoteReferences, declarations
        case depth, expansion

        /// What is counted.
        package var noun: Phrase {
            switch self {
            case .fileBytes: "bytes in a text"
            case .blockBytes: "bytes in one block"
            case .blockLines: "lines in one block"
            case .listBytes: "bytes in a list or HTML block without a blank line"
            case .listLines: "lines in a list or HTML block without a blank line"
            case .fenceBytes: "bytes in one fenced code block"
            case .containers: "list and quote markers at the start of a line"
            case .columns: "columns in a table"
            case .rows: "rows in a table"
            case .tableCells: "cells in a table"
            case .fileCells: "table cells in a text"
            case .brackets: "opening brackets in a text"
            case .definitions: "link definitions in a text"
            case .labelBytes: "bytes in the label of a link definition"
            case .destinationBytes: "bytes in the destination of a link definition"
            case .footnotes: "footnotes in a text"
            case .footnoteReferences: "footnote references in a text"
            case .declarations: "<? and <! in one block"
            case .depth: "levels of nesting"
            case .expansion: "bytes once references are filled in"
            }
        }

        fileprivate var reason: Phrase {
            switch self {
            case .fileBytes:
                "The slowest text of this size takes two thirds of a second, and one of twice the size twice as long"
            case .blockBytes, .listBytes: "Brackets and emphasis in 100 kB of one paragraph took 1 to 9 seconds"
            case .blockLines, .listLines: "A paragraph of 10,000 lines that look like tables took over 12 seconds"
            case .fenceBytes:
                "Where the fence turns out to be none, its lines are one paragraph; brackets in 100 kB of one took 1 to 9 seconds"
            case .containers, .depth: "5,000 markers on one line took over 11 seconds"
            case .columns, .tableCells, .fileCells: "10 kB of wide, short rows took 665 MB of memory"
            case .rows: "100,000 rows of two cells took 134 MB of memory; a file for a spreadsheet can be filtered, too"
            case .brackets: "20,000 unclosed images took over 20 seconds"
            case .definitions, .labelBytes, .destinationBytes, .expansion:
                "100 kB of uses of one long definition gave 417 MB of HTML"
            case .footnotes, .footnoteReferences: "Many references to one footnote gave 46 times as much HTML as text"
            case .declarations: "100 kB of <? took 1.5 seconds"
            }
        }
    }

    /// The first place where a limit is passed.
    package struct Excess: Equatable, Sendable {
        package let name: Name
        package let limit: Int
        /// From the first byte of the file.
        package let offset: Int
    }

    /// By the number of the name.
    private let values: [Int]

    private init(_ limits: KeyValuePairs<Name, Int>) {
        var values = Array(repeating: Int.max, count: Name.allCases.count)
        for (name, limit) in limits { values[name.rawValue] = limit }
        self.values = values
    }

    package static let standard = MarkdownLimits([
        .fileBytes: 1 << 20, .blockBytes: 8 << 10, .blockLines: 200, .listBytes: 32 << 10, .listLines: 1_000,
        .fenceBytes: 64 << 10, .containers: 16, .columns: 40, .rows: 2_000, .tableCells: 10_000, .fileCells: 50_000,
        .brackets: 10_000, .definitions: 1_000, .labelBytes: 200, .destinationBytes: 2_048, .footnotes: 500,
        .footnoteReferences: 2_000, .declarations: 64, .depth: 64, .expansion: 4 << 20,
    ])

    /// For texts that are known to be harmless.
    package static let none = MarkdownLimits([:])

    package subscript(name: Name) -> Int { values[name.rawValue] }

    /// One pass over the body; `nil` if everything is within the limits.
    package func firstExcess(in bytes: [UInt8], body: Range<Int>) -> Excess? {
        if body.count > self[.fileBytes] {
            return Excess(name: .fileBytes, limit: self[.fileBytes], offset: body.lowerBound)
        }
        var scan = LimitScan(bytes: bytes, limits: self)
        return scan.run(body)
    }

    func excess(_ name: Name, at offset: Int) -> Excess {
        Excess(name: name, limit: self[name], offset: offset)
    }
}

extension Finding {
    static func markdownLimit(_ excess: MarkdownLimits.Excess, path: String) -> Finding {
        Finding(
            "markdown-limit", .error,
            "More than \(number: excess.limit) \(excess.name.noun); the page shows its text unformatted",
            at: Location(path, SourceSpan(excess.offset, excess.offset + 1)), reason: excess.name.reason,
            fix: "Split the text here, or move part of it to another page")
    }
}
