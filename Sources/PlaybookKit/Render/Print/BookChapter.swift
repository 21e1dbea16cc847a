/// What begins a sheet of its own inside of a part: a page, or the opening of a stage.
struct BookChapter: Sendable {
    enum Subject: Sendable {
        /// Followed by so many pages of the stage.
        case stage(Stage, pages: Int)
        /// A page of the stage, or of none.
        case page(Stage?)
    }

    let subject: Subject
    /// "3.2": the part, and the chapter in it.
    let number: String
    let id: String
    let title: String
    let sheet: Int
    /// The page whose text it has; `nil` for a stage that nobody has described.
    let page: Int?
}
