/// The bytes of a file as git keeps them.
struct GitBlob: Hashable, Sendable {
    let id: String
    /// In bytes.
    let size: Int
}
