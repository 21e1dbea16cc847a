/// A part of the book: a moment of truth, or what belongs to none.
struct BookPart: Sendable {
    enum Subject: Sendable {
        case everyStep
        case moment(Moment)
        /// Stages of no moment.
        case otherSteps
        case offPath
        case assetTexts
    }

    let subject: Subject
    /// From one.
    let number: Int
    let title: String
    /// The sheet of its opening, which those of its chapters follow.
    let sheet: Int
    /// The page whose text opens it.
    let prose: Int?
    private(set) var chapters: [BookChapter] = []

    init(_ subject: Subject, number: Int, title: String, sheet: Int, prose: Int?) {
        (self.subject, self.number, self.title, self.sheet, self.prose) = (subject, number, title, sheet, prose)
    }

    var id: String { "pb-part:\(number)" }
    var moment: Moment? { if case .moment(let moment) = subject { moment } else { nil } }
    var sheetAfter: Int { sheet + chapters.count + 1 }

    mutating func append(_ subject: BookChapter.Subject, id: String, title: String, page: Int?) {
        chapters.append(
            BookChapter(
                subject: subject, number: "\(number).\(chapters.count + 1)", id: id, title: title, sheet: sheetAfter,
                page: page))
    }
}
