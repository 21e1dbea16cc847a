internal import CCMarkGFM

/// Kinds by the library's type *names*, each looked up once: the numbers of extension types depend on load order, and some
/// types have two names. The library's names are constants, so that an address stands for one.
@safe struct CMarkKinds {
    private var known: [(name: UnsafePointer<CChar>, kind: Node.Kind)] = unsafe []

    mutating func kind(of pointer: OpaquePointer) -> Node.Kind {
        let type = unsafe cmark_node_get_type(pointer).rawValue
        switch type {
        case CMARK_NODE_TEXT.rawValue: return .text
        // The library has no name for these two.
        case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: return .footnoteDefinition
        case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: return .footnoteReference
        default: break
        }
        guard let name = unsafe cmark_node_get_type_string(pointer) else { return .unknown }
        if let index = unsafe known.firstIndex(where: { unsafe $0.name == name }) { return unsafe known[index].kind }
        let kind = unsafe Self.byName[String(cString: name)] ?? .unknown
        unsafe known.append((name, kind))
        return kind
    }

    private static let byName: [String: Node.Kind] = [
        "document": .document, "block_quote": .blockQuote, "list": .list, "item": .item, "tasklist": .taskItem,
        "code_block": .codeBlock, "html_block": .htmlBlock, "custom_block": .customBlock, "paragraph": .paragraph,
        "heading": .heading, "thematic_break": .thematicBreak,
        "table": .table, "table_header": .tableHeader, "table_row": .tableRow, "table_cell": .tableCell,
        "text": .text, "softbreak": .softBreak, "linebreak": .lineBreak, "code": .code, "html_inline": .inlineHTML,
        "custom_inline": .customInline, "emph": .emphasis, "strong": .strong, "strikethrough": .strikethrough,
        "link": .link, "image": .image,
    ]
}
