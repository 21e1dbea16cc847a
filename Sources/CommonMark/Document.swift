package import Diagnostics

/// One parsed Markdown text: a flat, preordered array of nodes and the bytes they refer to.
package struct Document: Sendable {
    package internal(set) var nodes: [Node]
    /// Every literal, destination, title and info string, UTF-8.
    package internal(set) var text: [UInt8]
    /// In document order.
    package internal(set) var headings: [Heading] = []
    /// In document order; those of footnotes come last.
    package internal(set) var links: [LinkOccurrence] = []

    /// A heading and the two names a link may call it by.
    package struct Heading: Sendable {
        package let node: Int
        /// One to six.
        package let level: Int
        /// ASCII, unique in the page: the author's `{#id}`, else a folded slug.
        package let id: String
        /// The id GitHub gives it, so that a link that works in a pull request's preview works here.
        package let githubID: String
        package let text: String
        package let span: SourceSpan
    }

    /// A place in the text that points somewhere else.
    package struct LinkOccurrence: Sendable {
        package enum Kind: Sendable { case link, image, wiki, autolink }

        package let node: Int
        package internal(set) var kind: Kind
        /// As the author meant it: escapes and entities decoded, nothing else changed. A wikilink's is `target#heading`.
        package let destination: String
        /// The plain text of the link or the image's alternative text; for a wikilink only the label after `|`.
        package internal(set) var text: String?
        /// The destination where it can be found in the source, else the whole link, else its block.
        package internal(set) var span: SourceSpan
    }

    package var root: Int { 0 }

    /// The same document without the room that reading left behind: a playbook holds many.
    var trimmed: Document {
        var document = self
        document.nodes = nodes.trimmed
        document.text = text.trimmed
        return document
    }

    /// The literal of a text, code, HTML or footnote node; the destination of a link; an alert's own title.
    package func literal(_ node: Int) -> String {
        String(decoding: text[nodes[node].literal], as: UTF8.self)
    }

    /// The direct children, in order.
    package func children(of node: Int) -> some Sequence<Int> {
        let end = nodes[node].end
        return sequence(state: node + 1) { next -> Int? in
            guard next < end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }
}

package typealias Heading = Document.Heading
package typealias LinkOccurrence = Document.LinkOccurrence
