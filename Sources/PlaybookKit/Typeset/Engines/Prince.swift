extension Engine {
    /// Called as its manual says (princexml.com/doc/15/command-line), and never run for the tests of truce, which have no licence.
    static let prince = Engine(
        name: .prince, title: "Prince", programs: ["prince"],
        applications: ["/usr/local/bin/prince", "/opt/homebrew/bin/prince"],
        installation: Installation(anywhere: "the package from https://www.princexml.com/download/"),
        numbersPages: true, timePerPage: .seconds(2),
        arguments: { job in
            ["--input=html", "--no-network", "--pdf-profile=PDF/UA-1", "-o", job.result, job.document]
        },
        message: { EngineMessage.reading($0) })
}
