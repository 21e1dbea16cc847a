import CommonMark
import Diagnostics
import Localization
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
    let lines: LineIndex
    private var nodes = 0
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
    mutating func offset(line: Int, column: Int) -> Int {
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
}

extension Unicode.Scalar {
    /// A control character that does not part words or lines, or a mark that changes the direction of what follows.
    fileprivate var isHidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
