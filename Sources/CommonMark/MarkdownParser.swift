package import Diagnostics

/// CommonMark and GFM as GitHub reads them, with our additions, from bytes to a `Document`.
///
/// Parsers may run at the same time on any threads. Nothing an author writes makes one fail: what cannot be read as
/// Markdown becomes a finding, and its text is shown as it is.
package struct MarkdownParser: Sendable {
    private let limits: MarkdownLimits
    private let additions: MarkdownAdditions
    private let names: BlockNames
    private let values: [String: [UInt8]]

    /// `names` are what authors call our blocks, and `values` are what `{{= name }}` prints, by name.
    package init(
        limits: MarkdownLimits = .standard, additions: MarkdownAdditions = .all, names: BlockNames = .english,
        values: [String: String] = [:]
    ) {
        self.limits = limits
        self.additions = additions
        self.names = names
        self.values = values.mapValues { Array($0.utf8) }
    }

    /// Every span in the document counts from the start of `bytes`, not of `body`.
    package func parse(_ bytes: [UInt8], in body: Range<Int>, path: String, log: inout FindingLog) -> Document {
        if let offset = UTF8Check.firstInvalidByte(in: bytes[body]) {
            log.report(.notUTF8(bytes[offset], at: offset, path: path))
            return .unparsed(Array(String(decoding: bytes[body], as: UTF8.self).utf8), span: SourceSpan(body))
        }
        if let excess = limits.firstExcess(in: bytes, body: body) {
            log.report(.markdownLimit(excess, path: path))
            return .unparsed(Array(bytes[body]), span: SourceSpan(body))
        }
        var mask = EmphasisMask(hidingIn: bytes[body], additions)
        guard let tree = CMarkTree(parsing: mask?.text[...] ?? bytes[body]) else {
            log.report(.noTree(path: path, span: SourceSpan(body)))
            return .unparsed(Array(bytes[body]), span: SourceSpan(body))
        }
        mask?.text = []
        var builder = DocumentBuilder(
            source: bytes, body: body, path: path, limits: limits, additions: additions, names: names, values: values,
            mask: mask)
        tree.forEach { builder.visit($0, isEntering: $1) }
        // What follows makes copies, and the tree is the larger part.
        _ = consume tree
        if let excess = builder.excess {
            log.report(.markdownLimit(excess, path: path))
            return .unparsed(Array(bytes[body]), span: SourceSpan(body))
        }
        builder.placeDefinitions(in: body)
        log.report(contentsOf: builder.findings)
        builder.document.trim()
        return builder.document
    }
}

extension Document {
    /// The whole text in one node, to be shown as it is.
    static func unparsed(_ text: [UInt8], span: SourceSpan) -> Document {
        var root = Node(.document, span)
        root.end = 2
        var content = Node(.unparsed, span)
        content.end = 2
        content.literalLength = UInt32(text.count)
        return Document(nodes: [root, content], text: text)
    }
}

extension Finding {
    fileprivate static func notUTF8(_ byte: UInt8, at offset: Int, path: String) -> Finding {
        Finding(
            "not-utf8", .error,
            byte == 0
                ? "A NUL stands here, which no text holds; the page shows its text unformatted"
                : "What stands here is not UTF-8 text; the page shows its text unformatted",
            at: Location(path, SourceSpan(offset, offset + 1)),
            reason: "Readers see signs in place of letters, and headings and links as they are typed",
            fix: "Save the file as UTF-8")
    }

    fileprivate static func noTree(path: String, span: SourceSpan) -> Finding {
        Finding(
            "unknown-markdown", .error, "The text cannot be read as Markdown; the page shows it unformatted",
            at: Location(path, span))
    }
}
