import Diagnostics

/// What the two teams agreed on: hand-offs, frictions, metrics, promises and terms.
extension PlaybookGraph {
    func handoff(_ handoff: Handoff, _ json: inout JSONText) {
        let page = playbook.pages[handoff.page]
        let front = page.frontMatter
        json.field("address", playbook.address(of: page))
        json.field("from", handoff.from)
        json.field("to", handoff.to)
        json.field("trigger", front.text(.trigger))
        json.field("fromCommits", front.texts(.fromCommits))
        json.field("toCommits", front.texts(.toCommits))
        json.field("acceptWithin", front.text(.acceptWithin))
        json.field("firstContactWithin", front.text(.firstContactWithin))
        json.field("attempts", front.text(.attempts))
        json.field("rejectReasons", front.texts(.rejectReasons))
        json.field("returnTo", names(page, .returnTo).first)
        json.field("escalateTo", names(page, .escalateTo).first)
        json.field("metric", names(page, .metric).first)
        json.field("effective", front.date(.effective)?.description)
        json.field("signedBy", names(page, .signedBy))
        json.field("isSigned", handoff.isSigned)
    }

    func friction(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("address", playbook.address(of: page))
        json.field("marketingView", page.frontMatter.text(.marketingView))
        json.field("salesView", page.frontMatter.text(.salesView))
        json.field("effect", page.frontMatter.text(.effect))
        json.field("agreement", page.frontMatter.text(.agreement))
        json.field("state", page.frontMatter.text(.state))
    }

    func metric(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("address", playbook.address(of: page))
        json.field("formula", page.frontMatter.text(.formula))
        json.field("source", page.frontMatter.text(.source))
        json.field("target", page.frontMatter.text(.target))
    }

    func promise(_ promise: Promise, _ json: inout JSONText) {
        json.field("address", playbook.address(of: playbook.pages[promise.page]))
        json.field("madeIn", promise.madeIn.map { playbook.assets[$0].id })
        json.field("provedBy", promise.provedBy.map { playbook.assets[$0].id })
        json.field("keptBy", addresses(promise.keptBy))
    }

    func term(_ term: Term, _ json: inout JSONText) {
        json.field("address", playbook.address(of: playbook.pages[term.page]))
        json.field("title", playbook.pages[term.page].title)
        json.field("forms", term.forms)
        json.field("synonyms", term.synonyms)
        json.field("avoid", term.avoid)
        json.field("usedOn", addresses(term.usedOn))
    }
}
