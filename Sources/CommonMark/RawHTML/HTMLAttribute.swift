import Localization

/// The attributes that HTML in a page may use.
enum HTMLAttribute: String, CaseIterable {
    case lang, dir, title, open, datetime

    // On trusted pages only.
    case `class`, align, href, src, alt, width, height, start, colspan, rowspan, scope

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) })

    /// `nil` where the element has no such attribute, or not with this value.
    init?(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, of element: HTMLElement, trusted: Bool) {
        guard let attribute = Self.byName[name.map(ASCII.lowercased)],
            attribute.isAllowed(on: element, trusted: trusted), attribute.accepts(value)
        else { return nil }
        self = attribute
    }

    /// Its value leads somewhere, and whoever resolves links says where.
    var isLink: Bool { self == .href || self == .src }

    private func isAllowed(on element: HTMLElement, trusted: Bool) -> Bool {
        switch self {
        case .lang, .dir, .title: true
        case .open: element == .details
        case .datetime: element == .time
        case .class, .align: trusted
        case .href: element == .a
        case .src, .alt, .width, .height: element == .img
        case .start: element == .ol
        case .colspan, .rowspan, .scope: element == .th || element == .td
        }
    }

    private func accepts(_ value: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .dir: ["ltr", "rtl", "auto"].contains { $0.utf8.elementsEqual(value.map(ASCII.lowercased)) }
        case .width, .height, .start, .colspan, .rowspan:
            (1...4).contains(value.count) && value.allSatisfy(ASCII.isDigit)
        default: true
        }
    }
}
