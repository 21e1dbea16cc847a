import Foundation

/// What a GitHub runner reads in one line of a log, after `ActionCommand.cs` of actions/runner: first as `::name …::data` behind any
/// white space, then as `##[name …]data` anywhere. It takes every name for a command.
struct RunnerCommand {
    let name: String
    private(set) var properties: [String: String] = [:]
    let data: String

    /// `nil` for a line that is no command.
    init?(_ line: ArraySlice<UInt8>) {
        let text = String(decoding: line, as: UTF8.self).unicodeScalars
        let trimmed = text.drop { $0.properties.isWhitespace }
        if trimmed.starts(with: "::".unicodeScalars), let end = Self.index(of: "::", in: trimmed.dropFirst(2)) {
            self.init(
                info: trimmed.dropFirst(2)[..<end], data: trimmed[end...].dropFirst(2), separator: ",",
                escapes: [("%3A", ":"), ("%2C", ",")])
        } else if let start = Self.index(of: "##[", in: text[...]), let end = text[start...].firstIndex(of: "]") {
            self.init(
                info: text[start..<end].dropFirst(3), data: text[end...].dropFirst(), separator: ";",
                escapes: [("%3B", ";"), ("%5D", "]")])
        } else {
            return nil
        }
    }

    private init(
        info: Substring.UnicodeScalarView, data: Substring.UnicodeScalarView, separator: Unicode.Scalar,
        escapes: [(String, String)]
    ) {
        let name = info.prefix { $0 != " " }
        self.name = String(name)
        for property in info[name.endIndex...].split(separator: separator) {
            let pair = property.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            properties[String(pair[0].filter { $0 != " " }.reduce(into: "") { $0.unicodeScalars.append($1) })] =
                Self.unescaped(String(pair[1]), escapes)
        }
        self.data = Self.unescaped(String(data), [])
    }

    private static func index(of mark: String, in text: Substring.UnicodeScalarView) -> String.Index? {
        text.indices.first { text[$0...].starts(with: mark.unicodeScalars) }
    }

    /// `%25` last, as the runner does.
    private static func unescaped(_ text: String, _ escapes: [(String, String)]) -> String {
        ([("%0D", "\r"), ("%0A", "\n")] + escapes + [("%25", "%")]).reduce(text) { text, escape in
            text.replacingOccurrences(of: escape.0, with: escape.1, options: .literal)
        }
    }
}
