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
