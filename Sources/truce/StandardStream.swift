import Diagnostics
import Foundation
import Localization

/// Standard output, which carries what was asked for and nothing else, or standard error.
enum StandardStream {
    case output, error

    private var handle: FileHandle { self == .output ? .standardOutput : .standardError }

    /// A failure to write speaks the language, or else English.
    func write(_ text: String, in language: Language?) throws(Failure) { try write(Array(text.utf8), in: language) }

    /// A sentence a line, as a terminal can show it.
    func write(lines: [Phrase], in language: Language?) throws(Failure) {
        try write(lines.map { Terminal.visible($0.text(in: language)) + "\n" }.joined(), in: language)
    }

    func write(_ bytes: [UInt8], in language: Language?) throws(Failure) {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw Failure(
                self == .output
                    ? "Standard output cannot be written: it is closed, or the disk is full"
                    : "Standard error cannot be written: it is closed, or the disk is full", in: language)
        }
    }

    /// On a terminal that knows colours, unless the environment decides: `NO_COLOR` and `CLICOLOR_FORCE`, as on bixense.com/clicolors.
    var isColoured: Bool {
        Self.isColoured(onTerminal: isTerminal, in: ProcessInfo.processInfo.environment)
    }

    /// Somebody watches.
    var isTerminal: Bool { isatty(handle.fileDescriptor) == 1 }

    static func isColoured(onTerminal isTerminal: Bool, in environment: [String: String]) -> Bool {
        if let off = environment["NO_COLOR"], !off.isEmpty { return false }
        if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
        return isTerminal && environment["TERM"] != "dumb"
    }
}
