import Diagnostics
import Localization

/// Kinds of pages, and pages.
extension PlaybookGraph {
    func kind(_ kind: PageKind, _ json: inout JSONText) {
        json.field("id", kind.id)
        json.field("title", kind.title)
        json.field("headings", kind.requiredHeadings)
        json.field("isJoint", kind.isJoint)
    }

    func page(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("id", page.id)
        json.field("title", page.title)
        json.field("shortTitle", page.frontMatter.text(.shortTitle))
        json.field("summary", page.summary)
        json.field("kind", page.kind.id)
        json.field("source", playbook.audience == nil ? page.page.file.path : nil)
        json.field("address", playbook.address(of: page))
        json.field("oldAddresses", (redirects[page.index] ?? []).map { playbook.placed($0.address).description })
        json.field("stages", (page.isAlways ? [Stage.always] : []) + page.stages)
        json.field("moments", page.moments)
        json.field("owner", page.owner?.qualifiedID)
        json.field("with", page.with)
        json.field("status", page.status.rawValue)
        freshness(of: page, &json)
        json.field("availableFrom", page.frontMatter.date(.availableFrom)?.description)
        json.field("expires", page.frontMatter.date(.expires)?.description)
        json.field("lang", page.frontMatter.text(.lang))
        json.field("textLanguage", playbook.hasOtherLanguages ? page.language : nil)
        json.field(
            "translation", playbook.hasOtherLanguages ? page.translation.state(in: playbook.language.tag).rawValue : nil
        )
        json.field("sourceVersion", playbook.hasOtherLanguages ? page.translation.sourceVersion : nil)
        json.field("audience", page.frontMatter.texts(.audience))
        json.field("tags", page.frontMatter.texts(.tags))
        json.field("personas", names(page, .personas))
        json.field("metrics", names(page, .metrics))
        json.field("replacedBy", addresses(page.pages(.replacedBy)).first)
        json.field("assets", page.assets.map { playbook.assets[$0].id })
        json.field("links", addresses(page.linkedPages))
        json.field("externalLinks", page.externalLinks)
        json.list("backlinks", page.backlinks) { backlink, json in
            json.field("address", playbook.address(of: playbook.pages[backlink.source]))
            json.field("sentence", backlink.sentence)
        }
    }

    func freshness(of page: LinkedPage, _ json: inout JSONText) {
        json.key("freshness")
        json.object {
            $0.field("state", page.freshness.name)
            $0.field("verified", page.frontMatter.date(.verified)?.description)
            $0.field("verifiedBy", page.verifiedBy)
            $0.field("due", page.freshness.dueDate?.description)
        }
    }
}

extension LinkedPage {
    /// The pages that this one links to, in the order of its text, each once.
    fileprivate var linkedPages: [Int] {
        var seen: Set<Int> = [index]
        return links.compactMap { link in
            guard case .page(let target, _) = link.destination, seen.insert(target).inserted else { return nil }
            return target
        }
    }

    /// The addresses on other hosts that it links to, in the order of its text, each once.
    fileprivate var externalLinks: [String] {
        var seen: Set<String> = []
        return links.compactMap { link in
            guard case .external(let address) = link.destination, seen.insert(address).inserted else { return nil }
            return address
        }
    }
}
