import CommonMark
import Localization

extension Prose {
    /// What a page says, with what it shows of others.
    package init(_ page: LinkedPage, in playbook: Playbook) {
        var reader = ProseReader(page, in: playbook)
        reader.read()
        blocks = reader.blocks
    }
}

/// Goes through a page and what it shows of others, block by block.
private struct ProseReader {
    private(set) var blocks: [Prose.Block] = []
    private let playbook: Playbook
    private let titles: BlockWords
    private let embeds: [Embeds.Embed]
    /// Where each embed is called: its text is begun there.
    private let embedsByPlace: [EmbedPlace: Int]
    /// The texts that are not read to their ends; the last is being read, in the place of an embed of the one before it.
    private var texts: [Text]

    private struct EmbedPlace: Hashable {
        let parent: Int?
        let link: Int
    }

    private struct Text {
        let page: LinkedPage
        let document: Document
        /// The index that each link of the document has among the page's.
        let links: [Int]
        /// `nil` for the page itself.
        let embed: Int?
        let footnotes: [Int: Range<Int>]
        /// The next node.
        var next = 1
        var containers: [(end: Int, container: Prose.Container)] = []
        var lists: [List] = []
        /// What stands before the next block, if an item of a list has just begun: its bullet or number, and its box.
        var item: (bullet: String, box: String)?

        struct List {
            let end: Int
            /// Of the next item; `nil` for bullets.
            var number: Int?
        }

        init(_ page: LinkedPage, _ document: Document, links: [Int], embed: Int?) {
            (self.page, self.document, self.links, self.embed) = (page, document, links, embed)
            footnotes = document.footnoteLabels
        }

        func kind(_ shape: Prose.Shape) -> Prose.Kind {
            Prose.Kind(
                shape: shape, depth: lists.count,
                container: containers.last?.container ?? (embed == nil ? nil : .embed))
        }
    }

    init(_ page: LinkedPage, in playbook: Playbook) {
        self.playbook = playbook
        titles = BlockWords(alerts: playbook.language.titles(.alerts), headers: [:])
        embeds = playbook.embeds.of(page)
        embedsByPlace = Dictionary(
            uniqueKeysWithValues: embeds.enumerated().map { (EmbedPlace(parent: $1.parent, link: $1.link), $0) })
        texts = [Text(page, page.page.document, links: Array(page.links.indices), embed: nil)]
    }

    mutating func read() {
        while var text = texts.popLast() {
            let begun = read(&text)
            guard !begun.isEmpty else { continue }
            texts.append(text)
            texts += begun.reversed()
        }
    }

    /// Reads on to the end, or to texts that stand here before it.
    private mutating func read(_ text: inout Text) -> [Text] {
        while text.next < text.document.nodes.count {
            let index = text.next
            let node = text.document.nodes[index]
            text.next += 1
            while let list = text.lists.last, list.end <= index { text.lists.removeLast() }
            while let container = text.containers.last, container.end <= index { text.containers.removeLast() }
            switch node.kind {
            case .list:
                text.lists.append(Text.List(end: node.end, number: node.listStart))
                text.item = nil
            case .item, .taskItem: begin(node, in: &text)
            case .blockQuote: text.containers.append((node.end, .quotation))
            case .alert: begin(alert: index, in: &text)
            case .footnoteDefinition: text.containers.append((node.end, .footnote))
            case .paragraph where node.holdsEmbeds:
                text.next = node.end
                let begun = self.embeds(of: index, in: &text)
                if !begun.isEmpty { return begun }
            case .paragraph: add(.paragraph, [inlines(of: index, in: text)], to: &text)
            case .heading: add(.heading(level: node.headingLevel), [inlines(of: index, in: text)], to: &text)
            case .tableHeader, .tableRow:
                let cells = text.document.children(of: index).map { inlines(of: $0, in: text) }
                add(.row(isHeader: node.kind == .tableHeader), cells, to: &text)
            case .codeBlock where text.document.isEmail(index): add(.email, lines(of: node, in: text), to: &text)
            case .codeBlock:
                let language = text.document.info(index).prefix { $0 != UInt8(ascii: " ") }
                add(.code(language: Array(language)), lines(of: node, in: text), to: &text)
            case .htmlBlock: add(.code(language: Array("html".utf8)), lines(of: node, in: text), to: &text)
            case .unparsed: add(.code(language: []), lines(of: node, in: text), to: &text)
            case .thematicBreak:
                add(.rule, [[Prose.Stretch(text: Array("———".utf8)[...], look: Prose.Look())]], to: &text)
            default: continue
            }
            if node.kind.holdsInlines { text.next = node.end }
        }
        return []
    }

    // MARK: Blocks

    private func begin(_ item: Node, in text: inout Text) {
        guard let list = text.lists.indices.last else { return }
        let box = item.kind == .item ? "" : item.isChecked ? "☑ " : "☐ "
        guard let number = text.lists[list].number else { return text.item = ("•", box) }
        text.item = ("\(number).", box)
        text.lists[list].number = number + 1
    }

    /// Its title, the author's or the usual one, is a block of it.
    private mutating func begin(alert index: Int, in text: inout Text) {
        let node = text.document.nodes[index]
        guard let alert = node.alert else { return }
        text.containers.append((node.end, .alert(alert)))
        let own = text.document.text[node.literal]
        let title = own.isEmpty ? Array(titles.title(of: alert).utf8)[...] : own
        add(.paragraph, [[Prose.Stretch(text: title, look: Prose.Look(style: .strong))]], to: &text)
    }

    private mutating func add(_ shape: Prose.Shape, _ lines: [[Prose.Stretch]], to text: inout Text) {
        guard let item = text.item, shape == .paragraph else {
            return blocks.append(Prose.Block(kind: text.kind(shape), bullet: "", lines: lines))
        }
        text.item = nil
        let box = item.box.isEmpty ? [] : [Prose.Stretch(text: Array(item.box.utf8)[...], look: Prose.Look())]
        let isOrdered = text.lists.last?.number != nil
        blocks.append(
            Prose.Block(
                kind: text.kind(.item(isOrdered: isOrdered)), bullet: item.bullet, lines: lines.map { box + $0 }))
    }

    /// The texts that a paragraph shows; what cannot be shown there is a link, as it is on the page.
    private mutating func embeds(of paragraph: Int, in text: inout Text) -> [Text] {
        var begun: [Text] = []
        for index in text.document.children(of: paragraph) {
            guard let link = text.document.nodes[index].linkIndex else { continue }
            guard let place = embedsByPlace[EmbedPlace(parent: text.embed, link: link)] else {
                add(.paragraph, [inlines(of: paragraph, in: text)], to: &text)
                return []
            }
            let (embed, part) = (embeds[place], playbook.embeds.part(embeds[place]))
            begun.append(Text(playbook.pages[embed.page], part.document, links: part.links, embed: place))
        }
        return begun
    }

    private func lines(of node: Node, in text: Text) -> [[Prose.Stretch]] {
        var bytes = text.document.text[node.literal]
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { [Prose.Stretch(text: $0, look: Prose.Look())] }
    }

    // MARK: Inlines

    private func inlines(of block: Int, in text: Text) -> [Prose.Stretch] {
        let document = text.document
        var stretches: [Prose.Stretch] = []
        /// The looks the pass is in, innermost last.
        var open: [(end: Int, look: Prose.Look)] = []
        func add(_ bytes: ArraySlice<UInt8>, _ look: Prose.Look) {
            if !bytes.isEmpty { stretches.append(Prose.Stretch(text: bytes, look: look)) }
        }
        for index in (block + 1)..<document.nodes[block].end {
            let node = document.nodes[index]
            while let last = open.last, last.end <= index { open.removeLast() }
            let look = open.last?.look ?? Prose.Look()
            switch node.kind {
            case .text: add(document.text[node.literal], look)
            case .softBreak: add([UInt8(ascii: " ")], look)
            case .lineBreak: add([UInt8(ascii: "\n")], look)
            case .code, .inlineHTML: add(document.text[node.literal], look.with(.code))
            case .emphasis: open.append((node.end, look.with(.emphasis)))
            case .strong: open.append((node.end, look.with(.strong)))
            case .strikethrough: open.append((node.end, look.with(.struck)))
            case .link, .image:
                let look = node.kind == .image ? look.with(.image) : look
                open.append((node.end, look.leading(to: document.links[Int(node.linkIndex ?? 0)].destination)))
                if node.end == index + 1 { add(document.text[node.literal], open[open.count - 1].look) }
            case .wikiLink: addName(of: index, look, in: text, to: &stretches)
            case .footnoteReference:
                let label = node.footnoteNumber.flatMap { text.footnotes[$0] }.map { document.text[$0] }
                add(Array("[".utf8) + (label ?? document.text[node.literal]) + Array("]".utf8), look)
            default: break
            }
        }
        return stretches
    }

    private func addName(of index: Int, _ look: Prose.Look, in text: Text, to stretches: inout [Prose.Stretch]) {
        let node = text.document.nodes[index]
        guard let place = node.linkIndex else { return }
        let link = text.page.links[text.links[place]]
        let label = link.occurrence.text ?? playbook.name(of: link, on: text.page)
        stretches.append(
            Prose.Stretch(
                text: label.map { Array($0.utf8)[...] } ?? text.document.text[node.literal],
                look: look.leading(to: link.occurrence.destination)))
    }
}

extension Node.Kind {
    /// A block whose words are its children's.
    fileprivate var holdsInlines: Bool {
        switch self {
        case .paragraph, .heading, .tableHeader, .tableRow: true
        default: false
        }
    }
}

extension Prose.Look {
    fileprivate func with(_ style: Prose.Style) -> Prose.Look {
        Prose.Look(style: self.style.union(style), link: link)
    }

    fileprivate func leading(to address: String) -> Prose.Look { Prose.Look(style: style, link: Array(address.utf8)) }
}
