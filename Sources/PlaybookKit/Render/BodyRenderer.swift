import CommonMark
import Localization

/// Writes the Markdown of a page for one place of the site: its links lead from there.
struct BodyRenderer {
    let playbook: Playbook
    /// For a document that needs no other file.
    var pictures: SelfContainedPictures?
    /// The pages of the print edition on which its places lie; `nil` for a page of the site.
    var numbers: PageNumbers?

    /// The body as it stands on a page of its own, where the title is said above it.
    func html(of page: LinkedPage, at address: ContainedPath, idPrefix: String = "", headingShift: Int? = nil)
        -> HTMLBuffer
    {
        html(of: page, idPrefix: idPrefix, headingShift: headingShift ?? Self.headingShift(of: page)) { destination in
            href(of: destination, at: address)
        }
    }

    /// The body on a derived page, under that page's title. A title that the text says otherwise stays.
    func prose(of page: LinkedPage, at address: ContainedPath, under title: String) -> HTMLBuffer {
        let saysTitle = page.titleHeading.map { Slug.fold($0.text) == Slug.fold(title) } ?? true
        return html(
            of: page, idPrefix: "", headingShift: saysTitle ? Self.headingShift(of: page) : 1, skipsTitle: saysTitle
        ) { destination in
            href(of: destination, at: address)
        }
    }

    /// The body with its links led where `href` says; `nil` leaves the text without a link. `levelAbove` is the level of the heading
    /// it stands under. On paper the words of the glossary are plain links, and the first of each has an id.
    func html(
        of page: LinkedPage, idPrefix: String, headingShift: Int, levelAbove: Int? = nil, skipsTitle: Bool = true,
        href: (LinkDestination) -> String?
    ) -> HTMLBuffer {
        let body = BodyText(
            page: page, document: page.page.document, links: Array(page.links.indices), idPrefix: idPrefix,
            headingShift: headingShift,
            levelAbove: levelAbove ?? max(1, 1 + headingShift - Self.headingShift(of: page)), skipsTitle: skipsTitle,
            isWhole: true)
        var seen: Set<Int> = []
        let terms = page.terms.compactMap { use in
            let term = playbook.terms[use.term]
            return href(.page(term.page, anchor: nil)).map { href in
                let isFirst = seen.insert(use.term).inserted
                return TermLink(
                    stretch: use.stretch, href: href, definition: numbers == nil ? term.definition : "",
                    id: numbers != nil && isFirst ? page.idOfTerm(use.term) : nil)
            }
        }
        return html(of: body, embeds: embeds(in: body, href: href), terms: terms, href: href)
    }

    /// A text with the HTML of its embeds, by the index of the link, and with the links of its terms.
    func html(
        of text: BodyText, embeds: [Int: HTMLBuffer], terms: [TermLink] = [], href: (LinkDestination) -> String?
    ) -> HTMLBuffer {
        var options = HTMLRenderer.Options()
        options.idPrefix = text.idPrefix
        options.headingShift = text.headingShift
        options.names = playbook.vocabulary.packs.authorWords.blocks
        options.words = HTMLRenderer.Words(playbook.language)
        let language = playbook.vocabulary.packs[text.page.typesetLanguage]
        options.noBreaks = numbers != nil || language.noBreaks.isForScreens ? language.noBreaks : nil
        if numbers != nil { options.medium = .paper }
        // Where many pages share one document, each says whose notes and tables these are.
        if !text.idPrefix.isEmpty {
            options.words.footnotes += ": \(text.page.title)"
            options.words.table = "\(text.page.title): \(options.words.table.lowercasedFirst)"
        }
        options.skipFirstHeading = text.skipsTitle && text.page.titleHeading != nil
        return HTMLRenderer(text.document, options: options).html(terms: terms) { index in
            var target = target(of: text.page.links[text.links[index]], on: text.page) { text.href(of: $0, href) }
            target.embed = embeds[index]
            return target
        }
    }

    /// A page has one H1, its title; where the text has more of them every heading steps down.
    static func headingShift(of page: LinkedPage) -> Int {
        let headings = page.page.document.headings.dropFirst(page.titleHeading == nil ? 0 : 1)
        return headings.contains { $0.level == 1 } ? 1 : 0
    }

    /// Where a link leads from a page of the site; `nil` for nowhere.
    func href(of destination: LinkDestination, at address: ContainedPath) -> String? {
        switch destination {
        case .page(let index, let anchor):
            let page = playbook.pages[index]
            let path = address.relativeReference(to: page.output)
            guard let anchor, anchor != page.titleHeading?.id else { return path }
            return "\(path)#\(anchor)"
        // Only a text knows where on its page it stands.
        case .anchor: return nil
        case .file(let path, let fragment):
            return playbook.placed(address).relativeReference(to: path) + (fragment.map { "#\($0)" } ?? "")
        case .external(let address): return address
        case .otherEdition(let page, let anchor):
            return playbook.placed(address).relativeReference(to: page.address) + (anchor.map { "#\($0)" } ?? "")
        case .broken: return nil
        }
    }

    private func target(of link: Link, on page: LinkedPage, _ href: (LinkDestination) -> String?) -> LinkTarget {
        var target = LinkTarget(href: href(link.destination))
        if let pictures, let picture = link.picture { target.href = pictures[picture] }
        if playbook.audience != nil { target.isPlain = true }
        switch link.destination {
        case .external: target.isExternal = true
        case .file(let path, _):
            target.isImage = link.occurrence.kind == .embed && FilePolicy.isPicture(path)
            target.isNoPicture = !FilePolicy.isPicture(path)
            if target.isImage || link.occurrence.kind == .image, let size = playbook.imageSize(of: path) {
                (target.width, target.height) = (size.width, size.height)
            }
        case .page(let index, _):
            target.isNoPicture = true
            if playbook.pages[index].kind.id == PageKind.asset { target.cssClass = "asset-link" }
        case .anchor: target.isNoPicture = true
        case .otherEdition(let other, _):
            target.isNoPicture = true
            target.language = other.language
        case .broken: return target
        }
        target.text = playbook.name(of: link, on: page)
        if let numbers, let href = target.href, href.utf8.first == UInt8(ascii: "#") {
            target.page = numbers.text(of: String(Substring(href.utf8.dropFirst())))
        }
        // It leads somewhere, only not from here.
        if target.href == nil {
            target.isPlain = true
            if case .file(let path, _) = link.destination { target.fileName = path.name }
        }
        return target
    }
}

extension Playbook {
    /// What a link by name says without a label; `nil` for the words of the author.
    func name(of link: Link, on page: LinkedPage) -> String? {
        guard link.occurrence.kind.isByName else { return nil }
        switch link.destination {
        case .page(let index, let anchor): return pages[index].name(as: link.occurrence, at: anchor)
        case .anchor(let id): return page.headingText(id) ?? page.title
        case .otherEdition(let other, _): return other.title
        case .file, .external, .broken: return nil
        }
    }
}

extension LinkedPage {
    /// What a link by name says without a label: the page as it is called there, and the heading. Above an embed the heading
    /// follows anyway. `nil` for the words of the author.
    fileprivate func name(as link: LinkOccurrence, at anchor: String?) -> String? {
        if link.standsAlone { return title }
        if let heading = anchor.flatMap(headingText) { return "\(title): \(heading)" }
        return isCalled(link.destination) ? nil : title
    }

    fileprivate func headingText(_ id: String) -> String? {
        page.document.headings.first { $0.id == id }?.text
    }

    /// Whether a name is one that reads well in a sentence and stays as written, small or capital; instead of an id, a path or an
    /// old path the title is shown.
    fileprivate func isCalled(_ name: String) -> Bool {
        let front = frontMatter
        let names =
            [title] + front.texts(.shortTitle) + front.texts(.aliases) + front.texts(.forms) + front.texts(.synonyms)
        return !name.utf8.contains(UInt8(ascii: "/")) && names.contains { $0.lowercased() == name.lowercased() }
    }

    /// The headings people jump to, as they stand on the page: `isSub` for the lower of the two levels.
    func contents(headingShift: Int) -> [(heading: Heading, isSub: Bool)] {
        page.document.headings.dropFirst(titleHeading == nil ? 0 : 1).compactMap { heading in
            // A link needs words.
            guard !heading.text.utf8.isEmpty else { return nil }
            return switch heading.level + headingShift {
            case ...2: (heading, false)
            case 3: (heading, true)
            default: nil
            }
        }
    }
}

extension HTMLRenderer.Words {
    /// What the renderer says in a language.
    init(_ language: Language) {
        self.init()
        footnotes = language.text("footnotes")
        footnote = language.text("footnote")
        backToReference = language.text("backToReference")
        taskDone = language.text("taskDone")
        taskOpen = language.text("taskOpen")
        table = language.text("table")
        embedded = language.text("embedded")
        page = language.text("pageShort")
        fieldsToFillIn = language.text("fieldsToFillIn")
        openInMailProgram = language.text("openInMailProgram")
        blocks = BlockWords(alerts: language.titles(.alerts), headers: language.titles(.emails))
    }
}
