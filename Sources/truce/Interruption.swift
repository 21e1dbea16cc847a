import Dispatch
import Foundation

/// Ends a command in good order when somebody presses Ctrl-C, or the system asks it to end: programs that it runs are ended, temporary
/// files go, and then it ends by the signal, as a shell expects.
enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Does the work, and cancels it on a signal.
    static func cancelling<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task { try await work() }
        let (heard, listener) = AsyncStream.makeStream(of: Int32.self)
        let sources = signals.map { number in
            // Else the system ends the program before anybody hears of it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                listener.yield(number)
                task.cancel()
            }
            source.resume()
            return source
        }
        let result = await task.result
        for source in sources { source.cancel() }
        for number in signals { signal(number, SIG_DFL) }
        listener.finish()
        for await number in heard {
            // To the whole process: the threads that do the work hear no signals. It ends while we wait.
            kill(getpid(), number)
            try await Task.sleep(for: .seconds(5))
        }
        return try result.get()
    }
}
