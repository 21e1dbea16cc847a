import CommonMark

extension LinkedPage {
    /// An id for the page where many share one document.
    var anchor: String { "pb-\(Slug.file(id))-\(index)" }

    /// Before each id in its text there. The colon, which no such id and no anchor holds, keeps `a-1` and its heading `2` apart
    /// from `a` and its heading `1-2`.
    var idPrefix: String { "\(anchor):" }

    /// Where its text first uses a term of the glossary, by the index of the term.
    func idOfTerm(_ term: Int) -> String { "\(idPrefix)term:\(term)" }
}
