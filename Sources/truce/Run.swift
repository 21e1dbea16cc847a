import Diagnostics
import Foundation
import PlaybookKit

/// One run of a command: what it read, what it found, and how it says so.
struct Run {
    let source: SourceTree
    var build: Build
    private let content: String
    private let start = ContinuousClock.now

    init(_ site: SiteOptions) throws {
        content = site.content
        build = Build(asOf: try site.referenceDate())
        do throws(FolderError) {
            source = try SourceTree.reading(site.content, log: &build.log)
        } catch {
            throw Failure(error.description)
        }
    }

    /// The built-in theme, with the files of the playbook's own folder of templates in place of its own.
    mutating func theme(_ site: SiteOptions) throws -> Theme {
        guard let folder = site.templates else { return .standard }
        do throws(FolderError) {
            var log = FindingLog()
            let tree = try SourceTree.reading(folder, log: &log)
            let files = tree.files.map { path, file in
                (path.description, SourceFile(path: "\(folder)/\(path)", bytes: file.bytes))
            }
            return Theme.standard.overridden(by: Dictionary(uniqueKeysWithValues: files), log: &build.log)
        } catch {
            throw Failure(error.description)
        }
    }

    func write(_ output: Output, to folder: String, apartFrom inputs: [String]) throws -> WriteSummary {
        do throws(WriteError) {
            return try OutputWriter.write(output, to: folder, apartFrom: inputs)
        } catch {
            throw Failure(error.description)
        }
    }

    // MARK: What people and programs read

    enum Stream {
        case output, error

        var handle: FileHandle { self == .output ? .standardOutput : .standardError }
    }

    func print(_ report: ReportOptions, to stream: Stream) {
        let findings = build.log.merged
        switch report.format {
        case .json: stream.handle.write(Data(JSONReport().bytes(of: findings, in: file)))
        case .text:
            let text = TextReport(terminal: Terminal(isColoured: Self.isColoured(stream))).text(of: findings, in: file)
            stream.handle.write(Data(text.utf8))
        }
    }

    /// What was made, and the file to open.
    func printSummary(of playbook: Playbook, _ summary: WriteSummary, in folder: String) {
        let findings = build.log.findings.reduce(0) { $0 + $1.count }
        let kept = summary.kept.isEmpty ? "" : "Kept \(counted(summary.kept.count, "file")) that truce did not write\n"
        let text = """
            Built \(counted(playbook.pages.filter(\.isPlaybookText).count, "page")) and \(counted(playbook.assets.count, "asset")) \
            as of \(playbook.asOf) in \((ContinuousClock.now - start).milliseconds) ms, \
            \(findings == 0 ? "no findings" : counted(findings, "finding"))
            \(kept)Open \(Terminal.visible(folder))/index.html

            """
        Stream.output.handle.write(Data(text.utf8))
    }

    func printTimings() {
        let lines = build.timings.steps.map { "\($0.name): \($0.duration.milliseconds) ms" }
        Stream.error.handle.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// The file that a finding's path names: of the content folder, else none (a template's text is not shown).
    private func file(_ path: String) -> SourceFile? { ContainedPath(path).flatMap { source[$0] } }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Colour for a terminal, unless the environment decides: `NO_COLOR` and `CLICOLOR_FORCE`, as on bixense.com/clicolors.
    private static func isColoured(_ stream: Stream) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        if let off = environment["NO_COLOR"], !off.isEmpty { return false }
        if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
        return isatty(stream.handle.fileDescriptor) == 1
    }
}

extension Duration {
    /// Rounded down.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
