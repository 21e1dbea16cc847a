extension Engine {
    /// Called as its manual says (princexml.com/doc/15/command-line); the tests of truce do not run it.
    static let prince = Engine(
        name: .prince, title: "Prince", programs: ["prince"],
        applications: ["/usr/local/bin/prince", "/opt/homebrew/bin/prince"],
        installation: Installation(download: "https://www.princexml.com/download/"),
        numbersPages: true, timePerPage: .seconds(2),
        arguments: { job in
            ["--input=html", "--no-network", "--pdf-profile=PDF/UA-1", "-o", job.result, job.document]
        },
        message: { EngineMessage.reading($0) })
}
