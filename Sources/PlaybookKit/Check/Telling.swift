import Diagnostics

/// Which edition tells a finding: of a page the one in whose language it is written, and of all else the first.
///
/// Facts are the source's, and so is what is wrong with them: of a translation as a whole nothing is told that is told of its source.
struct Telling {
    private let pages: Set<String>
    /// Rules that found something on a page as a whole, by its file.
    private var told: [String: Set<RuleID>] = [:]

    init(_ editions: [Playbook]) {
        pages = Set(editions.flatMap { $0.pages.map(\.page.file.path) })
    }

    mutating func told(of findings: [Finding], in edition: Playbook) -> [Finding] {
        guard edition.hasOtherLanguages else { return findings }
        var own: [String: LinkedPage] = [:]
        for page in edition.pages where page.translation.isWritten { own[page.page.file.path] = page }
        var result: [Finding] = []
        for finding in findings {
            let path = finding.location.path
            guard let page = own[path] else {
                if edition.folder == nil, !pages.contains(path) { result.append(finding) }
                continue
            }
            if finding.location == page.head {
                if let original = page.translation.original?.file,
                    told[original.description]?.contains(finding.rule) == true
                {
                    continue
                }
                told[path, default: []].insert(finding.rule)
            }
            result.append(finding)
        }
        return result
    }
}
