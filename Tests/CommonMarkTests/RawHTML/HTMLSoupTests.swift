import TestSupport
import Testing

@testable import CommonMark

@Suite("HTML from soup")
struct HTMLSoupTests {
    private static let words = [
        "a", " ", "\n", "\n\n", "*", "**", "- ", "> ", "# ", "[l](m)", "`c`", "| a | b |\n|---|---|\n", "&", "&lt;",
        "\"", "'",
        "<!--", "-->", "<!x", "<?", "</", "<", ">", "/>", " title='\"'", " onclick=x", "<KBD\u{0B}>", "\u{1}", "![",
        "](x)",
        "<script>", "</script>", "<svg>", "<img src=x onerror=y>", "<style>", "</p>", "<a href=\"javascript:x\">",
        "</main>",
    ]
    private static let tags = HTMLElement.allCases.flatMap { element in
        let name = element.rawValue
        return ["<\(name)>", "<\(name)>", "</\(name)>", "\n<\(name) lang=x id=y>", "<\(name.uppercased())/>"]
    }

    /// Every element that a page of ours can hold.
    private static let ours: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "em", "strong", "del", "code", "pre",
        "hr", "br",
        "a", "img", "table", "thead", "tbody", "tr", "th", "td", "div", "aside", "input", "section", "sup", "span",
    ]
    private static let ourAttributes: Set<String> = [
        "href", "src", "alt", "class", "id", "tabindex", "scope", "start", "loading", "aria-hidden", "aria-label",
        "role", "type",
        "disabled", "checked",
    ]

    @Test(
        "Whatever is thrown in, what comes out is in balance and holds only what is allowed", arguments: [false, true])
    func soup(isTrusted: Bool) {
        var random = SeededRandom(seed: 8)
        let additions: MarkdownAdditions = isTrusted ? [.all, .trustedHTML] : .all
        for _ in 0..<2_000 {
            let text = random.soup(of: Self.words + Self.tags, upTo: 40)
            let html = Array(Markdown(text, additions: additions).html().utf8)
            let fault = Self.fault(in: html[...], isTrusted: isTrusted)
            #expect(fault == nil, "\(text.debugDescription) gives \(String(decoding: html, as: UTF8.self))")
        }
    }

    @Test(
        "HTML takes time in proportion to its length",
        arguments: [
            "<a ", "<a b='", "<a b=\"'", "<!--", "<!-- -->", "<", "</", "<div>", "<div>\n", "</div>", "<p>", "<dt>",
            "<u>", "<x1>",
            "<kbd title='&'>", "&amp", "&#", "<details>\n\n", "\n\n</details>\n\n<div>\n\n", "<y onclick=z ",
            "<br a=b c=d>",
        ])
    func time(_ piece: String) {
        let html = Array(String(repeating: piece, count: (64 << 10) / piece.utf8.count).utf8)
        let parts = html.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let start = ResourceUse.threadSeconds
        _ = HTMLBlocks([html[...]], isTrusted: false) { _ in true }
        _ = HTMLBlocks(parts, isTrusted: true) { _ in true }
        // Four thousand million steps, which the square of the length would take, last much longer.
        #expect(ResourceUse.threadSeconds - start < 5)
    }

    /// The first thing that must not be in a page; `nil` for none.
    private static func fault(in html: ArraySlice<UInt8>, isTrusted: Bool) -> String? {
        func name(_ range: Range<Int>) -> String { String(decoding: html[range], as: UTF8.self) }
        var open: [String] = []
        for token in HTMLTokenizer(html) {
            switch token {
            case .text(let range):
                if html[range].contains(where: { $0 == "<" || $0 < 9 }) { return "a sign" }
            case .comment, .broken: return "no tag"
            case .tag(let tag) where tag.isClosing:
                if open.popLast() != name(tag.name) { return "</\(name(tag.name))>" }
            case .tag(let tag):
                let element = HTMLElement(html[tag.name], trusted: isTrusted)
                guard element != nil || ours.contains(name(tag.name)) else { return "<\(name(tag.name))>" }
                for attribute in tag.attributes where !ourAttributes.contains(name(attribute.name)) {
                    let allowed = element.flatMap {
                        HTMLAttribute(html[attribute.name], html[attribute.value], of: $0, trusted: isTrusted)
                    }
                    if allowed == nil { return name(attribute.name) }
                }
                if element?.isVoid != true, name(tag.name) != "input" { open.append(name(tag.name)) }
            }
        }
        return open.last
    }
}

extension SeededRandom {
    /// Some of the pieces, in any order and number.
    mutating func soup(of pieces: [String], upTo most: Int) -> String {
        (0..<Int.random(in: 1...most, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
