import Diagnostics

/// Moments, stages and the gaps between them.
extension PlaybookGraph {
    func moment(_ moment: Moment, _ json: inout JSONText) {
        json.field("id", moment.id)
        json.field("title", moment.title)
        json.field("acronym", moment.acronym)
        json.field("question", moment.question)
        json.field("definition", moment.definition)
        json.field("feeds", moment.feeds)
        json.field("address", playbook.placed(SitePath.moment(moment.id)).description)
    }

    func stage(_ stage: Stage, _ json: inout JSONText) {
        json.field("id", stage.id)
        json.field("title", stage.title)
        json.field("customerSays", stage.customerSays)
        json.field("moment", stage.moment)
        json.field("weDo", stage.weDo)
        json.field("entry", stage.entry)
        json.field("exit", stage.exit)
        json.field("goesBackTo", stage.goesBackTo)
        json.field("address", playbook.placed(SitePath.stage(stage.id)).description)
    }

    func gap(_ gap: Gap, _ json: inout JSONText) {
        json.field("text", gap.text(in: playbook.language, playbook.moment, playbook.stage))
        json.field("moment", gap.moment)
        json.field("stage", gap.stage)
    }
}
