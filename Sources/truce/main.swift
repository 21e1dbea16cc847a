import ArgumentParser
import Foundation

do {
    try await run()
} catch let code as ExitCode {
    exit(code.rawValue)
} catch let failure as Failure {
    try? StandardStream.error.write(failure.description + "\n", in: nil)
    exit(2)
} catch {
    // Help and version are thrown, too. For all else the parser has codes of its own, 1 and 64; ours is 2.
    let isAskedFor = Truce.exitCode(for: error) == .success
    let message = Truce.fullMessage(for: error)
    let end = message.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    let isWritten = (try? (isAskedFor ? StandardStream.output : .error).write(message + end, in: nil)) != nil
    exit(isAskedFor && isWritten ? 0 : 2)
}

/// Both kinds of command: those that wait for other programs, and those that do all themselves.
private func run() async throws {
    var command = try Truce.parseAsRoot()
    if var patient = command as? any AsyncParsableCommand { try await patient.run() } else { try command.run() }
}
