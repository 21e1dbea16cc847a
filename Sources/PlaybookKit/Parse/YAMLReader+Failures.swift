import Diagnostics
internal import Yams

/// Why a text is not read, in plain words.
extension YAMLReader {
    func refusal(
        _ message: Phrase, at offset: Int, _ fix: Phrase, reason: Phrase = YAMLDocument.reasonToRead
    ) -> Failure {
        Failure(
            finding: Finding(
                "unreadable-yaml", .error, message, at: Finding.Location(file.path, SourceSpan(offset, offset)),
                reason: reason, fix: fix))
    }

    func anchorRefusal(at offset: Int) -> Failure {
        refusal(
            "Anchors and aliases are not read here", at: offset,
            "Write the value out; a text that begins with & or * needs quotes")
    }

    func depthRefusal(at offset: Int) -> Failure {
        refusal(
            "The YAML is nested deeper than \(limits.depth) levels", at: offset,
            "Write it with fewer brackets or indents",
            reason: "No field needs more, and at 1,000 levels no program reads YAML; nothing in this block counts")
    }

    mutating func failure(_ error: any Error) -> Failure {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            let place = offset(line: mark.line, column: mark.column)
            if problem == "found undefined alias" { return anchorRefusal(at: place) }
            if problem.utf8.starts(with: "Maximum nesting level".utf8) { return depthRefusal(at: place) }
            let isTab = place < range.upperBound && file.bytes[place] == UInt8(ascii: "\t")
            let words = isTab ? YAMLProblem.tab : YAMLProblem.plainWords(for: problem)
            return refusal(
                words.map { "The YAML cannot be read: \($0)" } ?? "The YAML cannot be read", at: place,
                "Check the colon, quotes and indentation; put a text with a colon in quotes")
        default:
            return refusal("The YAML cannot be read", at: range.lowerBound, "Check the colon, quotes and indentation")
        }
    }
}
