internal import CCMarkGFM
#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// One node of a `CMarkTree`, to be used only while the tree visits it.
@safe struct CMarkNode {
    private let pointer: OpaquePointer
    let kind: Node.Kind

    init(_ pointer: OpaquePointer, _ kind: Node.Kind) {
        unsafe self.pointer = pointer
        self.kind = kind
    }

    /// Lines and columns count from one, columns in bytes; the end is included.
    var startLine: Int { unsafe Int(cmark_node_get_start_line(place)) }
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(place)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(place)) }
    var endColumn: Int { unsafe Int(cmark_node_get_end_column(place)) }

    /// The library gives no place to a paragraph that it cuts off a table below it: the table has the place of both.
    private var place: OpaquePointer {
        guard unsafe cmark_node_get_start_line(pointer) == 0 else { return unsafe pointer }
        return unsafe cmark_node_next(pointer) ?? pointer
    }

    var typeName: String { unsafe cmark_node_get_type_string(pointer).map { unsafe String(cString: $0) } ?? "" }
    var headingLevel: Int32 { unsafe cmark_node_get_heading_level(pointer) }
    var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
    var isChecked: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
    /// -1 for bullets.
    var listStart: Int32 {
        unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? cmark_node_get_list_start(pointer) : -1
    }

    /// One per column of a table.
    var alignments: [Node.Alignment] {
        guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return (0..<Int(unsafe cmark_gfm_extensions_get_table_columns(pointer))).map {
            switch unsafe letters[$0] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    func appendLiteral(to text: inout [UInt8]) { unsafe append(cmark_node_get_literal(pointer), to: &text) }
    func appendURL(to text: inout [UInt8]) { unsafe append(cmark_node_get_url(pointer), to: &text) }
    func appendTitle(to text: inout [UInt8]) { unsafe append(cmark_node_get_title(pointer), to: &text) }
    func appendInfo(to text: inout [UInt8]) { unsafe append(cmark_node_get_fence_info(pointer), to: &text) }

    private func append(_ string: UnsafePointer<CChar>?, to text: inout [UInt8]) {
        guard let string = unsafe string else { return }
        unsafe text.append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
    }
}
