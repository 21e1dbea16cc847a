import ArgumentParser
import Foundation

do {
    var command = try Truce.parseAsRoot()
    try command.run()
} catch let code as ExitCode {
    exit(code.rawValue)
} catch {
    // Help and version are thrown, too. For all else the parser has codes of its own, 1 and 64; ours is 2.
    let isAskedFor = Truce.exitCode(for: error) == .success
    let message = Truce.fullMessage(for: error)
    let end = message.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    let isWritten = (try? (isAskedFor ? StandardStream.output : .error).write(message + end)) != nil
    exit(isAskedFor && isWritten ? 0 : 2)
}
