/// Why a program could not be run to its end.
enum ProgramError: Error, Hashable, Sendable {
    /// There is nothing at that path that can be run.
    case notFound(String)
    /// The system would not start or watch it, with its own words.
    case failed(String, String)
    /// The task that waited for it was cancelled.
    case cancelled
}
