import Diagnostics

/// Has an engine print one document after another.
struct Printer: Sendable {
    let engine: InstalledEngine
    let paper: Paper
    let isSandboxed: Bool

    /// Each print has a folder of its own, so that no lock, cache or file of the one before it counts.
    ///
    /// An exit code alone proves nothing: browsers answer 0 when they could not read the document or write the file. What counts is a
    /// file that begins and ends as a PDF does.
    func print(
        _ html: [UInt8], isTagged: Bool = true, timeLimit: Duration
    ) async throws(TypesetError) -> (pdf: [UInt8], messages: [EngineMessage]) {
        let folder: PrivateFolder
        do throws(SystemError) {
            folder = try PrivateFolder()
        } catch {
            throw .noTemporaryFolder(error)
        }
        defer { folder.remove() }
        do throws(SystemError) {
            try folder.write(html, to: PrintJob.documentName)
        } catch {
            throw .noTemporaryFolder(error)
        }
        let job = PrintJob(folder: folder.path, paper: paper, isTagged: isTagged, isSandboxed: isSandboxed)
        let run = try await run(job, timeLimit: timeLimit)
        let said = Self.lines(of: run.messages)
        let reason: Phrase
        switch run.end {
        case .exit(0):
            if let pdf = folder.contents(of: PrintJob.resultName), Self.isWhole(pdf) {
                return (pdf, said.compactMap(engine.engine.message))
            }
            reason = "ended as if all were well, but wrote no whole PDF file"
        case .exit(let code): reason = "ended with exit code \(code) and made no PDF file"
        case .signal(let number): reason = "was ended by signal \(number)"
        case .outOfTime:
            let limit = Int(timeLimit.components.seconds)
            reason = "was ended after \(count: limit, "second"); --timeout gives it more"
        }
        let lastLines = said.filter { !engine.engine.isIdle($0) }.suffix(Self.mostLines)
        throw .failed(engine: engine.title, reason: reason, lastLines: Array(lastLines))
    }

    private func run(_ job: PrintJob, timeLimit: Duration) async throws(TypesetError) -> ProgramRun {
        do throws(ProgramError) {
            return try await engine.program.run(
                engine.engine.arguments(job), in: job.folder, changing: ["TMPDIR": job.folder], timeLimit: timeLimit)
        } catch .cancelled {
            throw .cancelled
        } catch {
            throw .unusable(engine.program.path, "cannot be run")
        }
    }

    private static func lines(of text: [UInt8]) -> [String] {
        text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Of what an engine said before it failed.
    private static let mostLines = 20

    private static func isWhole(_ pdf: [UInt8]) -> Bool {
        let space: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
        guard pdf.starts(with: Array("%PDF-".utf8)), let end = pdf.lastIndex(where: { !space.contains($0) }) else {
            return false
        }
        return pdf[...end].suffix(5).elementsEqual("%%EOF".utf8)
    }
}
