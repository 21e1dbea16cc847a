import Diagnostics
import Localization

/// The whole playbook as a book on one page: parts and chapters in journey order, every link turned inward.
struct PrintView: View {
    let book: Book
    var edition: Edition
    let baseURL: BaseURL?
    private let pictures: SelfContainedPictures?

    let address = SitePath.print
    let template = "print"
    var title: String { book.playbook.language.text("printEdition") }
    var description: String { book.playbook.prose(at: SitePath.home)?.summary ?? "" }

    init(edition: Edition, of playbook: Playbook, baseURL: BaseURL?) {
        book = Book(playbook, BookSelection(edition, of: playbook))
        (self.edition, self.baseURL) = (edition, baseURL)
        pictures = edition.isSelfContained ? SelfContainedPictures(book) : nil
        // A copy is for whom its playbook was cut, and nobody from outside learns which commit it is.
        if let audience = playbook.audience { (self.edition.audience, self.edition.version) = (audience, nil) }
    }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let links = BookLinks(book: book, edition: edition, baseURL: baseURL)
        let writer = BookContext(book, edition, shapes.turnedInward(links), BookBodies(links, pictures))
        return writer.cover.merging(writer.front) { $1 }.merging(writer.back) { $1 }
            .merging(["parts": .list(book.parts.map(writer.part)), "coverLogo": .text(coverLogo)]) { $1 }
    }

    /// The playbook's own picture; empty where it has none.
    private var coverLogo: String {
        guard let logo = book.playbook.vocabulary.logo, book.playbook.source[logo] != nil else { return "" }
        return pictures.map { $0[logo] ?? "" } ?? book.playbook.placed(address).relativeReference(to: logo)
    }

    func html(with theme: Theme, log: inout FindingLog) -> [UInt8] {
        log.report(contentsOf: pictures?.findings ?? [])
        return PageFrame(
            view: self, shapes: Shapes(book.playbook, at: address), theme: theme,
            words: book.playbook.language.words, banner: "", findings: []
        ).html(log: &log)
    }
}
