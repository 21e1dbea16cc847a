internal import Diagnostics

/// HTML that an author wrote by hand: shown as text, without its comments.
enum RawHTML {
    /// What is left when comments are gone. An unclosed comment reaches to the end.
    static func withoutComments(_ html: ArraySlice<UInt8>) -> (parts: [ArraySlice<UInt8>], isCommentOpen: Bool) {
        var parts: [ArraySlice<UInt8>] = []
        var rest = html
        while let open = index(of: "<!--".utf8, in: rest) {
            if open > rest.startIndex { parts.append(rest[rest.startIndex..<open]) }
            guard let close = index(of: "-->".utf8, in: rest[(open + 4)...]) else { return (parts, true) }
            rest = rest[(close + 3)...]
        }
        if !rest.isEmpty { parts.append(rest) }
        return (parts, false)
    }

    /// The name of the first tag that opens or stands alone, lower-case; `nil` for comments and closing tags.
    static func firstTag(in html: ArraySlice<UInt8>) -> String? {
        for part in withoutComments(html).parts {
            var rest = part
            while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
                rest = rest[(open + 1)...]
                let name = rest.prefix { ASCII.isAlphanumeric($0) || $0 == "-" || $0 == "!" || $0 == "?" }
                if !name.isEmpty { return String(decoding: name.prefix(32).map(ASCII.lowercased), as: UTF8.self) }
            }
        }
        return nil
    }

    private static func index(of needle: String.UTF8View, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - needle.count)
        where bytes[start] == first && bytes[start...].starts(with: needle) {
            return start
        }
        return nil
    }
}

extension Finding {
    static func rawHTML(_ tag: String, path: String, span: SourceSpan) -> Finding {
        Finding(
            "raw-html", .warning, "<\(tag)> is shown as text", at: Location(path, span),
            reason: "HTML in a page could run code in a reader's browser", fix: "Write it in Markdown",
            cause: "raw-html \(tag)")
    }

    static func openComment(path: String, span: SourceSpan) -> Finding {
        Finding(
            "raw-html", .warning, "A comment without --> hides what follows it", at: Location(path, span),
            reason: "The words after it are on no page", fix: "Close it with -->")
    }
}

extension Document {
    /// Raw HTML that is nothing but comments.
    package func isComment(_ node: Int) -> Bool {
        nodes[node].kind == .htmlBlock
            && RawHTML.withoutComments(text[nodes[node].literal]).parts.allSatisfy { $0.allSatisfy(ASCII.isSpace) }
    }
}
