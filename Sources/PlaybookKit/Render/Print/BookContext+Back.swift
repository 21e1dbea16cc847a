import Localization

/// What stands behind the parts.
extension BookContext {
    private var bookIndex: BookIndex { BookIndex(book, bodies) }

    var back: [String: TemplateContext] {
        [
            "governance": frame(.governance) { governance },
            "agreements": frame(.agreements) {
                ["handoffs": .list(handoffs), "promises": .list(promiseList)]
            },
            "glossary": frame(.glossary) { ["terms": shapes.listing(book.selection.terms.map(term), "term")] },
            "assetIndex": frame(.assetIndex) {
                [
                    "intro": .html(bodies[book.prose[SitePath.assets]]),
                    "assets": shapes.listing(book.selection.assets.map(indexed), "asset"),
                ]
            },
            "termIndex": frame(.termIndex) {
                [
                    "letters": .list(
                        bookIndex.letters.map { ["letter": .text($0.letter), "entries": .list($0.entries.map(entry))] })
                ]
            },
        ]
    }

    // MARK: Agreements

    private var handoffs: [TemplateContext] {
        book.selection.handoffs.map { handoff in
            var fields = agreement(playbook.pages[handoff.page])
            fields["from"] = .text(handoff.from.map { playbook.name(of: .team($0)) } ?? "")
            fields["to"] = .text(handoff.to.map { playbook.name(of: .team($0)) } ?? "")
            fields["facts"] = shapes.printedFacts(of: handoff)
            return .fields(fields)
        }
    }

    private var promiseList: [TemplateContext] {
        book.selection.promises.map { promise in
            var fields = agreement(playbook.pages[promise.page])
            fields["facts"] = shapes.printedFacts(of: promise)
            return .fields(fields)
        }
    }

    private func agreement(_ page: LinkedPage) -> [String: TemplateContext] {
        var fields = shapes.linkFields(shapes.href(page))
        fields["title"] = .text(page.title)
        fields["marks"] = marks(of: page)
        return fields
    }

    // MARK: Glossary and indexes

    private func term(_ index: Int) -> TemplateContext {
        let term = playbook.terms[index]
        let page = playbook.pages[term.page]
        return [
            "id": .text(page.anchor), "title": .text(page.title), "marks": marks(of: page),
            "definition": .html(bodies[page]), "synonyms": .text(term.synonyms.joined(separator: ", ")),
            "avoid": .text(term.avoid.joined(separator: ", ")),
            "ownerText": .text(page.owner.map(playbook.name) ?? ""),
        ]
    }

    private func indexed(_ index: Int) -> TemplateContext {
        let item = playbook.assets[index]
        let page = playbook.page(of: item)
        guard case .fields(var fields) = asset(item) else { return false }
        let hasText = book.places[page: page.index]?.sheet != book.matter(.assetIndex)?.sheet
        fields["id"] = .text(hasText ? "\(page.anchor)::entry" : page.anchor)
        fields["hasText"] = .flag(hasText)
        fields["users"] = .text(item.usedBy.map { playbook.name(of: .team($0)) }.joined(separator: ", "))
        fields["addresses"] = .list(item.places.map { .text($0.printed) })
        fields.merge(uses(bookIndex.uses(of: item.usedOn))) { $1 }
        return .fields(fields)
    }

    private func entry(_ entry: BookIndex.Entry) -> TemplateContext {
        var fields: [String: TemplateContext] = [
            "title": .text(entry.title), "id": .text(entry.id), "pageNumber": .text(number(entry.id)),
            "see": .text(entry.see ?? ""),
            "name": .text(edition.numbers == .none ? language.text("glossary") : ""),
        ]
        fields.merge(uses(entry.uses)) { $1 }
        return .fields(fields)
    }

    /// Numbers of pages; where none are known the chapters' own.
    private func uses(_ places: [BookPlaces.Place]) -> [String: TemplateContext] {
        let shown = places.prefix(BookIndex.longest)
        let items: [TemplateContext] = shown.map {
            [
                "id": .text($0.id), "pageNumber": .text(number($0.id)),
                "name": .text(edition.numbers == .none ? $0.name : ""),
            ]
        }
        return ["uses": .list(items), "usesMore": .text(language.andMore(places.count - shown.count))]
    }
}
