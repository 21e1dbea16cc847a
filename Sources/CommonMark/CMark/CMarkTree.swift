internal import CCMarkGFM
internal import Synchronization

/// A tree of the C library, freed with its owner. No pointer into it leaves this folder.
@safe struct CMarkTree: ~Copyable {
    private let root: OpaquePointer

    /// Held by a text that must not be read beside another such.
    static let turn = Mutex(())

    /// `nil` only if the library gives no tree, which it does for no input.
    init?(parsing text: ArraySlice<UInt8>) {
        let extensions = CMarkExtensions(neededBy: text)
        let tree =
            extensions.mustTakeTurns
            ? unsafe Self.turn.withLock { _ in unsafe Self.parse(text, with: extensions) }
            : unsafe Self.parse(text, with: extensions)
        guard let tree = unsafe tree else { return nil }
        unsafe root = tree
    }

    deinit { unsafe cmark_node_free(root) }

    private static func parse(_ text: ArraySlice<UInt8>, with extensions: CMarkExtensions) -> OpaquePointer? {
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        unsafe extensions.attach(to: parser)
        unsafe text.withUnsafeBytes { buffer in
            unsafe cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        return unsafe cmark_parser_finish(parser)
    }

    /// Every node in document order, leaves entered only; ends early when the body answers `false`.
    func forEach(_ body: (_ node: CMarkNode, _ isEntering: Bool) -> Bool) {
        guard let iterator = unsafe cmark_iter_new(root) else { return }
        defer { unsafe cmark_iter_free(iterator) }
        var kinds = CMarkKinds()
        while true {
            let event = unsafe cmark_iter_next(iterator)
            guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
            guard let pointer = unsafe cmark_iter_get_node(iterator) else { return }
            let node = unsafe CMarkNode(pointer, kinds.kind(of: pointer))
            guard body(node, event == CMARK_EVENT_ENTER) else { return }
        }
    }
}
