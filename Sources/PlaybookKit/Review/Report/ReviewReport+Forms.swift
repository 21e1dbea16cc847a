package import Diagnostics

/// The forms in which a review is put out. Each is the same, byte for byte, for the same two versions, day and language.
extension ReviewReport {
    /// Markdown for the comment of a pull request, at most 60,000 bytes.
    package var comment: String { ReviewComment(self).text }

    /// For a terminal.
    package func text(for terminal: Terminal) -> String { ReviewText(self, terminal).text }
}
