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
    init(of page: WrittenPage, as subject: CommitmentChange.Subject, in language: Language, newPath: (ContainedPath) -> ContainedPath) {
        var all: [Part] = []
        func add(_ label: String, _ values: [(text: String, meaning: String)]) {
            guard !values.isEmpty else { return }
            all.append(
                Part(
                    name: language.text(label), key: Array(label.utf8), texts: values.map(\.text),
                    meanings: values.map(\.meaning)))
        }
        func page(_ index: Int) -> (text: String, meaning: String) {
            let target = page.playbook.pages[index]
            return (target.title, "page \(newPath(target.page.filePath))")
        }
        func field(_ name: FieldName, _ label: String) {
            let references = page.page.references(name)
            guard references.isEmpty else {
                return add(
                    label,
                    references.map { reference in
                        switch reference.target {
                        case .page(let index): page(index)
                        case .party(let owner): (page.playbook.name(of: owner), owner.key)
                        case nil: (reference.name, "name \(reference.name)")
                        }
                    })
            }
            add(label, (page.page.frontMatter[name]?.value.texts ?? []).map { ($0, $0) })
        }
        for (name, label) in Self.fields[subject] ?? [] { field(name, label) }
        if let promise = page.promise {
            let assets = page.playbook.assets
            add("madeIn", promise.madeIn.map { page(assets[$0].page) })
            add("provedBy", promise.provedBy.map { page(assets[$0].page) })
            add("keptBy", promise.keptBy.map(page))
        }
        if let definition = page.term?.definition, !definition.isEmpty {
            add("definition", [(definition, definition)])
        }
        self.all = all + (Self.withSections.contains(subject) ? page.page.page.document.passages : [])
    }

    /// With the keys of their texts, in the order in which people ask for them.
    private static let fields: [CommitmentChange.Subject: [(FieldName, String)]] = [
        .handoff: [
            (.from, "from"), (.to, "to"), (.trigger, "when"), (.fromCommits, "firstCommits"),
            (.toCommits, "secondCommits"), (.acceptWithin, "acceptWithin"), (.firstContactWithin, "firstContactWithin"), (.attempts, "attempts"),
            (.rejectReasons, "rejectReasons"), (.returnTo, "returnTo"), (.escalateTo, "escalateTo"),
            (.metric, "metric"), (.effective, "effective"), (.signedBy, "signedBy"),
        ],
        .term: [(.forms, "forms"), (.synonyms, "alsoCalled"), (.avoid, "sayInsteadOf")],
        .metric: [(.formula, "formula"), (.source, "source"), (.target, "target")],
        .friction: [
            (.marketingView, "marketingSays"), (.salesView, "salesSays"), (.effect, "effect"), (.agreement, "agreed"),
            (.state, "state"),
        ],
    ]

    /// Here the text itself is what was agreed.
    private static let withSections: Set<CommitmentChange.Subject> = [.idealCustomer, .persona, .agreement, .decision]
}

extension Owner {
    /// The same for the same team or person, and for no other.
    var key: String {
        switch self {
        case .team(let id): "team \(id)"
        case .person(let id): "person \(id)"
        }
    }
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
            case .paragraph, .codeBlock, .htmlBlock, .unparsed, .tableHeader, .tableRow: texts.append(plainText(of: next))
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
