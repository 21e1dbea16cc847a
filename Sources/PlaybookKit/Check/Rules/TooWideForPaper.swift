import CommonMark
import Diagnostics

/// A table or code that the print edition cannot show as it is meant, not even on a page turned sideways or in the smaller type.
enum TooWideForPaper: PageRule {
    static let id: RuleID = "too-wide-for-paper"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let document = page.page.document
        return document.nodes.indices.compactMap { index in
            switch document.nodes[index].kind {
            case .table: table(TableWidth(document, table: index), at: page.page.location(document.nodes[index].span))
            case .codeBlock where !document.isEmail(index):
                code(CodeWidth(document, block: index), at: page.page.location(document.nodes[index].span))
            default: nil
            }
        }
    }

    private static func table(_ width: TableWidth, at location: Finding.Location) -> Finding? {
        guard width.isTooWide else { return nil }
        return Finding(
            id, .warning,
            "The table needs \(width.least) characters across for its \(width.columns) columns; paper turned sideways holds \(TableWidth.landscape)",
            at: location, reason: "In the print edition its words are broken in the middle",
            fix: "Make two tables of it, or a list of the rows")
    }

    private static func code(_ width: CodeWidth, at location: Finding.Location) -> Finding? {
        guard width.isTooLong else { return nil }
        return Finding(
            id, .warning,
            "The longest line of the code has \(width.longest) characters; paper holds \(CodeWidth.small)",
            at: location, reason: "In the print edition the line is broken, and nobody sees where it really ends",
            fix: "Break the line where the language allows it")
    }
}
