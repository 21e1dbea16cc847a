/// What begins a sheet of its own inside of a part: a page, the opening of a stage, or what the assets of a group say.
struct BookChapter: Sendable {
    enum Subject: Sendable {
        /// Followed by so many pages of the stage.
        case stage(Stage, pages: Int)
        /// A page of the stage, or of none.
        case page(Stage?)
        /// The pages of assets that say something, one after the other.
        case assets([Int])
    }

    let subject: Subject
    /// "3.2": the part, and the chapter in it.
    let number: String
    let id: String
    let title: String
    let sheet: Int
    /// The page whose text it has; `nil` for a stage that nobody has described, and for assets.
    let page: Int?

    /// The pages of assets that stand in it.
    var assets: [Int] { if case .assets(let pages) = subject { pages } else { [] } }
}
