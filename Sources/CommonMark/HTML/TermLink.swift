/// Words that become a link to what they mean.
package struct TermLink: Sendable {
    package let stretch: TextStretch
    package let href: String
    /// What the words mean, for whoever stops at them; empty for nothing.
    package let definition: String

    package init(stretch: TextStretch, href: String, definition: String) {
        self.stretch = stretch
        self.href = href
        self.definition = definition
    }
}
