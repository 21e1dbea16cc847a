import ArgumentParser

/// How findings are printed.
struct ReportOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github, gitlab, sarif, junit

        /// Something else beside it would break it.
        var standsAlone: Bool {
            switch self {
            case .text, .github: false
            case .json, .gitlab, .sarif, .junit: true
            }
        }
    }

    @Option(
        help: """
            How findings are printed: text for people, json for programs, github for the lines of a pull request, gitlab for \
            Code Quality, sarif for code scanning and editors, junit for test reports.
            """)
    var format = Format.text
}
