package import Diagnostics

/// Why there is no PDF file.
package enum TypesetError: Error, Hashable, Sendable {
    /// None of these engines is on this computer.
    case notInstalled([String])
    /// There is a program at that path, which goes on as its reason says: `cannot be run`.
    case unusable(String, Phrase)
    /// The engine ended in a way that its reason tells, and this it said last.
    case failed(engine: String, reason: Phrase, lastLines: [String])
    /// No folder for temporary files could be made.
    case noTemporaryFolder(SystemError)
    case cancelled
}

extension TypesetError {
    /// One sentence.
    package var phrase: Phrase {
        switch self {
        case .notInstalled(let engines):
            engines.count == 1 ? "\(engines[0]) is not installed" : "No engine that makes PDF files is installed"
        case .unusable(let path, let reason): "'\(path)' \(reason)"
        case .failed(let engine, let reason, _): "\(engine) \(reason)"
        case .noTemporaryFolder(let error): "No folder for temporary files can be made: \(error.phrase)"
        case .cancelled: "Interrupted"
        }
    }
}
