/// Where a link of a document leads in the output: the answer of whoever resolves links.
package struct LinkTarget: Sendable {
    /// `nil` leaves the label as text, with the class `broken` unless the target is plain.
    package var href: String?
    /// Instead of the title the author wrote.
    package var title: String?
    /// Leads out of the playbook. An external image becomes a link, so that no reader's browser asks another host.
    package var isExternal: Bool
    /// What a wikilink without a label shows.
    package var text: String?
    package var cssClass: String?
    /// The tag of what the target is written in, where that is not the language of the text.
    package var language: String?
    /// The size of an image, in CSS pixels.
    package var width: Int?
    package var height: Int?
    /// A file that an embed shows as a picture.
    package var isImage = false
    /// A page or a document, which an image cannot show: it becomes a link.
    package var isNoPicture = false
    /// Without an address its label is text like any other: nobody is told that something was meant.
    package var isPlain = false
    /// The name of a file that cannot be opened from here; it follows the words on paper, unless they say it.
    package var fileName: String?
    /// On paper, the number of the page that the place lies on which `href` leads to; empty while nobody knows it, `nil` for a place
    /// that is not in the same document.
    package var page: String?
    /// The finished HTML that an embed shows, for one that stands alone.
    package var embed: HTMLBuffer?

    package init(
        href: String?, title: String? = nil, isExternal: Bool = false, text: String? = nil, cssClass: String? = nil,
        width: Int? = nil, height: Int? = nil
    ) {
        self.href = href
        self.title = title
        self.isExternal = isExternal
        self.text = text
        self.cssClass = cssClass
        self.width = width
        self.height = height
    }
}
