import Localization

/// The elements that HTML in a page may use. Nothing here runs, asks another host or changes how what follows is read.
enum HTMLElement: String, CaseIterable {
    case br, wbr, kbd, sub, sup, mark, small, abbr, ins, del, s, u, q, cite, dfn, `var`, samp, ruby, rt, rp, bdo, span
    case time
    case hr, dl, dt, dd, details, summary, figure, figcaption, div, p

    // On trusted pages only.
    case a, img, b, i, em, strong, code
    case blockquote, pre, ul, ol, li, h2, h3, h4, h5, h6
    case table, caption, thead, tbody, tfoot, tr, th, td

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) })

    /// The name in any case of its letters, which are ASCII.
    init?(_ name: ArraySlice<UInt8>, trusted: Bool) {
        guard let element = Self.byName[name.map(ASCII.lowercased)], trusted || !element.needsTrust else { return nil }
        self = element
    }

    private var needsTrust: Bool {
        switch self {
        case .a, .img, .b, .i, .em, .strong, .code, .blockquote, .pre, .ul, .ol, .li, .h2, .h3, .h4, .h5, .h6, .table,
            .caption, .thead, .tbody, .tfoot, .tr, .th, .td:
            true
        default: false
        }
    }

    /// It has no content and no closing tag.
    var isVoid: Bool { [.br, .wbr, .hr, .img].contains(self) }

    /// Where it begins, browsers end a paragraph.
    var isBlock: Bool {
        switch self {
        case .hr, .dl, .dt, .dd, .details, .summary, .figure, .figcaption, .div, .p, .blockquote, .pre, .ul, .ol, .li,
            .h2, .h3, .h4, .h5, .h6, .table, .caption, .thead, .tbody, .tfoot, .tr, .th, .td:
            true
        default: false
        }
    }

    /// It may begin in one block of HTML and end in a later one, with Markdown in between. A paragraph and a heading cannot:
    /// browsers would end them at the first block of that Markdown, or leave it in an element that is not for blocks.
    var mayHoldMarkdown: Bool {
        switch self {
        case .p, .pre, .h2, .h3, .h4, .h5, .h6: false
        default: isBlock && !holdsOnlyCells
        }
    }

    /// Browsers move whatever else stands right in it before the table.
    var holdsOnlyCells: Bool { [.table, .thead, .tbody, .tfoot, .tr].contains(self) }

    /// The only elements it may stand right in; `nil` for one that may stand anywhere.
    var parents: [HTMLElement]? {
        switch self {
        case .dt, .dd: [.dl]
        case .summary: [.details]
        case .figcaption: [.figure]
        case .rt, .rp: [.ruby]
        case .li: [.ul, .ol]
        case .caption, .thead, .tbody, .tfoot: [.table]
        case .tr: [.table, .thead, .tbody, .tfoot]
        case .th, .td: [.tr]
        default: nil
        }
    }

    /// Whether its start tag is also the end of `open`, whose own end tag may then be left out.
    func ends(_ open: HTMLElement) -> Bool {
        switch open {
        case .p: isBlock
        case .dt, .dd: self == .dt || self == .dd
        case .rt, .rp: self == .rt || self == .rp
        case .li: self == .li
        case .th, .td: [.th, .td, .tr, .tbody, .tfoot].contains(self)
        case .tr: [.tr, .tbody, .tfoot].contains(self)
        case .thead, .tbody: self == .tbody || self == .tfoot
        // Browsers end it there, wherever the author would.
        case .h2, .h3, .h4, .h5, .h6: [.h2, .h3, .h4, .h5, .h6].contains(self)
        default: false
        }
    }

    /// Its end tag may be left out where its parent ends.
    var mayStayOpen: Bool { [.p, .dt, .dd, .rt, .rp, .li, .th, .td, .tr, .thead, .tbody, .tfoot].contains(self) }
}
