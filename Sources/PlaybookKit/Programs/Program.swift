import Diagnostics
internal import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Another program on this computer. It is run without a shell: what an argument holds stays an argument.
struct Program: Hashable, Sendable {
    /// Absolute.
    let path: String

    /// The program at a path that somebody named; whether there is one turns out when it is run.
    init(at path: String) { self.path = path }

    /// The first one of that name in the folders of `PATH`. Folders named from the current one do not count, so that what
    /// lies beside somebody's pages is never run.
    static func find(_ name: String) async -> Program? {
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")),
            let path = try? await Executable.name(name).resolveExecutablePath(in: .inherit)
        else { return nil }
        return Program(at: path.string)
    }

    /// Runs it to its end and returns what it wrote, whatever its exit code.
    ///
    /// It runs in a session of its own: it cannot ask questions at the terminal, and every process that it starts ends with it –
    /// when it is done, when its time is up, and when the task that waits for it is cancelled. One that closes its output and
    /// its messages counts as done.
    ///
    /// `folder` is its current folder, `nil` for ours. It has our environment, unless it inherits none, with `changes`: a new value, or
    /// `nil` to take a variable away. `input` is what it reads; it need not read all of it. `outputLimit` is how many bytes of its standard
    /// output are kept; it may write more.
    func run(
        _ arguments: [String], in folder: String? = nil, inheriting: Bool = true,
        changing changes: [String: String?] = [:], input: [UInt8] = [], timeLimit: Duration, outputLimit: Int = 1 << 20
    ) async throws(ProgramError) -> ProgramRun {
        let configuration = configuration(arguments, in: folder, inheriting: inheriting, changing: changes)
        let run: ProgramRun
        do {
            run = try await withThrowingTaskGroup { group throws in
                group.addTask {
                    try await Self.run(configuration, reading: input, outputLimit: outputLimit) as ProgramRun?
                }
                group.addTask {
                    try await Task.sleep(for: timeLimit)
                    return nil
                }
                let first = try await group.next() ?? nil
                // Of the program this ends the whole group, and it is waited for; what it wrote so far is kept.
                group.cancelAll()
                if let first { return first }
                guard let late = try await group.next() ?? nil else { throw CancellationError() }
                // On a busy computer it may be done in time and we be late to see it.
                if case .exit = late.end { return late }
                return ProgramRun(end: .outOfTime, output: late.output, messages: late.messages)
            }
        } catch let error as SubprocessError {
            throw error.code == .executableNotFound ? .notFound(path) : .failed(path, error.description)
        } catch let error as SystemError {
            throw .failed(path, error.phrase.english)
        } catch let error as Errno {
            throw .failed(path, error.description)
        } catch {
            throw .cancelled
        }
        if Task.isCancelled { throw .cancelled }
        return run
    }

    private func configuration(
        _ arguments: [String], in folder: String?, inheriting: Bool, changing changes: [String: String?]
    ) -> Configuration {
        var options = PlatformOptions()
        options.createSession = true
        // At once and to all of them: a leader that ended by a gentler signal would leave behind those that do not.
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
        var environment = inheriting ? Environment.inherit : .custom([:])
        for (name, value) in changes {
            guard let key = Environment.Key(rawValue: name) else { continue }
            environment = environment.updating([key: value])
        }
        return Configuration(
            executable: .path(FilePath(path)), arguments: Arguments(arguments), environment: environment,
            workingDirectory: folder.map { FilePath($0) }, platformOptions: options)
    }

    private static func run(
        _ configuration: Configuration, reading input: [UInt8], outputLimit: Int
    ) async throws -> ProgramRun {
        let result = try await Subprocess.run(
            configuration, input: .fileDescriptor(try file(of: input), closeAfterSpawningProcess: true),
            output: .sequence, error: .sequence
        ) { execution in
            async let messages = last(ProgramRun.messageLimit, of: execution.standardError)
            let streams = (try await first(outputLimit, of: execution.standardOutput), try await messages)
            // Both streams end when it ends. Until it is reaped, which is later, its number is that of its group and of no other.
            try? execution.send(signal: .kill, toProcessGroup: true)
            return streams
        }
        let end: ProgramRun.End =
            switch result.terminationStatus {
            case .exited(let code): .exit(code)
            case .signaled(let signal): .signal(signal)
            }
        return ProgramRun(end: end, output: result.closureResult.0, messages: result.closureResult.1)
    }

    /// What a program reads, in a file that is gone already: whoever ends us leaves nothing behind. A pipe would end us itself, by a
    /// signal, once nobody reads it.
    private static func file(of input: [UInt8]) throws -> FileDescriptor {
        guard !input.isEmpty else { return try .open(FilePath("/dev/null"), .readOnly, options: .closeOnExec) }
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.write(input, to: "input")
        return try .open(FilePath(folder.path + "/input"), .readOnly, options: .closeOnExec)
    }

    private static func first(_ limit: Int, of stream: SubprocessOutputSequence) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in stream where bytes.count < limit {
            bytes += part.array.prefix(limit - bytes.count)
        }
        return bytes
    }

    private static func last(_ limit: Int, of stream: SubprocessOutputSequence) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in stream {
            bytes += part.array
            // Now and then, so that each byte is moved a constant number of times.
            if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
        }
        return bytes.suffix(limit)
    }
}

extension SubprocessOutputSequence.Buffer {
    fileprivate var array: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
