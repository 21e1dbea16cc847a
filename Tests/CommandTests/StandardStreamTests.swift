import Testing

@testable import truce

@Suite("A standard stream")
struct StandardStreamTests {
    @Test(
        "C-09 has colours on a terminal that knows them, unless somebody says otherwise",
        arguments: [
            (false, [:], false), (true, [:], true), (true, ["TERM": "xterm-256color"], true),
            (true, ["TERM": "dumb"], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
            (false, ["CLICOLOR_FORCE": "1"], true), (true, ["CLICOLOR_FORCE": "0"], true),
            (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
            (true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
        ] as [(Bool, [String: String], Bool)])
    func colours(isTerminal: Bool, environment: [String: String], isColoured: Bool) {
        #expect(StandardStream.isColoured(onTerminal: isTerminal, in: environment) == isColoured)
    }
}
