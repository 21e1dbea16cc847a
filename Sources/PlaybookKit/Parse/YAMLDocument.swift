import Diagnostics

/// A YAML text as plain data with positions: every scalar is the text as written, whatever it looks like.
///
/// `no` stays "no", `1.10` stays "1.10" and 2026-02-30 stays a text for a stricter reader; only `null` and `~` without quotes are
/// what they are in all of YAML: nothing. Anchors, aliases, tags and merge keys
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
        /// It, or an item of its list, is longer than `longestValue`.
        var isTooLong: Bool { listed?.contains { $0.text?.utf8.count ?? 0 > YAMLDocument.longestValue } ?? false }
        /// A list without its empty items; anything else but a map alone.
        var listed: [Node]? {
            switch content {
            case .list(let nodes): nodes.filter { !$0.isEmpty }
            case .scalar: isEmpty ? [] : [self]
            case .map: nil
            }
        }

        /// What a map has for a name; `nil` for anything but a map.
        func value(of name: String) -> YAMLDocument.Node? {
            guard case .map(let pairs) = content else { return nil }
            return pairs.first { $0.key.text == name }?.value
        }
    }

    static let reasonToRead: Phrase = "Nothing in this block counts until it can be read"

    /// `nil` for an empty text and for one that cannot be read.
    private(set) var root: Node?
    private(set) var isReadable = true

    /// Bytes of one value: what a field says stands on many pages, and whole on each.
    static let longestValue = 4096

    /// What one text may hold. The library takes 60 µs for a value and, for many keys of one map, more the more there are.
    struct Limits {
        let bytes: Int
        let lines: Int
        let nodes: Int
        let depth = 8

        /// The longest head in the handbooks we know has 2 KiB and 60 lines.
        static let frontMatter = Limits(bytes: 16 << 10, lines: 500, nodes: 1000)
        /// Two hundred people with their teams, and as many values, take 60 KiB; read once for a build.
        static let vocabulary = Limits(bytes: 512 << 10, lines: 20_000, nodes: 20_000)
        /// A pack of ours holds about a thousand texts.
        static let languagePack = vocabulary
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
