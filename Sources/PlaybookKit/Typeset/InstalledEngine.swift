import Diagnostics
import Localization

/// An engine that this computer has.
package struct InstalledEngine: Sendable {
    package let engine: Engine
    let program: Program
    /// In its own digits: `156.0.8078.108`.
    package let version: String

    /// `Chromium 156.0.8078.108`
    package var title: String { "\(engine.title) \(version)" }
    /// `Chromium 156`
    package var shortTitle: String { "\(engine.title) \(majorVersion)" }

    private var majorVersion: Int { Self.major(version) }
}

// MARK: - Looking for it

extension InstalledEngine {
    /// The engine of that name, or without a name the first one there is. `browser` is the path of the browser to use for Chromium, which
    /// then is looked for nowhere else.
    package static func find(_ name: Engine.Name?, browser: String?) async throws(TypesetError) -> InstalledEngine {
        let engines = name.map { [Engine($0)] } ?? Engine.all
        var refusal: TypesetError?
        for engine in engines {
            if engine.name == .chromium, let browser {
                return try await InstalledEngine(engine, Program(at: absolute(browser)))
            }
            for program in await engine.candidates() {
                do throws(TypesetError) {
                    return try await InstalledEngine(engine, program)
                } catch .cancelled {
                    throw .cancelled
                } catch {
                    refusal = refusal ?? error
                }
            }
        }
        // Something of that name, but of no use, is worth more words than nothing.
        throw refusal ?? .notInstalled(engines.map(\.title))
    }

    /// From the current folder, where it is not from the root.
    private static func absolute(_ path: String) -> String {
        path.utf8.first == UInt8(ascii: "/") ? path : RealPath.currentFolder?.appending(path).text ?? path
    }

    /// Asks the program for its version, which shows too that it can be run.
    init(_ engine: Engine, _ program: Program) async throws(TypesetError) {
        // Its programs see neither our temporary files nor hidden folders.
        if program.path.utf8.starts(with: "/snap/".utf8) {
            throw .unusable(program.path, "is a snap, which cannot read temporary files")
        }
        let answer: ProgramRun
        do throws(ProgramError) {
            answer = try await program.run(["--version"], timeLimit: .seconds(30))
        } catch .cancelled {
            throw .cancelled
        } catch {
            throw .unusable(program.path, "cannot be run")
        }
        guard answer.isSuccess, let version = Self.version(in: answer.output) else {
            throw .unusable(program.path, "does not say which version it is")
        }
        if let oldest = engine.oldest, Self.major(version) < oldest {
            throw .unusable(
                program.path, "is version \(version), and \(engine.title) \(oldest) is the first that will do")
        }
        (self.engine, self.program, self.version) = (engine, program, version)
    }

    /// The first number with dots.
    private static func version(in answer: [UInt8]) -> String? {
        let words = answer.split { !ASCII.isDigit($0) && $0 != UInt8(ascii: ".") }
        guard let word = words.first(where: { $0.first != UInt8(ascii: ".") }), word.count <= 40 else { return nil }
        return String(decoding: word, as: UTF8.self)
    }

    private static func major(_ version: String) -> Int {
        version.utf8.split(separator: UInt8(ascii: ".")).first.flatMap { Int(Substring($0)) } ?? 0
    }
}

extension Engine {
    fileprivate func candidates() async -> [Program] {
        var found: [Program] = []
        for name in programs {
            if let program = await Program.find(name) { found.append(program) }
        }
        return found + applications.filter { (try? RealPath($0)) != nil }.map { Program(at: $0) }
    }
}
