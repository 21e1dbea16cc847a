import CommonMark

extension LinkedPage {
    /// An id for the page where many share one document.
    var anchor: String { "pb-\(Slug.file(id))-\(index)" }

    /// Where it begins in the print edition: the prose of a moment opens its part.
    var printedAnchor: String { isProse && kind.id == "moment" ? "pb-moment-\(output.stem)" : anchor }
}
