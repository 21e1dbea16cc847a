package import Diagnostics

extension SourceFile {
    /// Why a file that somebody named could not be read.
    package struct Unreadable: Error {
        /// A sentence with its name.
        package let phrase: Phrase
    }

    /// The file at a path from the current folder, whole; `nil` where there is none. Links in the path are the user's own, but the file
    /// itself is none. At most `limit` bytes.
    package static func named(_ path: String, limit: Int = ReadingLimits().text) throws(Unreadable) -> SourceFile? {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let reason: Phrase
        do throws(FileReadingError) {
            // A system call would read no further than to the zero.
            guard !path.utf8.contains(0) else { return nil }
            let parent: OpenFolder
            do { parent = try OpenFolder(folder) } catch { throw .system(error) }
            return SourceFile(path: path, bytes: try parent.contents(of: FileName(name), limit: limit))
        } catch {
            switch error {
            case .system(let error) where error.isMissing: return nil
            case .system(let error): reason = error.phrase
            case .notAFile: reason = "it is not a file"
            case .tooLarge(let size): reason = "it has \(bytes: size), more than \(bytes: limit)"
            case .changing: reason = "somebody is writing to it"
            }
        }
        throw Unreadable(phrase: "'\(path)' cannot be read: \(reason)")
    }
}
