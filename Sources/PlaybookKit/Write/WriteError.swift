package import Diagnostics

/// Why a site, a single file or a starter was not written. Whatever was there before is there still.
package enum WriteError: Error, Hashable, Sendable {
    /// The folder cannot be an output folder; the reason goes on after its name: `is your home folder`.
    case refused(String, Phrase)
    /// The same of a single file.
    case refusedFile(String, Phrase)
    /// Another build writes to it.
    case busy(String)
    /// Files put there by hand, where the site has files of its own.
    case inTheWay(String, [String])
    /// A folder holds already what new files would have to replace.
    case taken(String, [String])
    case failed(String, SystemError)
}

extension WriteError {
    /// One sentence with the way out.
    package var phrase: Phrase {
        switch self {
        case .refused(let folder, let reason):
            "'\(folder)' \(reason); name another folder with -o"
        case .refusedFile(let file, let reason):
            "'\(file)' \(reason); name another file"
        case .busy(let folder):
            "Another build is writing '\(folder)'; wait until it is done"
        case .inTheWay(let folder, let files):
            "'\(folder)' holds files that truce did not write, where it has to write its own: \(Self.names(of: files)); move them away"
        case .taken(let folder, let files):
            "'\(folder)' has these already: \(Self.names(of: files)); move them away, or name another folder"
        case .failed(let folder, let error):
            "'\(folder)' cannot be written: \(error.phrase)"
        }
    }

    private static func names(of files: [String]) -> Phrase {
        let shown = files.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        let more = files.count - 5
        return more > 0 ? "\(shown) and \(number: more) more" : "\(shown)"
    }
}
