import Diagnostics
import Localization

/// What an engine says about a document.
struct EngineMessage: Hashable, Sendable {
    let severity: Severity
    let text: String

    /// A line of the form `ERROR: …` or `WARNING: …`, in small letters too, which several engines write; before it may stand who says
    /// so and where: `prince: book.html:3: warning: …`. Warnings that begin as one of the harmless ones do say nothing.
    static func reading(_ line: String, ignoring harmless: [String] = []) -> EngineMessage? {
        var rest = line.utf8[...]
        for _ in 0..<5 {
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let word = String(Substring(rest[..<colon])).asciiLowercased
            rest = rest[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }
            guard let severity = Severity(rawValue: word), severity != .note else { continue }
            if severity == .warning, harmless.contains(where: { rest.starts(with: $0.utf8) }) { return nil }
            return EngineMessage(severity: severity, text: String(Substring(rest)))
        }
        return nil
    }
}
