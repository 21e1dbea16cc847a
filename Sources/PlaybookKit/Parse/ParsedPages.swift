/// Every page read by itself, and what linking needs beside them.
package struct ParsedPages: Sendable {
    let pages: [Page]
    let vocabulary: Vocabulary
    let source: SourceTree
}
