import Localization

/// What the template of the print edition may say; `templates/README.md` lists the names.
struct BookContext {
    let book: Book
    let edition: Edition
    let shapes: Shapes
    let bodies: BookBodies
    /// By the page that describes it.
    let promises: [Int: Promise]

    init(_ book: Book, _ edition: Edition, _ shapes: Shapes, _ bodies: BookBodies) {
        (self.book, self.edition, self.shapes, self.bodies) = (book, edition, shapes, bodies)
        promises = Dictionary(book.playbook.promises.map { ($0.page, $0) }) { first, _ in first }
    }

    var playbook: Playbook { book.playbook }
    var language: Language { book.playbook.language }
    var vocabulary: Vocabulary { book.playbook.vocabulary }

    /// What is known of this copy, and how it is made.
    var cover: [String: TemplateContext] {
        [
            "company": .text(vocabulary.company ?? ""), "version": .text(edition.version ?? ""),
            "audience": .text(edition.audience.map { language.title(.audiences, $0) } ?? ""),
            "selection": .text(selection),
            "keywords": .text(book.keywords.joined(separator: ", ")),
            "moments": .list(vocabulary.moments.map(shapes.moment)),
            "pageWord": .text(language.text("pageShort")),
            "isSelfContained": .flag(edition.isSelfContained), "paper": .text(edition.paper.rawValue),
            "reservesNumberWidth": .flag(edition.reservesNumberWidth), "pageRules": .html(pageRules),
        ]
    }

    private var selection: String {
        let names = [
            edition.moment.map { playbook.moment($0)?.title ?? $0 },
            edition.stage.map { playbook.stage($0)?.title ?? $0 }, edition.team.map { playbook.name(of: .team($0)) },
        ]
        return names.compactMap { $0 }.joined(separator: " · ")
    }

    // MARK: Contents and journey

    /// What stands before the parts.
    var front: [String: TemplateContext] {
        [
            "contents": frame(.contents, ["entries": .list(contents)]),
            "journeyMap": frame(.journeyMap) { journey },
        ]
    }

    private var contents: [TemplateContext] {
        func entries(_ isBeforeParts: Bool) -> [TemplateContext] {
            book.matter.filter { $0.kind != .contents && $0.kind.isBeforeParts == isBeforeParts }.map {
                [
                    "id": .text($0.id), "number": "", "title": .text($0.title), "class": "",
                    "pageNumber": .text(number($0.id)), "marks": [], "chapters": [],
                ]
            }
        }
        return entries(true) + book.parts.map(contents) + entries(false)
    }

    private func contents(of part: BookPart) -> TemplateContext {
        [
            "id": .text(part.id), "number": .text("\(part.number)"), "title": .text(part.title),
            "class": .text(shapes.cssClass(ofMoment: part.moment?.id)), "pageNumber": .text(number(part.id)),
            "marks": [],
            "chapters": .list(part.chapters.map(line)),
        ]
    }

    /// A chapter as a line of a list.
    func line(_ chapter: BookChapter) -> TemplateContext {
        let isStage = if case .stage = chapter.subject { true } else { false }
        let page = chapter.page.map { playbook.pages[$0] }
        return [
            "id": .text(chapter.id), "number": .text(chapter.number), "title": .text(chapter.title),
            "pageNumber": .text(number(chapter.id)), "isStage": .flag(isStage),
            "marks": marks(of: page), "lang": lang(of: page),
        ]
    }

    /// The map, and the same in a table.
    private var journey: [String: TemplateContext] {
        let counts = JourneyCounts(playbook)
        return [
            "mapSVG": .html(JourneyMap(playbook, counts, shapes).svg(hasOwnStyle: true)),
            "journey": .list(
                vocabulary.journey.map { moment, stages in
                    var fields = shapes.momentFields(moment)
                    fields["question"] = .text(moment?.question ?? "")
                    fields["stages"] = .list(stages.map { stage($0, counts.stage($0.id)) })
                    return .fields(fields)
                }),
            "gaps": shapes.gaps(gaps),
        ]
    }

    /// At the moments that the book is about.
    private var gaps: [Gap] {
        let moments = Set(book.selection.moments.map(\.id))
        return playbook.gaps.filter { book.selection.isWhole || $0.moment.map(moments.contains) ?? false }
    }

    private func stage(_ stage: Stage, _ counts: JourneyCounts.Counts) -> TemplateContext {
        var fields = shapes.stageFields(stage)
        fields["pageCount"] = .text(language.number(counts.pages))
        fields["sharedCount"] = .text(language.number(counts.shared))
        fields["gapCount"] = .text(language.number(counts.gaps))
        return .fields(fields)
    }

    // MARK: Shared

    /// What stands around each matter; `false` for one with nothing to say.
    func frame(_ kind: BookMatter.Kind, _ content: () -> [String: TemplateContext]) -> TemplateContext {
        guard let matter = book.matter(kind) else { return false }
        let frame: [String: TemplateContext] = [
            "id": .text(matter.id), "title": .text(matter.title), "sheet": .text("p\(matter.sheet)"),
        ]
        return .fields(content().merging(frame) { $1 })
    }

    func frame(_ kind: BookMatter.Kind, _ content: [String: TemplateContext]) -> TemplateContext {
        frame(kind) { content }
    }

    /// The page that a place in the book lies on; empty where it is not known.
    func number(_ id: String) -> String { edition.numbers.text(of: id) }

    /// Why a page is not to be followed as it stands, in words.
    func marks(of page: LinkedPage?) -> TemplateContext {
        .list((page?.doubts(in: language) ?? []).map { ["class": .text($0.cssClass), "label": .text($0.label)] })
    }
}

extension LinkedPage {
    /// Why it is not to be followed as it stands.
    func doubts(in language: Language) -> [(cssClass: String, label: String)] {
        var doubts: [(cssClass: String, label: String)] = []
        if status != .approved { doubts.append((status.rawValue, status.title(in: language))) }
        if case .expired = freshness {
            doubts.append((freshness.cssClass, freshness.title(in: language)))
        } else if let pending = pendingText(in: language) {
            doubts.append(("pending", pending))
        }
        return doubts
    }
}
