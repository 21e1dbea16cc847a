import CommonMark
import Diagnostics
internal import Yams

/// Turns the nodes of Yams into ours.
struct YAMLReader {
    struct Failure: Error {
        let finding: Finding
    }

    let file: SourceFile
    let range: Range<Int>
    let limits: YAMLDocument.Limits
    var log = FindingLog()
    private var nodes = 0
    private let lines: LineIndex
    /// The place last asked for: nodes come in the order of the text, and one line may hold thousands of them.
    private var last = (line: 0, column: 0, offset: 0)

    init(file: SourceFile, range: Range<Int>, limits: YAMLDocument.Limits) {
        self.file = file
        let hasMark = file.bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
        self.range = hasMark ? range.dropFirst(3) : range
        self.limits = limits
        lines = LineIndex(Array(file.bytes[self.range]))
    }

    mutating func read() throws(Failure) -> YAMLDocument.Node? {
        try checkSize()
        var text = try textWithoutLineSeparators()
        if let alias = firstAlias() { throw anchorRefusal(at: alias) }
        if let directive = directive() {
            throw refusal(
                "Directives such as '%YAML' are not read here", at: directive,
                "Delete the line; a text that begins with % needs quotes")
        }
        // A second value for one key is the author's slip, not a reason to lose the other fields: it is reported and left out.
        for _ in 0..<32 {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                // Nodes know their anchors only while the parser lives.
                return try withExtendedLifetime(parser) {
                    try parser.singleRoot().map { try convert($0, depth: 0) }
                }
            } catch let failure as Failure {
                throw failure
            } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
                // The library names the first place of the first of them in its order.
                let first = offset(line: context.mark.line, column: context.mark.column)
                guard let shorter = removingRepeats(ofKeyAt: context.mark, from: text) else {
                    throw refusal("The key '\(duplicates.first ?? "")' stands twice", at: first, "Keep one of the two")
                }
                text = shorter
            } catch {
                throw failure(error)
            }
        }
        throw refusal("More than 32 keys stand twice", at: range.lowerBound, "Keep one of each")
    }

    private func checkSize() throws(Failure) {
        guard range.count <= limits.bytes else {
            throw refusal(
                "The YAML has \(bytes: range.count); the limit is \(bytes: limits.bytes)",
                at: range.lowerBound,
                "Move prose to the text of a page",
                reason: "1 MiB of YAML took six seconds to read; nothing in this block counts while it is so long")
        }
        guard lines.lineCount <= limits.lines else {
            throw refusal(
                "The YAML has \(number: lines.lineCount) lines; the limit is \(number: limits.lines)",
                at: range.lowerBound + lines.range(ofLine: limits.lines + 1).lowerBound,
                "Move prose to the text of a page",
                reason: "100,000 lines took six seconds to read; nothing in this block counts while it is so long")
        }
    }

    /// The library ends lines at U+0085, U+2028 and U+2029, where no editor does: spaces of the same length take their place, so
    /// that its lines and columns are those of the file.
    private func textWithoutLineSeparators() throws(Failure) -> String {
        if let place = UTF8Check.firstInvalidByte(in: file.bytes[range]), file.bytes[place] != 0 {
            throw refusal("The YAML is not UTF-8 text", at: place, "Save the file as UTF-8")
        }
        var scalars = String.UnicodeScalarView()
        var place = range.lowerBound
        for scalar in String(decoding: file.bytes[range], as: UTF8.self).unicodeScalars {
            guard !scalar.isUnreadable else {
                throw refusal(
                    "The YAML holds U+\(String(scalar.value, radix: 16, uppercase: true)), which nobody sees",
                    at: place,
                    "Delete the character")
            }
            switch scalar {
            case "\u{85}": scalars.append("\u{A0}")
            case "\u{2028}", "\u{2029}": scalars.append("\u{2003}")
            default: scalars.append(scalar)
            }
            place += UTF8.width(scalar)
        }
        return String(scalars)
    }

    /// The first alias of an anchor, found before the library unfolds it: the time it takes doubles with every line of them. Both
    /// stand where a value begins; in the middle of a text and behind a quotation mark they are letters like others.
    private func firstAlias() -> Int? {
        var anchors: Set<[UInt8]> = []
        var aliases: [(name: [UInt8], offset: Int)] = []
        // What stands before, apart from spaces.
        var previous = UInt8(ascii: "\n")
        for index in range {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
                let name = Array(file.bytes[(index + 1)..<range.upperBound].prefix(while: Self.isNameByte))
                if byte == UInt8(ascii: "&") {
                    if index == range.lowerBound || !Self.isNameByte(file.bytes[index - 1]) { anchors.insert(name) }
                } else if Self.mayPrecedeValue(previous) {
                    aliases.append((name, index))
                }
            }
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { previous = byte }
        }
        return aliases.first { !$0.name.isEmpty && anchors.contains($0.name) }?.offset
    }

    private static func mayPrecedeValue(_ byte: UInt8) -> Bool { "\n\r:-?[{,".utf8.contains(byte) || byte >= 0x80 }

    /// Only before the document may a line tell the reader how to read.
    private func directive() -> Int? {
        for number in 1..<(lines.lineCount + 1) {
            let line = lines.range(ofLine: number)
            let text = file.bytes[(range.lowerBound + line.lowerBound)..<(range.lowerBound + line.upperBound)]
            guard let first = text.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else {
                continue
            }
            return text.first == UInt8(ascii: "%") ? text.startIndex : nil
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private mutating func convert(_ node: Yams.Node, depth: Int) throws(Failure) -> YAMLDocument.Node {
        nodes += 1
        let start = node.mark.map { offset(line: $0.line, column: $0.column) } ?? range.lowerBound
        guard nodes <= limits.nodes else {
            throw refusal(
                "More than \(number: limits.nodes) values in the YAML", at: start,
                "Divide it, or move prose to the text of a page",
                reason: "100,000 values took six seconds to read; nothing in this block counts while there are so many")
        }
        guard depth < limits.depth else {
            throw depthRefusal(at: start)
        }
        guard node.anchor == nil else { throw anchorRefusal(at: start) }
        // A value with a tag begins with it, and no other value begins with its mark.
        guard start == range.upperBound || file.bytes[start] != UInt8(ascii: "!") else {
            throw refusal(
                "Tags are not read here", at: start, "Take the tag out; a text that begins with ! needs quotes")
        }
        switch node {
        case .scalar(let scalar):
            let length =
                scalar.string.utf8.count + (scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0)
            let isNull = scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
            let span = SourceSpan(start, endOfLine(start, atMost: start + length))
            return YAMLDocument.Node(
                content: .scalar(isNull ? "" : withoutHiddenCharacters(scalar.string, at: span)), span: span)
        case .sequence(let sequence):
            var items: [YAMLDocument.Node] = []
            for item in sequence { items.append(try convert(item, depth: depth + 1)) }
            return YAMLDocument.Node(content: .list(items), span: SourceSpan(start, start))
        case .mapping(let mapping):
            var pairs: [(YAMLDocument.Node, YAMLDocument.Node)] = []
            for (key, value) in mapping {
                let key = try convert(key, depth: depth + 1)
                guard let name = key.text else {
                    throw refusal("A key must be a name", at: key.span.start, "Write 'name: value'")
                }
                guard name != "<<" else {
                    throw refusal("Merge keys are not read here", at: key.span.start, "Write the fields out")
                }
                pairs.append((key, try convert(value, depth: depth + 1)))
            }
            return YAMLDocument.Node(content: .map(pairs), span: SourceSpan(start, start))
        case .alias: throw anchorRefusal(at: start)
        }
    }

    /// An escape in quotes can write what no editor shows and what turns the text after it round.
    private mutating func withoutHiddenCharacters(_ text: String, at span: SourceSpan) -> String {
        guard let hidden = text.unicodeScalars.first(where: \.isHidden) else { return text }
        log.report(
            Finding(
                "bad-value", .error,
                "The text holds U+\(String(hidden.value, radix: 16, uppercase: true)), which nobody sees",
                at: Finding.Location(file.path, span),
                reason: "What people read would not be what the file says", fix: "Delete the character"))
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isHidden }))
    }

    /// Yams counts lines and columns from one, columns in code points.
    private mutating func offset(line: Int, column: Int) -> Int {
        let bytes = lines.range(ofLine: line)
        let end = range.lowerBound + bytes.upperBound
        let isFurtherOn = line == last.line && column >= last.column
        var offset = isFurtherOn ? last.offset : range.lowerBound + bytes.lowerBound
        for _ in (isFurtherOn ? last.column : 1)..<max(1, column) where offset < end {
            repeat { offset += 1 } while offset < end && file.bytes[offset] & 0xC0 == 0x80
        }
        last = (line, max(1, column), offset)
        return offset
    }

    private func endOfLine(_ start: Int, atMost limit: Int) -> Int {
        var end = start
        while end < min(limit, range.upperBound), file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// Blanks the later places of a key in the block where it stands at `mark`, each with its value, and reports them; `nil` if
    /// they are not on lines of their own.
    private mutating func removingRepeats(ofKeyAt mark: Mark, from text: String) -> String? {
        var bytes = Array(text.utf8)
        let firstLine = lines.range(ofLine: mark.line)
        let indent = offset(line: mark.line, column: mark.column) - range.lowerBound - firstLine.lowerBound
        let key = bytes[(firstLine.lowerBound + indent)..<firstLine.upperBound].prefix { $0 != UInt8(ascii: ":") }
        var isRepeat = false
        var found = false
        for number in (mark.line + 1)..<(lines.lineCount + 1) {
            let span = lines.range(ofLine: number)
            let line = bytes[span]
            guard let text = line.firstIndex(where: { $0 != 0x20 }), bytes[text] != UInt8(ascii: "#") else { continue }
            let depth = text - line.startIndex
            if depth < indent { break }
            // The dashes of a list may stand as far left as the key that it belongs to.
            if depth == indent, bytes[text] != UInt8(ascii: "-") {
                let rest = line[text...]
                isRepeat = rest.starts(with: key) && rest.dropFirst(key.count).first == UInt8(ascii: ":")
                if isRepeat {
                    found = true
                    let start = range.lowerBound + text
                    log.report(.repeatedKey(key, at: Finding.Location(file.path, SourceSpan(start, start + key.count))))
                }
            }
            if isRepeat { for index in span { bytes[index] = 0x20 } }
        }
        return found ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private func refusal(
        _ message: Phrase, at offset: Int, _ fix: Phrase, reason: Phrase = YAMLDocument.reasonToRead
    ) -> Failure {
        Failure(
            finding: Finding(
                "unreadable-yaml", .error, message, at: Finding.Location(file.path, SourceSpan(offset, offset)),
                reason: reason, fix: fix))
    }

    private func anchorRefusal(at offset: Int) -> Failure {
        refusal(
            "Anchors and aliases are not read here", at: offset,
            "Write the value out; a text that begins with & or * needs quotes")
    }

    private func depthRefusal(at offset: Int) -> Failure {
        refusal(
            "The YAML is nested deeper than \(limits.depth) levels", at: offset,
            "Write it with fewer brackets or indents",
            reason: "No field needs more, and at 1,000 levels no program reads YAML; nothing in this block counts")
    }

    private mutating func failure(_ error: any Error) -> Failure {
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

extension Finding {
    fileprivate static func repeatedKey(_ key: ArraySlice<UInt8>, at location: Location) -> Finding {
        Finding(
            "repeated-key", .error,
            "The key '\(String(decoding: key, as: UTF8.self))' stands twice; the first one counts", at: location,
            reason: "Only one of the two can count, and it may not be the one you meant", fix: "Keep one of the two")
    }
}

extension Unicode.Scalar {
    /// What YAML leaves to machines; in a text it is there by accident.
    fileprivate var isUnreadable: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case ..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// A control character that does not part words or lines, or a mark that changes the direction of what follows.
    fileprivate var isHidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
