package import Diagnostics

/// A place in the text that points somewhere else.
package struct LinkOccurrence: Sendable {
    package enum Kind: Sendable {
        case link, image, wiki, embed, autolink

        /// In double brackets, which hold a name.
        package var isByName: Bool { self == .wiki || self == .embed }
    }

    package internal(set) var node: Int
    package internal(set) var kind: Kind
    /// As the author meant it: escapes and entities decoded, nothing else changed. A wikilink's is `target#heading`,
    /// and so is an embed's.
    package let destination: String
    /// The plain text of the link or the image's alternative text; for a wikilink only the label after `|`.
    package internal(set) var text: String?
    /// The destination where it can be found in the source, be it in the link or in the definition that it refers to;
    /// else the whole link, else its block.
    package internal(set) var span: SourceSpan
    /// An embed whose paragraph holds nothing but embeds, and stands in nothing else.
    package internal(set) var standsAlone = false
}
