import Localization

/// Writes an author's HTML anew from its parsed parts: what the allow-list knows as tags, all else as text, comments not at
/// all. What it has written holds no tag without its partner once everything open is closed, and a browser reads it as the
/// tree that is meant here: no tag stands where HTML's rules would move it or end another element.
struct HTMLRewriter {
    struct Problem {
        enum Kind: Hashable {
            /// No element of the allow-list, or no tag at all.
            case unknown, closingUnknown
            /// A block within text, or within an element that holds text only.
            case inText
            /// One that only certain elements may hold.
            case outside(HTMLElement)
            case selfClosing
            case tooDeep
            /// A closing tag without an opening one.
            case nothingOpen
            case unclosed
            case openComment
            /// Within the alternative text of an image.
            case inImage
            case attribute(String)
        }

        /// What is said once of a block.
        struct Sort: Hashable {
            let kind: Kind
            /// As written, in small letters, without its signs.
            let tag: String
        }

        let sort: Sort
        let place: Place
        var kind: Kind { sort.kind }
        var tag: String { sort.tag }
    }

    /// An address in the HTML; in its place stands `linkMark`.
    struct Link {
        let isImage: Bool
        let destination: String
        let alternative: String?
        let range: Range<Int>
    }

    private struct Open {
        let element: HTMLElement
        let level: Int
        let place: Place
        /// Nobody wrote it: it holds words that stand in no block, or the rows and words that stand right in a table.
        var isAssumed = false
    }

    /// The piece of HTML and, in its bytes, where in it.
    struct Place: Hashable {
        let piece: Int
        let range: Range<Int>
    }

    /// No text can hold it: writers replace control characters.
    static let linkMark: UInt8 = 1

    /// More would reach, with the deepest Markdown around them, what a browser nests at most (512).
    static let mostOpen = 12

    private let isTrusted: Bool
    /// Within the text of one paragraph, heading or cell.
    private let isInline: Bool
    private var html: ArraySlice<UInt8> = []
    private var piece = 0
    /// How deep in Markdown the present piece stands; a tag ends on the level it began on.
    private var level = 0
    private var isLinkText = false
    private var open: [Open] = []
    /// Start tags of the allow-list that are shown as text; as many closing tags of the name are text too.
    private var shown: [HTMLElement: Int] = [:]
    /// The tags whose partner is in a later piece, as far as it has been read.
    private(set) var closedLater: Set<Place> = []

    /// What was written for the present piece.
    private(set) var output = HTMLBuffer()
    private(set) var links: [Link] = []
    private var problems: [Problem] = []

    init(isInline: Bool, isTrusted: Bool) {
        self.isInline = isInline
        self.isTrusted = isTrusted
    }

    var isInLink: Bool { open.contains { $0.element == .a } }
    func isOpen(level: Int) -> Bool { (open.last?.level ?? 0) >= level }

    /// `isLinkText` within a link of Markdown, where none of HTML may stand.
    mutating func write(_ html: ArraySlice<UInt8>, piece: Int, level: Int = 0, isLinkText: Bool = false) {
        self.html = html
        // A slice that stays makes the next change of its bytes copy all of them.
        defer { self.html = [] }
        self.isLinkText = isLinkText
        self.piece = piece
        self.level = level
        output = HTMLBuffer()
        links = []
        for token in HTMLTokenizer(html) {
            switch token {
            case .text(let range): write(text: range)
            case .comment(let range, let isClosed):
                if !isClosed { report(.openComment, "", Place(piece: piece, range: range)) }
            case .tag(let tag) where tag.isClosing: end(tag)
            case .tag(let tag): start(tag)
            case .broken(let range): show(range, .unknown)
            }
        }
    }

    /// Has the tags of a piece shown as they are written.
    mutating func leave(_ html: ArraySlice<UInt8>, piece: Int) {
        report(.inImage, name(html.drop { $0 == "<" || $0 == "/" }), Place(piece: piece, range: html.indices))
    }

    /// Ends a text or the last block; answers the problems since the one before.
    mutating func finish() -> [Problem] {
        defer { (problems, shown) = ([], [:]) }
        return problems
    }

    /// Closes what is open on a level or deeper, for its element of Markdown ends.
    mutating func close(level: Int) {
        output = HTMLBuffer()
        close(downTo: open.firstIndex { $0.level >= level } ?? open.count)
    }

    /// Closes what ends with its block of HTML: all but those elements that `remain` and what is around them. Only HTML may follow
    /// in the middle of a table.
    mutating func endBlock(beforeMarkdown: Bool, keeping remain: (Place) -> Bool) {
        let last = open.lastIndex {
            ($0.element.mayHoldMarkdown || $0.element.holdsOnlyCells && !beforeMarkdown) && remain($0.place)
        }
        close(downTo: last.map { $0 + 1 } ?? 0)
        shown = [:]
    }

    // MARK: Tags

    private mutating func start(_ tag: HTMLTokenizer.Tag) {
        guard let element = HTMLElement(html[tag.name], trusted: isTrusted) else { return show(tag.range, .unknown) }
        guard !tag.isSelfClosing || element.isVoid else { return show(tag.range, .selfClosing) }
        if isInline && element.isBlock || element == .a && (isLinkText || isInLink) {
            return show(tag, element, .inText)
        }
        while let last = open.last, last.level == level, element.ends(last.element) { close(downTo: open.count - 1) }
        if element.isBlock, let last = open.last, !last.element.isBlock { return show(tag, element, .inText) }
        if let parents = element.parents, !isOpen(parents) { return show(tag, element, .outside(parents[0])) }
        guard open.count < Self.mostOpen else { return show(tag, element, .tooDeep) }

        if !element.isBlock { holdWords() } else if element.parents == nil { holdInCell() }
        // Browsers would put it there.
        if element == .tr, isOpen([.table]) { assume(.tbody, "<tbody>") }
        output.append(markup: "<")
        output.append(raw: element.rawValue.utf8)
        write(attributes: tag, of: element)
        output.append(markup: ">")
        if !element.isVoid {
            open.append(Open(element: element, level: level, place: Place(piece: piece, range: tag.range)))
        }
    }

    private func isOpen(_ parents: [HTMLElement]) -> Bool {
        guard let last = open.last, last.level == level else { return false }
        return parents.contains(last.element)
    }

    private mutating func end(_ tag: HTMLTokenizer.Tag) {
        guard let element = HTMLElement(html[tag.name], trusted: isTrusted) else {
            return show(tag.range, .closingUnknown)
        }
        if let count = shown[element], count > 0 {
            shown[element] = count - 1
            return show(tag.range, nil)
        }
        guard
            let index = open.lastIndex(where: { $0.element == element && $0.level == level && !$0.isAssumed })
        else { return show(tag.range, .nothingOpen) }
        if !isInline, open[index].place.piece != piece { closedLater.insert(open[index].place) }
        close(downTo: index + 1)
        open.removeLast()
        writeEnd(of: element)
    }

    private mutating func close(downTo count: Int) {
        while open.count > count, let last = open.popLast() {
            writeEnd(of: last.element)
            if !last.isAssumed, !last.element.mayStayOpen {
                report(.unclosed, last.element.rawValue, last.place)
            }
        }
    }

    private mutating func writeEnd(of element: HTMLElement) {
        output.append(markup: "</")
        output.append(raw: element.rawValue.utf8)
        output.append(markup: ">")
    }

    private mutating func write(attributes tag: HTMLTokenizer.Tag, of element: HTMLElement) {
        var written: Set<HTMLAttribute> = []
        for item in tag.attributes {
            guard
                let attribute = HTMLAttribute(html[item.name], html[item.value], of: element, trusted: isTrusted),
                written.insert(attribute).inserted
            else {
                report(.attribute(name(html[item.name])), element.rawValue, Place(piece: piece, range: tag.range))
                continue
            }
            if attribute.isLink {
                output.append(raw: [Self.linkMark])
                addLink(at: item.value, of: tag, isImage: attribute == .src)
                continue
            }
            output.append(markup: " ")
            output.append(raw: attribute.rawValue.utf8)
            if attribute == .open { continue }
            output.append(markup: "=\"")
            output.append(spelled: html[item.value])
            output.append(markup: "\"")
        }
    }

    private mutating func addLink(at value: Range<Int>, of tag: HTMLTokenizer.Tag, isImage: Bool) {
        func text(_ range: Range<Int>) -> String {
            String(decoding: CharacterReference.decoded(html[range]), as: UTF8.self)
        }
        let alternative = tag.attributes.first { name(html[$0.name]) == HTMLAttribute.alt.rawValue }
        links.append(
            Link(
                isImage: isImage, destination: text(value), alternative: alternative.map { text($0.value) },
                range: value))
    }

    // MARK: Text

    private mutating func write(text range: Range<Int>) {
        if !html[range].allSatisfy(ASCII.isSpace) { holdWords() }
        output.append(spelled: html[range])
    }

    private mutating func show(_ tag: HTMLTokenizer.Tag, _ element: HTMLElement, _ kind: Problem.Kind) {
        if !element.isVoid { shown[element, default: 0] += 1 }
        show(tag.range, kind)
    }

    /// Shows what is no tag for us; without a problem where an earlier one tells it.
    private mutating func show(_ range: Range<Int>, _ kind: Problem.Kind?) {
        holdWords(asMarkup: true)
        output.append(text: html[range])
        guard let kind else { return }
        report(kind, name(html[range].drop { $0 == "<" || $0 == "/" }), Place(piece: piece, range: range))
    }

    /// Words in no element get a paragraph: on the page, what stands beside blocks is a block.
    private mutating func holdWords(asMarkup: Bool = false) {
        guard !isInline, open.isEmpty else { return holdInCell() }
        assume(.p, asMarkup ? "<p class=\"raw-html\">" : "<p>")
    }

    /// What stands in a table, but in no cell of it, gets one.
    private mutating func holdInCell() {
        guard let last = open.last, last.element.holdsOnlyCells else { return }
        if last.element == .table { assume(.tbody, "<tbody>") }
        if last.element != .tr { assume(.tr, "<tr>") }
        assume(.td, "<td>")
    }

    private mutating func assume(_ element: HTMLElement, _ markup: StaticString) {
        output.append(markup: markup)
        open.append(Open(element: element, level: level, place: Place(piece: piece, range: 0..<0), isAssumed: true))
    }

    private mutating func report(_ kind: Problem.Kind, _ tag: String, _ place: Place) {
        problems.append(Problem(sort: .init(kind: kind, tag: tag), place: place))
    }

    private func name(_ bytes: ArraySlice<UInt8>) -> String {
        let name = bytes.prefix { ASCII.isAlphanumeric($0) || "-_:.!?".utf8.contains($0) }.prefix(32)
        return String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
    }
}
