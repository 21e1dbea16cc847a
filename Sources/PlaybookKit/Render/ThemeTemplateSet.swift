import Diagnostics
import Mustache

/// The templates of a theme, translated for the library.
///
/// The library reads names and templates as numbers of ours: a number leads to the tag and its place.
struct ThemeTemplateSet {
    private(set) var library = MustacheLibrary()
    private(set) var names: [ThemeName] = []
    /// A template's name to its name in the library.
    private(set) var numbers: [String: String] = [:]

    /// Takes a file of `fallback` where `own` has none or one that cannot be used, which is reported.
    init(own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog) {
        let usable = Self.usable(own: Self.templates(own), fallback: Self.templates(fallback), log: &log)
        let sorted = usable.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (number, name) in sorted.enumerated() { numbers[name] = String(number) }
        for name in sorted {
            let template = usable[name]!
            if own[name + Self.suffix] != nil { reportMissingPartials(of: template, log: &log) }
            do {
                library.register(try MustacheTemplate(string: translate(template, named: name)), named: numbers[name]!)
            } catch {
                // Our parser lets nothing through that the library refuses; if it ever does, nobody should miss it.
                log.report(
                    .badTemplate("The template cannot be read: \(error)", in: template.file, at: SourceSpan(0, 0)))
            }
        }
    }

    private static let suffix = ".mustache"

    private static func templates(_ files: [String: SourceFile]) -> [String: SourceFile] {
        var templates: [String: SourceFile] = [:]
        for (path, file) in files where path.utf8.count > suffix.utf8.count {
            let stem = path.utf8.dropLast(suffix.utf8.count)
            guard path.utf8.dropFirst(stem.count).elementsEqual(suffix.utf8) else { continue }
            templates[String(decoding: stem, as: UTF8.self)] = file
        }
        return templates
    }

    private static func usable(
        own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog
    ) -> [String: ThemeTemplate] {
        var templates = fallback.compactMapValues { try? ThemeTemplate($0) }
        let standing = templates
        for name in own.keys.sorted() {
            do {
                templates[name] = try ThemeTemplate(own[name]!)
            } catch {
                log.report(.badTemplate(error.message, in: own[name]!, at: error.span))
            }
        }
        while case let circle = ThemeInclusions(templates).circle(), !circle.isEmpty {
            let step = circle.first { own[$0.template] != nil } ?? circle[0]
            let file = templates[step.template]!.file
            log.report(.badTemplate("'\(step.tag.name)' would include itself without end", in: file, at: step.tag.span))
            templates[step.template] = own[step.template] == nil ? nil : standing[step.template]
        }
        return templates
    }

    private func reportMissingPartials(of template: ThemeTemplate, log: inout FindingLog) {
        for tag in template.tags where tag.kind == .partial || tag.kind == .parent {
            guard numbers[tag.name] == nil else { continue }
            log.report(.badTemplate("No template '\(tag.name)'", in: template.file, at: tag.span))
        }
    }

    /// The template with numbers for names. Every value is asked for unescaped, as it is a mark and no value.
    private mutating func translate(_ template: ThemeTemplate, named name: String) -> String {
        var output: [UInt8] = []
        var open: [String] = []
        for piece in template.pieces {
            switch piece {
            case .text(let range): output.append(contentsOf: template.file.bytes[range])
            case .tag(let tag):
                let sigil: String
                var key = ""
                switch tag.kind {
                case .value(let isRaw):
                    sigil = "&"
                    key = register(tag, as: isRaw ? .markup : .text, in: template, named: name)
                case .section(let isInverted):
                    sigil = isInverted ? "^" : "#"
                    key = register(tag, as: isInverted ? .invertedSection : .section, in: template, named: name)
                    open.append(key)
                case .partial:
                    sigil = ">"
                    key = numbers[tag.name] ?? "none"
                    Self.removeIndentation(&output)
                case .parent:
                    sigil = "<"
                    key = numbers[tag.name] ?? "none"
                    open.append(key)
                    Self.removeIndentation(&output)
                case .block:
                    sigil = "$"
                    key = tag.name
                    open.append(key)
                    Self.removeIndentation(&output)
                case .end:
                    sigil = "/"
                    key = open.removeLast()
                }
                output.append(contentsOf: "{{\(sigil)\(key)}}".utf8)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func register(
        _ tag: ThemeTemplate.Tag, as use: ThemeName.Use, in template: ThemeTemplate, named name: String
    ) -> String {
        let parts = tag.name == "." ? ["."] : tag.name.split(separator: ".").map(String.init)
        let first = names.count
        for (index, part) in parts.enumerated() {
            names.append(
                ThemeName(
                    part: part, isFirst: index == 0, use: index == parts.count - 1 ? use : .holder,
                    template: name, location: .init(template.file.path, tag.span)))
        }
        let key = (first..<names.count).map(String.init).joined(separator: ".")
        return tag.name == "." ? ".\(key)" : key
    }

    /// The library would put the blanks before a partial or block in front of each of its lines, those of a `pre` too.
    private static func removeIndentation(_ output: inout [UInt8]) {
        let kept = (output.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? -1) + 1
        if kept == 0 || output[kept - 1] == 0x0A || output[kept - 1] == 0x0D { output.removeSubrange(kept...) }
    }
}

extension Finding {
    fileprivate static func badTemplate(_ message: String, in file: SourceFile, at span: SourceSpan) -> Finding {
        Finding(
            "bad-template", .error, message, at: Location(file.path, span),
            fix: "Mend the template, or delete it to have the default one back.")
    }
}
