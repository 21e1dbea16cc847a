import Diagnostics

/// Finds what the names in a page's front matter mean.
struct References: Sendable {
    let names: VocabularyNames
    let resolver: LinkResolver

    private enum Sort {
        case page, asset, team, party
    }

    /// Every field that names something; stage, moment, kind, owner, counter-parties and who verified are the annotation's.
    private static let fields: [(field: FieldName, sort: Sort)] = [
        (.assets, .asset), (.madeIn, .asset), (.provedBy, .asset),
        (.personas, .page), (.promises, .page), (.proves, .page), (.keptBy, .page), (.metric, .page), (.metrics, .page),
        (.replaces, .page), (.replacedBy, .page), (.translationOf, .page),
        (.usedBy, .team), (.from, .team), (.to, .team),
        (.returnTo, .party), (.escalateTo, .party), (.signedBy, .party),
    ]

    func find(on page: LinkedPage) -> (found: [Reference], unresolved: [UnresolvedReference]) {
        var found: [Reference] = []
        var unresolved: [UnresolvedReference] = []
        for (field, sort) in Self.fields {
            for item in page.frontMatter.items(field) {
                var target: Reference.Target?
                switch sort {
                case .page, .asset:
                    let match =
                        sort == .page ? resolver.page(named: item.value, from: page) : resolver.asset(named: item.value)
                    if case .one(let index) = match {
                        target = .page(index)
                    } else {
                        unresolved.append(
                            UnresolvedReference(
                                field: field, name: item.value, location: item.location, candidates: [],
                                isAmbiguous: match != .none))
                    }
                case .team:
                    target = names.id(of: item.value, .team).map { .party(.team($0)) }
                    if target == nil { unresolved.append(names.unresolved(item, field, .team)) }
                case .party:
                    target = names.owner(item.value).map { .party($0) }
                    if target == nil { unresolved.append(names.unresolved(item, field, .team, .person)) }
                }
                found.append(Reference(field: field, name: item.value, location: item.location, target: target))
            }
        }
        return (found, unresolved)
    }
}
