import CCMarkGFM
import Synchronization

@testable import CommonMark

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The library's own HTML writer.
enum Oracle {
    /// As it calls itself.
    static var version: String { unsafe String(cString: cmark_version_string()) }

    /// With every extension that our parser may use, and footnotes.
    static func html(_ text: [UInt8]) -> [UInt8] {
        html(text, extensions: ["table", "strikethrough", "tasklist"], options: CMARK_OPT_FOOTNOTES)
    }

    static func html(_ text: [UInt8], extensions: [String], options: Int32 = CMARK_OPT_DEFAULT) -> [UInt8] {
        CMarkTree.turn.withLock { _ in render(text, extensions, options) }
    }

    private static func render(_ text: [UInt8], _ names: [String], _ options: Int32) -> [UInt8] {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(options) else { return [] }
        defer { unsafe cmark_parser_free(parser) }
        for name in names {
            if let found = unsafe cmark_find_syntax_extension(name) {
                _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        unsafe text.withUnsafeBytes { buffer in
            unsafe cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = unsafe cmark_parser_finish(parser) else { return [] }
        defer { unsafe cmark_node_free(root) }
        let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
        guard let html = unsafe cmark_render_html(root, options | CMARK_OPT_UNSAFE, extensions) else { return [] }
        defer { unsafe free(html) }
        return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
}
