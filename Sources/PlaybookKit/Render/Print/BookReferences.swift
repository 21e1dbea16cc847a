/// The links of a finished document that carry the number of a page, told by the markup that the document writes for them.
///
/// No text and no hand-written HTML can hold such markup.
struct BookReferences {
    /// The ids that links in the text lead to: `<a class="xref" href="#…">`, each as often as an engine prints it.
    private(set) var inText: [String] = []
    /// The ids that lines of lists lead to, `… href="#…"><span class="tt">`, and entries of indexes, `… href="#…"><span class="pn">`.
    private(set) var inLists: [String] = []

    private static let link = Array(" href=\"#".utf8)
    private static let reference = Array("<a class=\"xref\"".utf8)
    private static let lists = [Array("\"><span class=\"tt\">".utf8), Array("\"><span class=\"pn\">".utf8)]
    /// A note that stands at its call as well, and is printed in one of the two places.
    private static let note = Array(" class=\"at-call\"".utf8)
    private static let endOfNote = Array("</li>".utf8)

    init(in html: [UInt8]) {
        var index = 0
        var note = html.place(of: Self.note)
        while let start = html.place(of: Self.link, from: index) {
            if let begin = note, begin < start {
                index = html.place(of: Self.endOfNote, from: begin) ?? html.count
                note = html.place(of: Self.note, from: index)
                continue
            }
            let id = html[(start + Self.link.count)...].prefix { $0 != UInt8(ascii: "\"") }
            index = id.endIndex
            let tag = start - Self.reference.count
            if tag >= 0, html.holds(Self.reference, at: tag) {
                inText.append(String(decoding: id, as: UTF8.self))
            } else if Self.lists.contains(where: { html.holds($0, at: index) }) {
                inLists.append(String(decoding: id, as: UTF8.self))
            }
        }
    }
}
