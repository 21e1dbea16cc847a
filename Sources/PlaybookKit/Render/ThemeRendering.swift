import Diagnostics
import Mustache

/// What the library's templates call a value by: the number of an entry in this table. So a miss is known by its
/// tag, and a tag decides how its value is written.
struct ThemeName: Sendable {
    enum Use: Sendable {
        case text, markup, section, invertedSection
        /// A part before a dot: only looked into.
        case holder
    }

    /// One part of a dotted name, or `.` for the value a section is about.
    let part: String
    /// Whether it is the first part, which is looked for in all fields around.
    let isFirst: Bool
    let use: Use
    /// The template's name and the whole tag.
    let template: String
    let location: Finding.Location
}

/// One page in the making.
///
/// The library decides what is shown in which order and sees no value: it places a mark for each, which no
/// template's text can hold, and the values' bytes are put in at the end.
final class ThemeRendering {
    private static let mark: UInt8 = 0x01

    private let names: [ThemeName]
    private var values: [(value: TemplateContext, isMarkup: Bool)] = []
    private var reported: Set<String> = []
    private(set) var findings: [Finding] = []
    /// The fields in which the current name was not found so far.
    private var searched: [[String: TemplateContext]] = []

    init(names: [ThemeName]) { self.names = names }

    func render(_ template: MustacheTemplate, _ context: TemplateContext, library: MustacheLibrary) -> [UInt8] {
        let frame = Array(template.render(Scope(value: context, rendering: self, isRoot: true), library: library).utf8)
        var output: [UInt8] = []
        output.reserveCapacity(values.reduce(frame.count) { $0 + $1.value.byteCount })
        var start = 0
        for (value, isMarkup) in values {
            guard let mark = frame[start...].firstIndex(of: Self.mark) else { break }
            output.append(contentsOf: frame[start..<mark])
            value.write(to: &output, isMarkup: isMarkup)
            start = mark + 1
        }
        output.append(contentsOf: frame[start...])
        return output
    }

    /// Answers the library for one scope; `nil` makes it ask the next one outwards.
    fileprivate func child(_ number: Int, of scope: Scope) -> Any? {
        let name = names[number]
        if name.part == "." { return answer(scope.value, to: name) }
        if case .fields(let fields) = scope.value {
            if let value = fields[name.part] {
                searched.removeAll(keepingCapacity: true)
                return answer(value, to: name)
            }
            searched.append(fields)
        }
        if name.isFirst ? scope.isRoot : scope.value.isPresent { reportUnknown(name) }
        if !name.isFirst || scope.isRoot { searched.removeAll(keepingCapacity: true) }
        return nil
    }

    /// Never `nil`: the name is known, whatever it stands for.
    private func answer(_ value: TemplateContext, to name: ThemeName) -> Any {
        switch (name.use, value) {
        case (.holder, _): return Scope(value: value, rendering: self)
        case (.invertedSection, _): return value.isPresent
        case (.section, .list(let items)): return Items(items: items, rendering: self)
        case (.section, .text), (.section, .html), (.section, .fields):
            return value.isPresent ? Scope(value: value, rendering: self) : false
        case (.section, .flag(let flag)): return flag
        case (.text, .list), (.text, .fields), (.markup, .list), (.markup, .fields):
            report(name) { "'\(name.part)' in \(name.template).mustache is no single value and cannot be written" }
            values.append(("", false))
        case (.text, _): values.append((value, false))
        case (.markup, _): values.append((value, true))
        }
        return Mark()
    }

    private func reportUnknown(_ name: ThemeName) {
        report(name) {
            let known = searched.flatMap(\.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            let near = NearMiss.candidates(for: name.part, in: known, limit: 1).first
            return "Unknown name '\(name.part)' in \(name.template).mustache"
                + (near.map { "; did you mean '\($0)'?" } ?? "")
        }
    }

    /// Reports once for each template and name; findings of several pages become one by their cause.
    private func report(_ name: ThemeName, message: () -> String) {
        let cause = "\(name.template) \(name.part)"
        guard reported.insert(cause).inserted else { return }
        findings.append(Finding("unknown-name", .error, message(), at: name.location, cause: cause))
    }

    fileprivate struct Mark: MustacheCustomRenderable {
        var renderText: String { "\u{01}" }
        var isNull: Bool { false }
    }
}

private struct Scope: MustacheParent {
    let value: TemplateContext
    let rendering: ThemeRendering
    var isRoot = false

    func child(named number: String) -> Any? {
        Int(number).flatMap { rendering.child($0, of: self) }
    }
}

private struct Items: MustacheSequence, Sequence {
    let items: [TemplateContext]
    let rendering: ThemeRendering

    func makeIterator() -> some IteratorProtocol<Scope> {
        items.lazy.map { Scope(value: $0, rendering: rendering) }.makeIterator()
    }
}

extension TemplateContext {
    /// A guess of the bytes it takes on a page.
    fileprivate var byteCount: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .html(let bytes): bytes.count
        case .flag, .list, .fields: 5
        }
    }

    fileprivate func write(to output: inout [UInt8], isMarkup: Bool) {
        switch self {
        case .html(let bytes) where isMarkup: output.append(contentsOf: bytes)
        case .html(let bytes): Self.writeEscaped(bytes, to: &output)
        case .text(let text): Self.writeEscaped(text.utf8, to: &output)
        case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .list, .fields: break
        }
    }

    /// Escapes byte by byte: a mark that combines with `<` must not hide it. Control characters other than tab and
    /// line ends have no place in HTML and become U+FFFD.
    private static func writeEscaped(_ bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
            case 0x09, 0x0A, 0x0D: output.append(byte)
            case ..<0x20: output.append(contentsOf: "\u{FFFD}".utf8)
            default: output.append(byte)
            }
        }
    }
}
