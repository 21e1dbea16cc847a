import CCMarkGFM
import Diagnostics
import Testing

@testable import CommonMark

/// The library's own HTML writer, with the extensions our parser uses.
enum Oracle {
    static func html(_ text: [UInt8]) -> [UInt8] {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE) else { return [] }
        defer { unsafe cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "tasklist"] {
            if let found = unsafe cmark_find_syntax_extension(name) {
                _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        unsafe text.withUnsafeBytes { buffer in
            unsafe cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = unsafe cmark_parser_finish(parser) else { return [] }
        defer { unsafe cmark_node_free(root) }
        guard
            let html = unsafe cmark_render_html(
                root, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser))
        else { return [] }
        defer { unsafe free(html) }
        return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
}

@Suite struct AgreementTests {
    static func ours(_ text: [UInt8]) -> [UInt8] {
        var log = FindingLog()
        let document = MarkdownParser(limits: .none, additions: []).parse(
            text, in: 0..<text.count, path: "a.md", log: &log)
        var output = HTMLBuffer()
        HTMLRenderer(document, options: .init(rawHTML: .verbatim, additions: false)).render(into: &output) { _ in
            LinkTarget(href: nil)
        }
        return output.bytes
    }

    @Test func smoke() {
        let text = Array(
            "# A *b*\n\n- [x] c\n- d `e`\n\n| a | b |\n|:-|-|\n| [c](d \"t\") | ~~e~~ |\n\nx[^1] y[^1]\n\n[^1]: Note ![i](j)\n"
                .utf8)
        #expect(String(decoding: Self.ours(text), as: UTF8.self) == String(decoding: Oracle.html(text), as: UTF8.self))
    }
}
