import ArgumentParser

/// How findings are printed.
struct ReportOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "How findings are printed: text for people, json for programs.")
    var format = Format.text
}
