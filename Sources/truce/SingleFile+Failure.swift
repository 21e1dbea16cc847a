import Localization
import PlaybookKit

extension SingleFile {
    /// Where it goes, as a person names it.
    static func named(_ path: String, _ form: Form, apartFrom others: [String], in language: Language?)
        throws(Failure) -> SingleFile
    {
        do throws(WriteError) {
            return try SingleFile(path, form, apartFrom: others)
        } catch {
            throw Failure(error.phrase, in: language)
        }
    }

    /// Takes the place of what was there.
    func replace(with bytes: [UInt8], in language: Language?) throws(Failure) {
        do throws(WriteError) {
            try write(bytes)
        } catch {
            throw Failure(error.phrase, in: language)
        }
    }
}
