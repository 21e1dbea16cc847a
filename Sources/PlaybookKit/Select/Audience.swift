import Diagnostics

/// Who may see a page.
extension Vocabulary {
    /// The audiences that a page is for. An e-mail template is for customers unless it says otherwise, and a page that says nothing for
    /// nobody but colleagues: then the list is empty. An audience that the playbook does not have stands as it was written.
    func audiences(of page: LinkedPage) -> [String] {
        let written = page.frontMatter.texts(.audience)
        if written.isEmpty, page.kind.id == PageKind.emailTemplate { return [Self.customerAudience] }
        return written.map { audience(named: $0) ?? $0 }
    }
}
