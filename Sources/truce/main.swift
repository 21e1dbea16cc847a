import ArgumentParser
import Foundation

do {
    var command = try Truce.parseAsRoot()
    try command.run()
} catch let failure as Failure {
    FileHandle.standardError.write(Data("truce: \(failure)\n".utf8))
    exit(2)
} catch {
    // The parser's own code for wrong usage is 64; ours is 2, as for everything that keeps a run from starting.
    let code = Truce.exitCode(for: error)
    let message = Truce.fullMessage(for: error)
    let stream = code == .success ? FileHandle.standardOutput : FileHandle.standardError
    if !message.isEmpty { stream.write(Data("\(message)\n".utf8)) }
    exit(code == .validationFailure ? 2 : code.rawValue)
}
