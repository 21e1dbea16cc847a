import CommonMark
import Diagnostics
import Localization

/// Finds the terms of the glossary in the texts of pages, and the words that their entries avoid.
///
/// A term links where a section first uses it, in running text: never in a heading, the head of a table, a link, code or raw HTML, and
/// not where the author has linked it already. Words to avoid are looked for in titles, summaries, headings, the words of links and
/// e-mails too, but not in what somebody else says: quotes, the voices of one side and of the customer, words in quotation marks.
struct GlossaryLinks: Sendable {
    let terms: [Term]
    private let trie: TermTrie
    /// By the page of its entry: the index of the term.
    private let termOfPage: [Int: Int]

    /// The terms stand in the order of a language.
    init(_ pages: [LinkedPage], in language: Language) {
        let byPath = pages.filter { $0.kind.id == PageKind.term }.sorted { $0.path < $1.path }
        let entries = language.sorted(byPath, by: \.title)
        terms = entries.map(Term.init)
        // What is not agreed today explains nothing.
        let usable = entries.enumerated().filter { $1.isUsable }
        trie = TermTrie(usable.flatMap { TermForm.all(of: $0, on: $1) })
        termOfPage = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.index, $0) })
    }

    /// In the order of the text; `links` are those of the page.
    func find(on page: LinkedPage, links: [Link]) -> (uses: [TermUse], avoided: [AvoidedUse]) {
        guard !trie.isEmpty else { return ([], []) }
        var search = GlossarySearch(
            page.page.document, trie, own: termOfPage[page.index],
            linked: links.map { link in
                if case .page(let target, _) = link.destination { termOfPage[target] } else { nil }
            })
        search.run()
        let places = page.page.document.places(
            of: search.avoided.map { ($0.stretch, $0.block) }, in: page.page.file.bytes)
        let avoided = zip(search.avoided, places).map { word, span in
            AvoidedUse(term: word.form.term, word: word.form.text, location: page.page.location(span))
        }
        return (search.uses, avoidedInHead(of: page) + avoided + avoidedInEmails(of: page))
    }

    /// In the e-mails, which the customer reads. A word that a value brought is found as its block.
    private func avoidedInEmails(of page: LinkedPage) -> [AvoidedUse] {
        let (document, source) = (page.page.document, page.page.file.bytes)
        return document.nodes.indices.filter(document.isEmail).flatMap { node -> [AvoidedUse] in
            let span = document.nodes[node].span
            var rest = source[span.range.clamped(to: source.indices)]
            var search = GlossarySearch(document, trie, own: termOfPage[page.index], linked: [])
            return search.avoided(in: document.literal(node)).map { form, word in
                let found = rest.firstRange(of: word)
                rest = rest[(found?.upperBound ?? rest.endIndex)...]
                return AvoidedUse(
                    term: form.term, word: form.text,
                    location: page.page.location(found.map { SourceSpan($0) } ?? span))
            }
        }
    }

    /// In the title, the short title and the summary.
    private func avoidedInHead(of page: LinkedPage) -> [AvoidedUse] {
        [.title, .shortTitle, .summary].flatMap { (field: FieldName) -> [AvoidedUse] in
            guard let item = page.frontMatter.item(field) else { return [] }
            var search = GlossarySearch(page.page.document, trie, own: termOfPage[page.index], linked: [])
            return search.avoided(in: item.value).map { form, word in
                AvoidedUse(term: form.term, word: form.text, location: page.location(of: word, in: item.location))
            }
        }
    }

    /// Gives each term the pages that use it or link to it.
    static func collectUses(in result: inout Linker.Result) {
        var users = result.terms.map { Set(result.pages[$0.page].backlinks.map(\.source)) }
        for page in result.pages { for use in page.terms { users[use.term].insert(page.index) } }
        for index in result.terms.indices { result.terms[index].usedOn = users[index].sorted() }
    }
}

extension Term {
    fileprivate init(_ page: LinkedPage) {
        let front = page.frontMatter
        self.init(
            page: page.index, forms: front.texts(.forms), synonyms: front.texts(.synonyms), avoid: front.texts(.avoid),
            definition: page.summary.map { $0.cut(to: Self.longestDefinition) }
                ?? page.page.document.firstSentence(limit: Self.longestDefinition) ?? "")
    }

    /// In code points.
    private static let longestDefinition = 240
}

extension String {
    /// At most so many code points, and then cut at a word.
    fileprivate func cut(to limit: Int) -> String {
        guard unicodeScalars.count > limit else { return self }
        let start = unicodeScalars.prefix(limit)
        return String(start[..<(start.lastIndex { $0 == " " } ?? start.endIndex)]) + "…"
    }
}

extension LinkedPage {
    /// Where a word of a value in front matter stands, if the value is the page's own and written as it is.
    fileprivate func location(of word: ArraySlice<UInt8>, in value: Finding.Location) -> Finding.Location {
        guard let span = value.span, value.path == page.file.path,
            let found = page.file.bytes[span.range].firstRange(of: word)
        else { return value }
        return page.location(SourceSpan(found))
    }
}
