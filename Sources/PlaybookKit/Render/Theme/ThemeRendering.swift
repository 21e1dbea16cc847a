import CommonMark
import Diagnostics

/// One page in the making.
///
/// Templates are evaluated here: swift-mustache 2.1.1 looks every tag up through dynamic casts, which made the build of
/// 10,000 pages take 14.5 s of processor time instead of 7.3 s.
struct ThemeRendering {
    private struct Filling {
        let template: Int
        let steps: Range<Int>
    }

    private(set) var output = HTMLBuffer()
    private(set) var findings: [Finding] = []

    private let steps: [[ThemeStep]]
    /// The values that sections around are about, the outermost first.
    private var scopes: [TemplateContext]
    private var reported: Set<String> = []
    /// How many steps may still be taken. Sections inside sections multiply, so that a short template could go on for years;
    /// one that shows each value a hundred times stays within it.
    private var budget: Int

    init(_ template: Int, _ context: TemplateContext, steps: [[ThemeStep]]) {
        self.steps = steps
        scopes = [context]
        budget = 100 * context.stepCount + 20_000
        output.reserveCapacity(context.markupCount * 9 / 8 + (1 << 14))
        run(template, steps[template].indices, [:])
    }

    /// Calls itself for each section and inclusion; templates are checked for both to end.
    private mutating func run(_ template: Int, _ range: Range<Int>, _ fillings: [String: Filling]) {
        let steps = steps[template]
        var next = range.lowerBound
        while next < range.upperBound, spend(on: steps[next]) {
            let body = next + 1
            switch steps[next] {
            case .text(let bytes):
                output.append(raw: bytes)
                next = body
            case .value(let name, let isMarkup):
                write(name, isMarkup: isMarkup)
                next = body
            case .section(let name, let isInverted, let end):
                next = end
                let value = value(of: name) ?? false
                guard value.isPresent != isInverted else { continue }
                switch value {
                case .list(let items) where !isInverted:
                    budget -= items.count
                    for item in items { run(template, body..<end, fillings, in: item) }
                case .text where !isInverted, .html where !isInverted, .fields where !isInverted:
                    run(template, body..<end, fillings, in: value)
                default: run(template, body..<end, fillings)
                }
            case .include(let target, let own, let end):
                next = end
                guard let target else { continue }
                // The outermost filling is the one of the page.
                let all = fillings.merging(own.mapValues { Filling(template: template, steps: $0) }) { outer, _ in outer
                }
                run(target, self.steps[target].indices, all)
            case .block(let name, let end):
                next = end
                if let filling = fillings[name] {
                    run(filling.template, filling.steps, fillings)
                } else {
                    run(template, body..<end, fillings)
                }
            }
        }
    }

    private mutating func run(
        _ template: Int, _ range: Range<Int>, _ fillings: [String: Filling], in scope: TemplateContext
    ) {
        scopes.append(scope)
        run(template, range, fillings)
        scopes.removeLast()
    }

    /// The page is not whole: its templates went on and on.
    var isCut: Bool { budget <= 0 }

    /// False when the budget is used up. A kilobyte of text counts as a step.
    private mutating func spend(on step: ThemeStep) -> Bool {
        switch step {
        case .text(let bytes): budget -= 1 + bytes.count >> 10
        case .value, .section, .include, .block: budget -= 1
        }
        return budget > 0
    }

    private mutating func write(_ name: ThemeName, isMarkup: Bool) {
        guard let value = value(of: name) else { return }
        switch value {
        case .text, .html, .flag:
            budget -= value.size >> 10
            value.write(to: &output, isMarkup: isMarkup)
        case .list, .fields:
            let written = name.parts.last ?? "."
            report(name, written) {
                "'\(written)' in \(name.template).mustache is no single value and cannot be written"
            }
        }
    }

    private mutating func value(of name: ThemeName) -> TemplateContext? {
        guard let first = name.parts.first else { return scopes.last }
        guard var value = scopes.reversed().lazy.compactMap({ $0[first] }).first else {
            reportUnknown(name, first, in: scopes)
            return nil
        }
        for part in name.parts.dropFirst() {
            guard let inner = value[part] else {
                if value.isPresent { reportUnknown(name, part, in: [value]) }
                return nil
            }
            value = inner
        }
        return value
    }

    private mutating func reportUnknown(_ name: ThemeName, _ part: String, in scopes: [TemplateContext]) {
        report(name, part) {
            let known = scopes.flatMap(\.names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            let near = NearMiss.candidates(for: part, in: known, limit: 1)
            return "Unknown name '\(part)' in \(name.template).mustache\(Finding.suggestion(near))"
        }
    }

    /// Reports once for each template and name; findings of several pages become one by their cause.
    private mutating func report(_ name: ThemeName, _ part: String, message: () -> Phrase) {
        let cause = "\(name.template) \(part)"
        guard reported.insert(cause).inserted else { return }
        findings.append(
            Finding(
                "unknown-name", .error, message(), at: name.location,
                reason: "The place stays empty on every page made with this template",
                fix: "Use a name that truce's templates/README.md lists", cause: cause))
    }
}

extension TemplateContext {
    fileprivate subscript(name: String) -> TemplateContext? {
        if case .fields(let fields) = self { fields[name] } else { nil }
    }

    fileprivate var names: [String] {
        if case .fields(let fields) = self { Array(fields.keys) } else { [] }
    }

    fileprivate func write(to output: inout HTMLBuffer, isMarkup: Bool) {
        switch self {
        case .html(let markup) where isMarkup: output.append(markup)
        case .html(let markup): output.append(value: markup.bytes)
        case .text(let text): output.append(value: text)
        case .flag(let flag): output.append(markup: flag ? "true" : "false")
        case .list, .fields: break
        }
    }
}
