package import Diagnostics

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
