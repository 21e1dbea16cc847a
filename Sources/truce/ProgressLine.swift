import Diagnostics
import Foundation

/// One line on standard error that says what is going on, written anew each time; nothing unless somebody sits at a terminal.
struct ProgressLine: Sendable {
    private let isShown: Bool

    init() { isShown = StandardStream.error.isTerminal }

    func show(_ text: String) { write(Terminal.visible(text)) }
    func clear() { write("") }

    /// Progress that cannot be shown is no reason to stop.
    private func write(_ text: String) {
        guard isShown else { return }
        try? StandardStream.error.write("\r\u{1B}[K" + text, in: nil)
    }
}
