package import Diagnostics

/// Why a folder could not be read at all.
package enum FolderError: Error, Hashable, Sendable {
    case notFound(String)
    case notAFolder(String)
    case noPermission(String)
    case unreadable(String, SystemError)
}

extension FolderError {
    /// Half a sentence; the way out depends on who asked for the folder.
    package var phrase: Phrase {
        switch self {
        case .notFound(let folder):
            "There is no folder '\(folder)'"
        case .notAFolder(let folder):
            "'\(folder)' is a file, not a folder"
        case .noPermission(let folder):
            "You have no permission to read the folder '\(folder)'"
        case .unreadable(let folder, let error):
            "The folder '\(folder)' cannot be read: \(error.phrase)"
        }
    }
}
