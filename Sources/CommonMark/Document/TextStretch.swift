/// Some words of a document's running text: they begin in one text node and end in it or in a later one with the same parent,
/// with nothing but text and soft breaks between. `start` and `end` are offsets into the document's text.
package struct TextStretch: Hashable, Sendable {
    package let firstNode: Int
    package let start: Int
    package let lastNode: Int
    package let end: Int

    package init(firstNode: Int, start: Int, lastNode: Int, end: Int) {
        self.firstNode = firstNode
        self.start = start
        self.lastNode = lastNode
        self.end = end
    }
}
