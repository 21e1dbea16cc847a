import Diagnostics
internal import Yams

/// A YAML text as plain data with positions: every scalar is the text as written, whatever it looks like.
///
/// `no` stays "no", `1.10` stays "1.10" and 2026-02-30 stays a text for a stricter reader. Anchors, aliases, tags and merge keys
/// are refused, because a few bytes of them unfold into any amount of data.
struct YAMLDocument {
    indirect enum Content {
        case scalar(String)
        case list([Node])
        case map([(key: Node, value: Node)])
    }

    struct Node {
        let content: Content
        /// Offsets in the whole file.
        let span: SourceSpan

        /// The text of a scalar; `nil` for other nodes.
        var text: String? { if case .scalar(let text) = content { text } else { nil } }
        var isEmpty: Bool { text?.isBlank ?? false }
    }

    /// `nil` for an empty text and for one that cannot be read.
    private(set) var root: Node?
    private(set) var isReadable = true

    /// Limits on what one head may hold; a vocabulary gets more room.
    struct Limits {
        var bytes = 16 * 1024
        var nodes = 1000
        var depth = 8

        static let frontMatter = Limits()
        static let vocabulary = Limits(bytes: 512 * 1024, nodes: 20_000, depth: 8)
    }

    init(_ file: SourceFile, _ range: Range<Int>, limits: Limits, log: inout FindingLog) {
        var reader = YAMLReader(file: file, range: range, limits: limits)
        do throws(YAMLReader.Failure) {
            root = try reader.read()
        } catch {
            isReadable = false
            reader.log.report(error.finding)
        }
        log.report(contentsOf: reader.log.findings)
    }
}

/// Turns the nodes of Yams into ours.
private struct YAMLReader {
    struct Failure: Error {
        let finding: Finding
    }

    let file: SourceFile
    let range: Range<Int>
    let limits: YAMLDocument.Limits
    var log = FindingLog()
    private var nodes = 0
    private let lines: LineIndex

    init(file: SourceFile, range: Range<Int>, limits: YAMLDocument.Limits) {
        self.file = file
        self.range = range
        self.limits = limits
        lines = LineIndex(Array(file.bytes[range]))
    }

    mutating func read() throws(Failure) -> YAMLDocument.Node? {
        guard range.count <= limits.bytes else {
            throw refusal(
                "The YAML is \(range.count) bytes long; \(limits.bytes) is the limit", at: range.lowerBound,
                "Move prose below the front matter")
        }
        guard var text = String(validating: file.bytes[range], as: UTF8.self) else {
            throw refusal("The YAML is not UTF-8 text", at: range.lowerBound, "Save the file as UTF-8")
        }
        if let place = range.first(where: { isControl(file.bytes[$0]) }) {
            throw refusal(
                "Control character U+\(String(file.bytes[place], radix: 16, uppercase: true)) in the YAML",
                at: place, "Delete it")
        }
        if let alias = firstAlias() { throw anchorRefusal(at: alias) }
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
            } catch YamlError.duplicatedKeysInMapping(let duplicates, _) {
                guard let shorter = removingRepeats(of: duplicates.sorted(), from: text) else {
                    throw refusal(
                        "The key '\(duplicates.sorted().first ?? "")' stands twice", at: range.lowerBound,
                        "Keep one of the two")
                }
                text = shorter
            } catch {
                throw failure(error)
            }
        }
        throw refusal("Many keys stand twice", at: range.lowerBound, "Keep one of each")
    }

    /// The first alias of an anchor, found before the library unfolds it: the time it takes doubles with every line of them.
    private func firstAlias() -> Int? {
        var anchors: Set<[UInt8]> = []
        var aliases: [(name: [UInt8], offset: Int)] = []
        for index in range where index == range.lowerBound || !Self.isNameByte(file.bytes[index - 1]) {
            let mark = file.bytes[index]
            guard mark == UInt8(ascii: "&") || mark == UInt8(ascii: "*") else { continue }
            let name = Array(file.bytes[(index + 1)..<range.upperBound].prefix(while: Self.isNameByte))
            if mark == UInt8(ascii: "&") { anchors.insert(name) } else { aliases.append((name, index)) }
        }
        return aliases.first { !$0.name.isEmpty && anchors.contains($0.name) }?.offset
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
            throw refusal("More than \(limits.nodes) values in the YAML", at: start, "Split it")
        }
        guard depth < limits.depth else {
            throw refusal("The YAML is nested deeper than \(limits.depth) levels", at: start, "Flatten it")
        }
        guard node.anchor == nil else { throw anchorRefusal(at: start) }
        switch node {
        case .scalar(let scalar):
            let length =
                scalar.string.utf8.count + (scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0)
            return YAMLDocument.Node(
                content: .scalar(scalar.string), span: SourceSpan(start, min(start + length, endOfLine(start))))
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

    /// Yams counts lines and columns from one, columns in code points.
    private func offset(line: Int, column: Int) -> Int {
        let bytes = lines.range(ofLine: line)
        var offset = range.lowerBound + bytes.lowerBound
        let end = range.lowerBound + bytes.upperBound
        for _ in 1..<max(1, column) where offset < end {
            repeat { offset += 1 } while offset < end && file.bytes[offset] & 0xC0 == 0x80
        }
        return offset
    }

    private func endOfLine(_ start: Int) -> Int {
        var end = start
        while end < range.upperBound, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// Blanks the later blocks of top-level keys that stand more than once, and reports each; `nil` if there is none.
    private mutating func removingRepeats(of keys: [String], from text: String) -> String? {
        var bytes = Array(text.utf8)
        var seen: Set<String> = []
        var isRepeat = false
        var found = false
        for line in 1...lines.lineCount {
            let span = lines.range(ofLine: line)
            guard span.upperBound <= bytes.count, let first = bytes[span].first else { continue }
            if first != 0x20, first != 0x09, first != UInt8(ascii: "#"), first != UInt8(ascii: "-") {
                let name = String(decoding: bytes[span].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
                isRepeat = keys.contains(name) && !seen.insert(name).inserted
                if isRepeat {
                    found = true
                    let start = range.lowerBound + span.lowerBound
                    log.report(
                        Finding(
                            "repeated-key", .error, "The key '\(name)' stands twice; the first one counts",
                            at: Finding.Location(file.path, SourceSpan(start, start + name.utf8.count)),
                            fix: "Keep one of the two"))
                }
            }
            if isRepeat { for index in span { bytes[index] = 0x20 } }
        }
        return found ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) || byte == 0x7F
    }

    private func refusal(_ message: String, at offset: Int, _ fix: String) -> Failure {
        Failure(
            finding: Finding(
                "unreadable-yaml", .error, message, at: Finding.Location(file.path, SourceSpan(offset, offset)),
                reason: "Nothing in this block counts until it can be read", fix: fix))
    }

    private func anchorRefusal(at offset: Int) -> Failure {
        refusal(
            "Anchors and aliases are not read here", at: offset,
            "Write the value out; a text that begins with & or * needs quotes")
    }

    private func failure(_ error: any Error) -> Failure {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            refusal(
                "The YAML cannot be read: \(problem)", at: offset(line: mark.line, column: mark.column),
                "Check the colon, quotes and indentation; put a text with a colon in quotes")
        default: refusal("The YAML cannot be read", at: range.lowerBound, "Check the colon, quotes and indentation")
        }
    }
}
