package import CommonMark
package import Diagnostics

/// Where one link of a page leads.
package enum LinkDestination: Hashable, Sendable {
    /// A page by index, and the id of a heading in it, if one was named.
    case page(Int, anchor: String?)
    /// A heading of the page itself.
    case anchor(String)
    /// A file beside the pages, and the place in it, such as `page=2`, if one was named.
    case file(ContainedPath, fragment: String? = nil)
    /// Another host, or a mail or telephone address.
    case external(String)
    /// A page that this edition leaves out, in the one whose language it is written in.
    case otherEdition(PageElsewhere, anchor: String?)
    case broken(LinkProblem)
}

/// A page as another edition has it.
package struct PageElsewhere: Hashable, Sendable {
    /// From the root of the site.
    let address: ContainedPath
    let title: String
    /// The tag of what it is written in.
    let language: String
    let file: ContainedPath
}

/// Why a link leads nowhere. Texts are as the author wrote them.
package enum LinkProblem: Hashable, Sendable {
    case missingPage(String)
    case missingAnchor(String, page: Int)
    case missingFile(String)
    case missingAsset(String)
    /// Differs from the file on disk by letter case only.
    case wrongCase(String, actual: String)
    /// Several pages or files have the name.
    case ambiguous(String, candidates: [ContainedPath])
    case outsideContent(String)
    /// The address policy refuses it, with the reason.
    case refused(String, reason: Phrase)
    /// It would resolve if the playbook declared another dialect.
    case otherDialect(String, LinkDialect)
    /// A file that is not published.
    case unpublishable(String, FileRefusal)
}

extension LinkProblem {
    /// The address or name as the author wrote it.
    package var written: String {
        switch self {
        case .missingPage(let text), .missingFile(let text), .missingAsset(let text), .outsideContent(let text),
            .missingAnchor(let text, _), .wrongCase(let text, _), .ambiguous(let text, _), .refused(let text, _),
            .otherDialect(let text, _), .unpublishable(let text, _):
            text
        }
    }
}

/// A link of a page: the occurrence in the text, and where it leads.
package struct Link: Sendable {
    package let occurrence: LinkOccurrence
    package let destination: LinkDestination
    /// It is written as the path that its page had before.
    package var usesOldPath = false
}

/// A page that links here, and the sentence in which it does.
package struct Backlink: Hashable, Sendable {
    /// The index of the page that links.
    package let source: Int
    /// Plain text; empty where the page names this one only in its front matter.
    package let sentence: String
}
