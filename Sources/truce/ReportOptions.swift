import ArgumentParser

/// How findings are printed.
struct ReportOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github
    }

    @Option(
        help: "How findings are printed: text for people, json for programs, github for the lines of a pull request.")
    var format = Format.text
}
