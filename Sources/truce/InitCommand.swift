import ArgumentParser
import Diagnostics
import Localization
import PlaybookKit

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a playbook to begin with.",
        discussion: """
            Writes the example playbook of truce, in English and in Polish, into the folder 'content', with a README and a \
            .gitignore beside it. With --empty the pages are drafts that say what belongs there. With --ci come a workflow \
            that checks and reviews every change and publishes the site, and a description for each change to fill in; \
            what there is to set is said at the head of the workflow. Where 'content' holds pages already, --ci writes these two \
            alone, and leaves a description of your own as it is. Nothing is ever replaced: where anything else is in the way, \
            nothing is written.
            """)

    @Argument(help: ArgumentHelp("The folder of the new playbook, which is made if it is not there.", valueName: "dir"))
    var folder = "."

    @Flag(help: "Drafts in one language instead of the example.")
    var empty = false

    @Option(help: ArgumentHelp("Where the repository lies, for the workflow.", valueName: "host"))
    var ci: CodeHost?

    @Option(
        help: ArgumentHelp(
            "The language in which truce reports, and of what is written in one language only: en or pl. Without it: en.",
            valueName: "tag"))
    var lang: String?

    func run() throws {
        let tag = lang ?? Starter.languages[0]
        let language = Theme.standard.language(tag)
        guard Starter.languages.contains(tag) else {
            let known = Starter.languages.joined(separator: ", ")
            throw Failure("There is no language '\(tag)'; there is: \(known)", in: language)
        }
        if let ci, Starter.hasPages(in: folder) {
            let files = Starter(nil, for: ci, in: tag).output
            let kept = try write(files, spare: [ci.descriptionOfChanges], in: language)
            let count = files.files.count - kept.count
            try StandardStream.output.write(
                lines: ["Wrote \(count: count, "file") to '\(folder)', beside the playbook that is there"]
                    + kept.map { "Left '\($0)' as it is" }
                    + ["Open \(folder.appendingPath(ci.workflow.description))"], in: language)
        } else {
            let files = Starter(empty ? .empty : .example, for: ci, in: tag).output
            _ = try write(files, spare: [], in: language)
            try StandardStream.output.write(
                lines: [
                    "Wrote \(count: files.files.count, "file") to '\(folder)'",
                    "Open \(folder.appendingPath("README.md"))",
                ], in: language)
        }
    }

    private func write(_ files: Output, spare: Set<ContainedPath>, in language: Language) throws(Failure)
        -> [ContainedPath]
    {
        do throws(WriteError) {
            return try NewFiles.write(files, to: folder, whole: Starter.pagesFolder, spare: spare)
        } catch {
            throw Failure(error.phrase, in: language)
        }
    }
}
