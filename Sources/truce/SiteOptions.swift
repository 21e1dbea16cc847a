import ArgumentParser
import Foundation
import PlaybookKit

/// What every command needs to know about the playbook.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds the playbook.", valueName: "dir"))
    var content = "content"

    @Option(
        help: ArgumentHelp("A folder with templates that replace the built-in ones, file by file.", valueName: "dir"))
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "The day on which freshness is judged, YYYY-MM-DD. Without it: the day of SOURCE_DATE_EPOCH, else today (UTC).",
            valueName: "date"))
    var asOf: CalendarDate?

    /// The reference date of this run.
    func referenceDate() throws -> CalendarDate {
        if let asOf { return asOf }
        guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else {
            return CalendarDate(daysSinceEpoch: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
        }
        guard let seconds = Int(epoch) else {
            throw Failure("SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds")
        }
        return CalendarDate(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
    }
}

extension CalendarDate: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
