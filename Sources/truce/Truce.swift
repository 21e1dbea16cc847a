import ArgumentParser
import PlaybookKit

struct Truce: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "truce",
        abstract: "Turn a folder of Markdown into the playbook that sales and marketing share.",
        discussion: """
            The playbook follows the customer's path: each page says its stage and its owner, and every moment of truth gets a \
            section with the material both sides use there.

            Exit codes: 0 clean, 1 findings at error level, 2 everything else: wrong usage, a file that cannot be read or \
            written, no program that prints.
            """,
        version: Generator.version,
        subcommands: [
            InitCommand.self, BuildCommand.self, CheckCommand.self, PDFCommand.self, ReviewCommand.self,
            TranslationsCommand.self, OwnersCommand.self,
        ])
}
