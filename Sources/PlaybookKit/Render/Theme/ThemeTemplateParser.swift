import Diagnostics
import Localization

/// Cuts a template into text and tags, and refuses what would be shown nowhere or would be code.
struct ThemeTemplateParser {
    /// The renderer calls itself once for each level.
    private static let deepestNesting = 32

    private typealias Tag = ThemeTemplate.Tag
    private typealias SyntaxError = ThemeTemplate.SyntaxError

    private let bytes: [UInt8]
    private var pieces: [ThemeTemplate.Piece] = []
    private var open: [Tag] = []
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func parse() throws(ThemeTemplate.SyntaxError) -> [ThemeTemplate.Piece] {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw SyntaxError(message: "The template is not UTF-8 text", span: SourceSpan(0, 0))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while let start = index(of: "{{", from: position) {
            let textStart = position
            position = start
            let tag = try readTag()
            let line = tag.map(Self.standsAlone) ?? true ? lineHoldingOnly(start..<position) : nil
            try appendText(textStart..<max(textStart, line?.lowerBound ?? start))
            position = line?.upperBound ?? position
            if let tag { try append(tag) }
        }
        try appendText(position..<bytes.count)
        if let unclosed = open.last {
            throw SyntaxError(message: "'\(unclosed.name)' is opened and never closed", span: unclosed.span)
        }
        return pieces
    }

    private mutating func appendText(_ range: Range<Int>) throws(ThemeTemplate.SyntaxError) {
        guard !range.isEmpty else { return }
        if let parent = open.last, parent.kind == .parent {
            guard let offset = range.first(where: { !Self.isBlank(bytes[$0]) }) else { return }
            throw SyntaxError(
                message: "Text between the blocks of '\(parent.name)' is never shown",
                span: SourceSpan(offset, range.upperBound))
        }
        pieces.append(.text(range))
    }

    /// `nil` for a comment.
    private mutating func readTag() throws(ThemeTemplate.SyntaxError) -> Tag? {
        let start = position
        let sigil = start + 2 < bytes.count ? bytes[start + 2] : 0
        let isTriple = sigil == UInt8(ascii: "{")
        guard let end = index(of: isTriple ? "}}}" : "}}", from: start + 2) else {
            throw SyntaxError(message: "A tag is opened and never closed", span: SourceSpan(start, start + 2))
        }
        position = end + (isTriple ? 3 : 2)
        let span = SourceSpan(start, position)
        let kind: Tag.Kind
        switch sigil {
        case UInt8(ascii: "!"):
            return nil
        case UInt8(ascii: "{"), UInt8(ascii: "&"): kind = .value(isRaw: true)
        case UInt8(ascii: "#"): kind = .section(isInverted: false)
        case UInt8(ascii: "^"): kind = .section(isInverted: true)
        case UInt8(ascii: ">"): kind = .partial
        case UInt8(ascii: "<"): kind = .parent
        case UInt8(ascii: "$"): kind = .block(isFilling: open.last?.kind == .parent)
        case UInt8(ascii: "/"): kind = .end
        case UInt8(ascii: "="), UInt8(ascii: "%"):
            throw SyntaxError(message: "Delimiters and pragmas cannot be changed", span: span)
        default: kind = .value(isRaw: false)
        }
        let hasSigil = kind != .value(isRaw: false)
        return Tag(kind: kind, name: try name(in: (start + (hasSigil ? 3 : 2))..<end, of: kind, at: span), span: span)
    }

    /// Whether a line with this tag alone is no line of the page.
    private static func standsAlone(_ tag: Tag) -> Bool {
        if case .value = tag.kind { false } else { true }
    }

    /// The line around a tag, with its end, if all the rest of it is blank.
    private func lineHoldingOnly(_ tag: Range<Int>) -> Range<Int>? {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        var line = tag
        while line.lowerBound > 0, isSpace(bytes[line.lowerBound - 1]) {
            line = (line.lowerBound - 1)..<line.upperBound
        }
        guard line.lowerBound == 0 || bytes[line.lowerBound - 1] == 0x0A else { return nil }
        while line.upperBound < bytes.count, isSpace(bytes[line.upperBound]) {
            line = line.lowerBound..<(line.upperBound + 1)
        }
        if line.upperBound < bytes.count, bytes[line.upperBound] == 0x0D {
            line = line.lowerBound..<(line.upperBound + 1)
        }
        if line.upperBound == bytes.count { return line }
        return bytes[line.upperBound] == 0x0A ? line.lowerBound..<(line.upperBound + 1) : nil
    }

    private mutating func append(_ tag: Tag) throws(ThemeTemplate.SyntaxError) {
        if let parent = open.last, parent.kind == .parent, tag.kind != .end, tag.kind != .block(isFilling: true) {
            throw SyntaxError(message: "Only blocks may stand inside of '\(parent.name)'", span: tag.span)
        }
        switch tag.kind {
        case .value, .partial: break
        case .section, .parent, .block:
            open.append(tag)
            guard open.count <= Self.deepestNesting else {
                throw SyntaxError(message: "Sections nest deeper than \(Self.deepestNesting) levels", span: tag.span)
            }
        case .end:
            guard let opener = open.popLast() else {
                throw SyntaxError(message: "'\(tag.name)' is closed but was not opened", span: tag.span)
            }
            guard opener.name == tag.name else {
                throw SyntaxError(message: "'\(tag.name)' is closed where '\(opener.name)' is open", span: tag.span)
            }
        }
        pieces.append(.tag(tag))
    }

    private func name(
        in range: Range<Int>, of kind: Tag.Kind, at span: SourceSpan
    ) throws(ThemeTemplate.SyntaxError) -> String {
        var range = range
        while let first = range.first, Self.isBlank(bytes[first]) { range.removeFirst() }
        while let last = range.last, Self.isBlank(bytes[last]) { range.removeLast() }
        let name = String(decoding: bytes[range], as: UTF8.self)
        let isPath = kind == .partial || kind == .parent || kind == .end
        let parts = bytes[range].split(separator: UInt8(ascii: isPath ? "/" : "."), omittingEmptySubsequences: false)
        let isCurrent = name == "." && kind != .partial && kind != .parent
        guard isCurrent || parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { Self.isNamePart($0, isPath: isPath) } })
        else {
            throw SyntaxError(message: "'\(name)' is not a name", span: span)
        }
        return name
    }

    private static func isNamePart(_ byte: UInt8, isPath: Bool) -> Bool {
        ASCII.isAlphanumeric(byte) || "_-".utf8.contains(byte) || isPath && byte == UInt8(ascii: ".")
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private func index(of mark: StaticString, from start: Int) -> Int? {
        bytes[start...].firstRange(of: mark.description.utf8)?.lowerBound
    }
}
