/// A program that makes a PDF of the printed book: how it is found, called and understood. The four there are stand beside.
package struct Engine: Sendable {
    package enum Name: String, CaseIterable, Sendable {
        case chromium, weasyprint, prince, vivliostyle
    }

    package let name: Name
    /// As people write it.
    package let title: String
    /// What its program may be called on `PATH`, the best one first.
    let programs: [String]
    /// Where macOS keeps it, which puts applications on no `PATH`.
    let applications: [String]
    let installation: Installation
    /// The first major version that knows what the book's style needs; `nil` where nobody tried an older one.
    let oldest: Int?
    /// Whether it fills in page numbers by itself, from the style. One that does not prints twice.
    let numbersPages: Bool
    /// How long a print may take for each page of the book, above what every print may.
    let timePerPage: Duration
    let arguments: @Sendable (PrintJob) -> [String]
    /// What one line of its standard error says to whoever prints; `nil` for a line that helps nobody.
    let message: @Sendable (String) -> EngineMessage?
    /// Whether it says that line in every run on a computer without a desktop, so that the line cannot be why one failed.
    let isIdle: @Sendable (String) -> Bool

    /// In the order in which they are looked for.
    package static let all: [Engine] = [.chromium, .weasyprint, .prince, .vivliostyle]

    package init(_ name: Name) {
        self =
            switch name {
            case .chromium: .chromium
            case .weasyprint: .weasyprint
            case .prince: .prince
            case .vivliostyle: .vivliostyle
            }
    }

    init(
        name: Name, title: String, programs: [String], applications: [String] = [], installation: Installation,
        oldest: Int? = nil,
        numbersPages: Bool, timePerPage: Duration, arguments: @escaping @Sendable (PrintJob) -> [String],
        message: @escaping @Sendable (String) -> EngineMessage?,
        isIdle: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        (self.name, self.title, self.programs, self.applications) = (name, title, programs, applications)
        (self.installation, self.oldest) = (installation, oldest)
        (self.numbersPages, self.timePerPage) = (numbersPages, timePerPage)
        (self.arguments, self.message, self.isIdle) = (arguments, message, isIdle)
    }
}
