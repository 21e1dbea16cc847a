extension Engine {
    /// Ten times slower than a browser, with footnotes at the foot of their page, hyphenation, the marks of PDF/UA-1, and the same
    /// bytes each time.
    static let weasyprint = Engine(
        name: .weasyprint, title: "WeasyPrint", programs: ["weasyprint"],
        // Most distributions have an older one.
        installation: Installation(brew: "brew install weasyprint", anywhere: "pip install weasyprint"),
        // The first that can be told which protocols it may use.
        oldest: 67,
        numbersPages: true, timePerPage: .seconds(2),
        arguments: { job in
            [
                "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--allowed-protocols", "data", job.document,
                job.result,
            ]
        },
        message: { EngineMessage.reading($0, ignoring: strange) })

    /// The style is for browsers too, and what only they know is told of each time.
    private static let strange = [
        "Ignored `", "Unknown rule <AtRule @supports", "Unknown rule <AtRule @layer", "Invalid or unsupported selector",
    ]
}
