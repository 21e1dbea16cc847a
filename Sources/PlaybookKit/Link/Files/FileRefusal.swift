package import Diagnostics

/// Why a file beside the pages is not published.
package struct FileRefusal: Hashable, Sendable {
    /// Half a sentence, to stand behind the file's name and a colon.
    package let reason: Phrase
    /// What its author can do about it.
    package let fix: Phrase
    /// The place in the file, where there is one.
    package let location: Finding.Location?

    package init(_ reason: Phrase, fix: Phrase, at location: Finding.Location? = nil) {
        self.reason = reason
        self.fix = fix
        self.location = location
    }
}
