import Diagnostics
import Localization
import PlaybookKit

extension SourceFile {
    /// The file that a person names; `nil` where there is none.
    static func named(_ path: String, in language: Language?) throws(Failure) -> SourceFile? {
        do throws(Unreadable) {
            return try named(path)
        } catch {
            throw Failure(error.phrase, in: language)
        }
    }
}
