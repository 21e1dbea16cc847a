/// Why the content folder could not be read at all.
package enum FolderError: Error, Hashable, Sendable {
    case notFound(String)
    case notAFolder(String)
    case noPermission(String)
    case unreadable(String, SystemError)
}

extension FolderError: CustomStringConvertible {
    /// One sentence with the way out.
    package var description: String {
        switch self {
        case .notFound(let folder):
            "There is no folder '\(folder)'; name the one that holds the pages with --content, or make one with truce init"
        case .notAFolder(let folder):
            "'\(folder)' is a file; name the folder that holds the pages with --content"
        case .noPermission(let folder):
            "The folder '\(folder)' may not be read; give yourself permission to read it"
        case .unreadable(let folder, let error):
            "The folder '\(folder)' cannot be read: \(error)"
        }
    }
}
