import Diagnostics
import Localization

/// What keeps a command from doing its work: one line for the person at the terminal, exit code 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    /// Without a language it speaks English.
    init(_ phrase: Phrase, in language: Language?) {
        let line: Phrase = "Error: \(phrase)"
        description = Terminal.visible(line.text(in: language))
    }
}
