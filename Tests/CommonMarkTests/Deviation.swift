@testable import CommonMark

/// Where our HTML, with the additions off, may be another than the library's. Nothing else may differ.
enum Deviation: CaseIterable {
    /// NUL. The library puts U+FFFD for each, which moves every position after it; we report the byte and show the text
    /// as it is. So it is with bytes that are not UTF-8.
    case notText
    /// References inside a footnote that nobody uses. The library drops that footnote from the page and still counts
    /// them, so that others link back to places that are not there; we count what is on the page.
    case unusedFootnote

    var example: String {
        switch self {
        case .notText: "*a*\0b"
        case .unusedFootnote: "[^1]: [^a] [^a]\n\n[^a]: b\n"
        }
    }

    func allows(_ ours: [UInt8], for theirs: [UInt8], of text: String) -> Bool {
        switch self {
        case .notText:
            let unparsed = "<pre class=\"unparsed\" tabindex=\"0\">\(text)</pre>\n"
            return text.utf8.contains(0) && ours.elementsEqual(unparsed.utf8)
        case .unusedFootnote:
            let library = String(decoding: theirs, as: UTF8.self)
            let leadsNowhere = library.matches(of: /href="#(fnref-[^"]*)"/).contains {
                !library.contains("id=\"\($0.1)\"")
            }
            return leadsNowhere && Self.uncounted(String(decoding: ours, as: UTF8.self)) == Self.uncounted(library)
        }
    }

    /// Without the numbers of a footnote's uses and the links back to the second and later ones.
    private static func uncounted(_ html: String) -> String {
        html.replacing(
            #/ <a href="#fnref-[^"]*" class="footnote-backref" [^>]*>↩<sup class="footnote-ref">\d+</sup></a>/#,
            with: ""
        )
        .replacing(/id="fnref-[^"]*?(-\d+)?"/, with: "id")
    }
}
