extension Engine {
    /// Called as its manual says (docs.vivliostyle.org); the tests of truce do not run it. It brings a browser of its own.
    static let vivliostyle = Engine(
        name: .vivliostyle, title: "Vivliostyle", programs: ["vivliostyle"],
        installation: Installation(anywhere: "npm install --global @vivliostyle/cli"),
        numbersPages: true, timePerPage: .seconds(2),
        arguments: { job in
            let size =
                switch job.paper {
                case .a4: "A4"
                case .letter: "letter"
                }
            return ["build", "--single-doc", "--size", size, "-o", job.result, job.document]
        },
        message: { EngineMessage.reading($0) })
}
