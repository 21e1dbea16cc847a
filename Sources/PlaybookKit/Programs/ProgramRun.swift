/// What became of a program that was run.
struct ProgramRun: Hashable, Sendable {
    enum End: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
        /// It was ended because its time was up.
        case outOfTime
    }

    let end: End
    /// The first bytes of its standard output, as many as were wanted.
    let output: [UInt8]
    /// The last bytes of its standard error, at most 64 KiB.
    let messages: [UInt8]

    static let messageLimit = 64 << 10

    var isSuccess: Bool { end == .exit(0) }
}
