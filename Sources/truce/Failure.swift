import Diagnostics

/// What keeps a command from doing its work: one line for the person at the terminal, exit code 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = Terminal.visible(description) }
}
