/// Words that become a link to what they mean.
package struct TermLink: Sendable {
    package let stretch: TextStretch
    package let href: String
    /// What the words mean, for whoever stops at them; empty for nothing.
    package let definition: String
    /// By which the words themselves are found, if they are to be.
    package let id: String?

    package init(stretch: TextStretch, href: String, definition: String, id: String? = nil) {
        self.stretch = stretch
        self.href = href
        self.definition = definition
        self.id = id
    }
}
