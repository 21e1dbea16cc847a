import Diagnostics
import Localization

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

/// What an engine says about a document.
struct EngineMessage: Hashable, Sendable {
    let severity: Severity
    let text: String

    /// A line of the form `ERROR: …` or `WARNING: …`, in small letters too, which several engines write; before it may stand who says
    /// so and where: `prince: book.html:3: warning: …`. Warnings that begin as one of the harmless ones do say nothing.
    static func reading(_ line: String, ignoring harmless: [String] = []) -> EngineMessage? {
        var rest = line.utf8[...]
        for _ in 0..<5 {
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let word = String(Substring(rest[..<colon])).asciiLowercased
            rest = rest[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }
            guard let severity = Severity(rawValue: word), severity != .note else { continue }
            if severity == .warning, harmless.contains(where: { rest.starts(with: $0.utf8) }) { return nil }
            return EngineMessage(severity: severity, text: String(Substring(rest)))
        }
        return nil
    }
}
