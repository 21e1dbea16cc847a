/// What a finished file says about itself.
package struct PDFDescription: Sendable {
    package var title: String
    package var author = ""
    package var subject = ""
    package var keywords: [String] = []
    /// The program it was made with.
    package var creator = ""
    /// BCP 47.
    package var language: String
    /// The day it stands for, at midnight UTC.
    package var day: (year: Int, month: Int, day: Int)
    package var outline: [OutlineEntry]
    /// What is said of a link, by the name of its destination; of any other the page.
    package var names: [String: String] = [:]
    /// What is said before the number of a page.
    package var page = "Page"
    /// What is said before the address of a link that leads out of the book.
    package var outside = "Outside address"

    package init(title: String, language: String, day: (year: Int, month: Int, day: Int), outline: [OutlineEntry]) {
        (self.title, self.language, self.day, self.outline) = (title, language, day, outline)
    }

    func text(ofPage number: Int) -> String { "\(page) \(number)" }
}
