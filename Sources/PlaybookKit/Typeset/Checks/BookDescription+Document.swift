extension BookDescription {
    /// What the document says of the book. `pagesBefore` are the pages whose numbers stand in the text, for an engine that prints until
    /// they stay.
    init(
        _ document: BookDocument, on paper: Paper, pagesBefore: [String: Int]? = nil
    ) {
        self.init(paper: paper, language: document.language, title: document.title)
        (outline, contents, references) = (document.outline, document.contents, document.references)
        (origins, self.pagesBefore) = (document.origins, pagesBefore)
    }
}
