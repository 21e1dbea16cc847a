/// What became of a program that was run.
package struct ProgramRun: Hashable, Sendable {
    package enum End: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
        /// It was ended because its time was up.
        case outOfTime
    }

    package let end: End
    /// The first bytes of its standard output, as many as were wanted.
    package let output: [UInt8]
    /// The last bytes of its standard error, at most 64 KiB.
    package let messages: [UInt8]

    static let messageLimit = 64 << 10

    package var isSuccess: Bool { end == .exit(0) }
}

/// Why a program could not be run to its end.
package enum ProgramError: Error, Hashable, Sendable {
    /// There is nothing at that path that can be run.
    case notFound(String)
    /// The system would not start or watch it, with its own words.
    case failed(String, String)
    /// The task that waited for it was cancelled.
    case cancelled
}
