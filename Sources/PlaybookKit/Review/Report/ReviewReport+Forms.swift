package import Diagnostics

/// The forms in which a review is put out. Each is the same, byte for byte, for the same two versions, day and language.
extension ReviewReport {
    /// Markdown for the comment of a pull request, at most 60,000 bytes.
    package var comment: String { ReviewComment(self).text }

    /// For a terminal.
    package func text(for terminal: Terminal) -> String { ReviewText(self, terminal).text }

    /// For programs, with one object.
    package var json: [UInt8] { ReviewJSON(self).bytes }

    /// One HTML file that needs no other.
    package func html(with theme: Theme, log: inout FindingLog) -> [UInt8] { ReviewPage(self, theme).html(log: &log) }
}
