import CommonMark
import Localization

/// What of a page both sides can have agreed to, part by part: the facts of its front matter, and where the words count, its sections.
struct Parts {
    struct Part {
        /// The field, or the heading of a section; empty for the text before the first one.
        let name: String
        /// What tells it from other parts of the page.
        let key: [UInt8]
        /// As people read them.
        let texts: [String]
        /// What they mean: two names may stand for one thing.
        let meanings: [String]
    }

    let all: [Part]

    /// `newPath` is where a page of the older version is now.
    init(
        of written: WrittenPage, as subject: CommitmentChange.Subject, in names: ReviewNames,
        newPath: (ContainedPath) -> ContainedPath
    ) {
        let (front, playbook) = (written.page.frontMatter, written.playbook)
        var all: [Part] = []
        func add(_ key: String, _ name: String, _ values: [(text: String, meaning: String)]) {
            guard !values.isEmpty else { return }
            all.append(
                Part(name: name, key: Array(key.utf8), texts: values.map(\.text), meanings: values.map(\.meaning)))
        }
        func add(_ field: FieldName, _ values: [(text: String, meaning: String)]) {
            add(field.rawValue, field.title(in: names.language), values)
        }
        func page(_ index: Int) -> (text: String, meaning: String) {
            let page = playbook.pages[index]
            return (page.title, "page \(newPath(page.page.filePath))")
        }
        func asset(_ index: Int) -> (text: String, meaning: String) { page(playbook.assets[index].page) }
        func named(_ reference: Reference) -> (text: String, meaning: String) {
            switch reference.target {
            case .page(let index): page(index)
            case .party(let owner): (names.name(of: owner), owner.qualifiedID)
            case nil: (reference.name, "name \(reference.name)")
            }
        }
        for field in Self.fields[subject] ?? [] {
            let references = written.page.references(field)
            add(
                field,
                references.isEmpty ? (front[field]?.value.texts ?? []).map { ($0, $0) } : references.map(named))
        }
        if let promise = written.promise {
            add(.madeIn, promise.madeIn.map(asset))
            add(.provedBy, promise.provedBy.map(asset))
            add(.keptBy, promise.keptBy.map(page))
        }
        if let definition = written.term?.definition, !definition.isEmpty {
            add("definition", names.language.text("definition"), [(definition, definition)])
        }
        self.all = all + (Self.withSections.contains(subject) ? written.page.page.document.passages : [])
    }

    /// In the order in which people ask for them.
    private static let fields: [CommitmentChange.Subject: [FieldName]] = [
        .handoff: [
            .from, .to, .trigger, .fromCommits, .toCommits, .acceptWithin, .firstContactWithin, .attempts,
            .rejectReasons,
            .returnTo, .escalateTo, .metric, .effective, .signedBy,
        ],
        .term: [.forms, .synonyms, .avoid],
        .metric: [.formula, .source, .target],
        .friction: [.marketingView, .salesView, .effect, .agreement, .state],
    ]

    /// Here the text itself is what was agreed.
    private static let withSections: Set<CommitmentChange.Subject> = [.idealCustomer, .persona, .agreement, .decision]
}

extension Document {
    /// What stands under each heading, one text for a paragraph, a row, a block of code.
    fileprivate var passages: [Parts.Part] {
        var result: [Parts.Part] = []
        var (name, key) = ("", [UInt8]())
        var texts: [String] = []
        func close() {
            if !texts.isEmpty { result.append(Parts.Part(name: name, key: key, texts: texts, meanings: texts)) }
            texts = []
        }
        var next = 0
        var heading = 0
        while next < nodes.count {
            let node = nodes[next]
            switch node.kind {
            case .heading:
                close()
                // A name of its own in the page: no field has a `#`.
                (name, key) = (headings[heading].text, Array("#\(headings[heading].id)".utf8))
                heading += 1
            case .paragraph, .codeBlock, .htmlBlock, .unparsed, .tableHeader, .tableRow:
                texts.append(plainText(of: next))
            default:
                next += 1
                continue
            }
            next = node.end
        }
        close()
        return result
    }
}
