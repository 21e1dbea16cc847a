import ArgumentParser
import Diagnostics
import PlaybookKit

struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations", abstract: "Report how far each page is translated; write nothing.",
        discussion: """
            Pages that are not written in one of the playbook's languages, and translations whose source has changed since or \
            that do not say which one they follow; each with the source_version that a translation of it writes now. The \
            exit code is 0 whatever is missing: 'fallbacks: error' in playbook.yml makes it an error of check.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    @OptionGroup var site: SiteOptions

    @Option(help: "text for people, with what is open alone; json for programs, csv for spreadsheets, with every page.")
    var format = Format.text

    func run() throws {
        let run = try Run(site)
        guard run.playbook.hasOtherLanguages else {
            throw Failure(
                "The playbook has one language; list others under 'languages:' in \(Vocabulary.file)", in: run.language)
        }
        let report = TranslationReport(run.edition)
        switch format {
        case .text: try StandardStream.output.write(report.text(in: run.language), in: run.language)
        case .json: try StandardStream.output.write(report.json, in: run.language)
        case .csv: try StandardStream.output.write(report.csv, in: run.language)
        }
    }
}
