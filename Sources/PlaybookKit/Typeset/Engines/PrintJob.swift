/// One print: what of, where to and how. Paths are absolute.
struct PrintJob: Hashable, Sendable {
    /// The folder of this print alone, in which the engine may leave what it likes.
    let folder: String
    var document: String { folder + "/" + Self.documentName.shown }
    var result: String { folder + "/" + Self.resultName.shown }
    let paper: Paper
    /// False for a print that only tells on which pages things are.
    var isTagged = true
    /// False where the system gives a browser no sandbox.
    var isSandboxed = true

    static let documentName: FileName = "book.html"
    static let resultName: FileName = "book.pdf"
}
