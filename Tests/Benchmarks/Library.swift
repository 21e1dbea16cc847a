import CCMarkGFM
import Foundation

/// The C library alone, with those of the extensions we use that a text needs.
enum Library {
    /// The length of the HTML.
    static func html(_ text: [UInt8]) -> Int {
        cmark_gfm_core_extensions_ensure_registered()
        let needs = [("table", "|"), ("strikethrough", "~"), ("tasklist", "[")] as [(String, Unicode.Scalar)]
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return 0 }
        defer { unsafe cmark_parser_free(parser) }
        for (name, mark) in needs where text.contains(UInt8(ascii: mark)) {
            if let found = unsafe cmark_find_syntax_extension(name) {
                _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        unsafe text.withUnsafeBytes { buffer in
            unsafe cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = unsafe cmark_parser_finish(parser) else { return 0 }
        defer { unsafe cmark_node_free(root) }
        let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
        guard let html = unsafe cmark_render_html(root, CMARK_OPT_UNSAFE, extensions) else { return 0 }
        defer { unsafe free(html) }
        return unsafe strlen(html)
    }
}
