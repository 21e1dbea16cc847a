/// One bookmark of a document.
package struct OutlineEntry: Hashable, Sendable {
    /// From one.
    package let level: Int
    package let title: String
    /// The name of the destination: the id of the element it leads to.
    package let id: String

    package init(level: Int, title: String, id: String) {
        (self.level, self.title, self.id) = (level, title, id)
    }
}
