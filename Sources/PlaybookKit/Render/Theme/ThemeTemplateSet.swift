import Diagnostics

/// The templates of a theme, ready to run.
struct ThemeTemplateSet: Sendable {
    private(set) var steps: [[ThemeStep]] = []
    /// A template's name to its place in `steps`.
    private(set) var numbers: [String: Int] = [:]

    /// Takes a file of `fallback` where `own` has none or one that cannot be used, which is reported.
    init(own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog) {
        let usable = Self.usable(own: Self.templates(own), fallback: Self.templates(fallback), log: &log)
        let sorted = usable.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (number, name) in sorted.enumerated() { numbers[name] = number }
        for name in sorted {
            let template = usable[name]!
            if own[name + Self.suffix] != nil { reportMissingPartials(of: template, besides: own, log: &log) }
            steps.append(translate(template, named: name))
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

    /// A file in `own` that cannot be used is reported already.
    private func reportMissingPartials(
        of template: ThemeTemplate, besides own: [String: SourceFile], log: inout FindingLog
    ) {
        for tag in template.tags where tag.kind == .partial || tag.kind == .parent {
            guard numbers[tag.name] == nil, own[tag.name + Self.suffix] == nil else { continue }
            log.report(.badTemplate("No template '\(tag.name)'", in: template.file, at: tag.span))
        }
    }

    private func translate(_ template: ThemeTemplate, named name: String) -> [ThemeStep] {
        var steps: [ThemeStep] = []
        var open: [(tag: ThemeTemplate.Tag, step: Int)] = []
        for piece in template.pieces {
            switch piece {
            case .text(let range): steps.append(.text(Array(template.file.bytes[range])))
            case .tag(let tag):
                let value = ThemeName(tag, template: name, path: template.file.path)
                let end = steps.count + 1
                switch tag.kind {
                case .value(let isRaw): steps.append(.value(value, isMarkup: isRaw))
                case .partial:
                    guard let target = numbers[tag.name] else { continue }
                    steps.append(.include(template: target, fillings: [:], end: end))
                case .section, .parent, .block:
                    open.append((tag, steps.count))
                    steps.append(.text([]))
                case .end:
                    let (tag, start) = open.removeLast()
                    steps[start] = opened(
                        tag, at: start, end: steps.count, in: steps, named: name, path: template.file.path)
                }
            }
        }
        return steps
    }

    private func opened(
        _ tag: ThemeTemplate.Tag, at start: Int, end: Int, in steps: [ThemeStep], named name: String, path: String
    ) -> ThemeStep {
        switch tag.kind {
        case .section(let isInverted):
            return .section(ThemeName(tag, template: name, path: path), isInverted: isInverted, end: end)
        case .parent:
            var fillings: [String: Range<Int>] = [:]
            var next = start + 1
            while next < end, case .block(let block, let blockEnd) = steps[next] {
                fillings[block] = (next + 1)..<blockEnd
                next = blockEnd
            }
            return .include(template: numbers[tag.name], fillings: fillings, end: end)
        default: return .block(tag.name, end: end)
        }
    }
}

extension Finding {
    fileprivate static func badTemplate(_ message: Phrase, in file: SourceFile, at span: SourceSpan) -> Finding {
        Finding(
            "bad-template", .error, message, at: Location(file.path, span),
            reason: "Pages are drawn with the default template instead",
            fix: "Mend the template, or delete it to have the default one back")
    }
}
