import PlaybookKit

extension SingleFile {
    /// Where it goes, as a person names it.
    static func named(_ path: String, _ form: Form, apartFrom others: [String]) throws(Failure)
        -> SingleFile
    {
        do throws(WriteError) {
            return try SingleFile(path, form, apartFrom: others)
        } catch {
            throw Failure(error.description)
        }
    }

    /// Takes the place of what was there.
    func replace(with bytes: [UInt8]) throws(Failure) {
        do throws(WriteError) {
            try write(bytes)
        } catch {
            throw Failure(error.description)
        }
    }
}
