import Diagnostics
import PDF

/// Whether the file of a printed book shows what the book says: every place, number, head, link and bookmark right.
///
/// Engines end well with files that are not: what a page number says is known only from the finished pages. Each cause is one finding,
/// with how often it was found and a few examples.
enum PDFChecks {
    /// Nothing for a book that is as described.
    static func findings(of file: PDFFile, for description: BookDescription) -> [Finding] {
        let proof = Proof(file, description)
        let checks: [(Proof) -> [Finding]] = [
            PaperCheck.findings(in:), PlaceCheck.findings(in:), PageNumberCheck.findings(in:),
            SettledCheck.findings(in:), HeadingCheck.findings(in:), RunningHeadCheck.findings(in:),
            LinkCheck.findings(in:), OutlineCheck.findings(in:),
        ]
        return checks.flatMap { $0(proof) }
    }
}
