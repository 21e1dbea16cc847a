import Diagnostics

/// What text the character codes of a font stand for: its ToUnicode map (ISO 32000-1, 9.10.3).
///
/// A range is kept as a range, so that memory is linear in the map and not in the codes it names.
struct CharacterMap: Sendable {
    private struct Entry {
        let low: UInt32
        let high: UInt32
        /// UTF-16 of the code `low`, as a part of `units`; each further code adds one to the last unit.
        let text: Range<Int>
    }

    private var entries: [Entry] = []
    private var units: [UInt16] = []

    init(_ bytes: [UInt8]) {
        var scanner = OperatorScanner(bytes)
        while let word = scanner.next() {
            if word.elementsEqual("endbfchar".utf8) {
                addCharacters(scanner)
            } else if word.elementsEqual("endbfrange".utf8) {
                addRanges(scanner)
            }
        }
        // Of two entries for one code the one written later counts: it comes last, and is the one that is found.
        entries = entries.enumerated().sorted { ($0.element.low, $0.offset) < ($1.element.low, $1.offset) }.map(
            \.element)
    }

    /// `nil` where the map says nothing.
    func text(of code: UInt32) -> String? {
        guard let entry = entries[..<entries.partitioningIndex { $0.low > code }].last, entry.high >= code else {
            return nil
        }
        guard code > entry.low, let last = units[entry.text].last else {
            return String(decoding: units[entry.text], as: UTF16.self)
        }
        // In a pair of surrogates it is the second that counts on.
        let added = UInt16(truncatingIfNeeded: code - entry.low)
        return String(decoding: units[entry.text].dropLast() + [last &+ added], as: UTF16.self)
    }

    /// `<code> <text>`, in pairs.
    private mutating func addCharacters(_ scanner: OperatorScanner) {
        var code: UInt32?
        for case .string(let string) in scanner.operands {
            if let low = code {
                append(low, low, string)
                code = nil
            } else {
                code = Self.number(string)
            }
        }
    }

    /// `<low> <high> <text>`, or `<low> <high> [<text> <text> …]` with a text for each code.
    private mutating func addRanges(_ scanner: OperatorScanner) {
        var bounds: [UInt32] = []
        var listed: UInt32?
        for operand in scanner.operands {
            switch operand {
            case .openArray: listed = bounds.count == 2 ? bounds[0] : nil
            case .closeArray: (listed, bounds) = (nil, [])
            case .string(let string):
                if let code = listed {
                    if let last = bounds.last, code <= last { append(code, code, string) }
                    listed = code &+ 1
                } else if bounds.count == 2 {
                    append(bounds[0], bounds[1], string)
                    bounds = []
                } else {
                    bounds.append(Self.number(string))
                }
            default: break
            }
        }
    }

    private mutating func append(_ low: UInt32, _ high: UInt32, _ text: [UInt8]) {
        guard low <= high else { return }
        let start = units.count
        for index in stride(from: 0, to: text.count - 1, by: 2) {
            units.append(UInt16(text[index]) << 8 | UInt16(text[index + 1]))
        }
        entries.append(Entry(low: low, high: high, text: start..<units.count))
    }

    private static func number(_ bytes: [UInt8]) -> UInt32 {
        bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
