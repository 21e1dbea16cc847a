package import Diagnostics

/// The words of one playbook: what `playbook.yml` says, and the defaults for what it leaves out.
package struct Vocabulary: Sendable {
    package var title = "Playbook"
    package var languages = ["en"]
    package var baseURL: String?
    /// Where the playbook is edited, for links to the source.
    package var repository: String?
    package var teams = [
        Team(id: "marketing", title: "Marketing", side: .marketing), Team(id: "sales", title: "Sales", side: .sales),
    ]
    package var people: [Person] = []
    package var stages = Stage.standard
    package var moments = Moment.standard
    /// Where playbook.yml describes stages and moments, by id; defaults have no place.
    package var stagePlaces: [String: Finding.Location] = [:]
    package var momentPlaces: [String: Finding.Location] = [:]
    package var kinds = PageKind.standard
    package var audiences = ["internal", "partner", "customer"]
    /// The mail-merge fields that e-mails may use; `nil` where the playbook does not list them.
    package var mergeFields: [String]?
    package var values: [String: String] = [:]
    package var linkDialect = LinkDialect.relative
    package var ruleLevels: [RuleLevel] = []
    /// Foreign front-matter names and the fields they stand for; `nil` for a name to ignore.
    package var fieldNames: [String: FieldName?] = [:]

    package static let standard = Vocabulary()
    package static let file = "playbook.yml"
}

extension Vocabulary {
    /// The customer's path: each moment with its stages, and last, if there are any, the stages that belong to none.
    package var journey: [(moment: Moment?, stages: [Stage])] {
        let others = stages.filter { stage in !moments.contains { $0.id == stage.moment } }
        return moments.map { moment in (moment, stages.filter { $0.moment == moment.id }) }
            + (others.isEmpty ? [] : [(nil, others)])
    }
}

/// How the playbook's own addresses are written.
package enum LinkDialect: String, Sendable, CaseIterable {
    case relative, root, slug
}
