import Diagnostics
import Localization

/// How a language says findings and messages, `languages/xx.findings.txt` of a theme: pairs of lines, the English pattern and
/// its translation, with an empty line between two pairs. Lines that begin with `#` are notes. A pattern without a translation stays
/// English.
///
/// Plain lines, because a thousand of them are read in every run.
struct FindingTexts {
    /// By their patterns. What cannot be used is left out and reported.
    private(set) var texts: [String: String] = [:]
    private(set) var log = FindingLog()

    private let file: SourceFile
    /// All patterns that there are.
    private let known: Set<String>?
    private lazy var nearMiss = NearMiss(known ?? [])
    /// As many findings as a report lists. For each line of a file of nothing but slips, all patterns would be looked through.
    private static let mostSuggestions = 200

    /// Without `known` nothing is looked at more closely: truce's own texts its tests check.
    init(_ file: SourceFile, amongst known: Set<String>? = nil) {
        (self.file, self.known) = (file, known)
        var pattern: String?
        for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty || line.first == UInt8(ascii: "#") {
                pattern = nil
                continue
            }
            let text = String(decoding: line, as: UTF8.self)
            if let english = pattern {
                if isUsable(text, for: english, at: line.indices) { texts[english] = text }
                pattern = nil
            } else {
                pattern = text
                checkPattern(text, at: line.indices)
            }
        }
    }

    // MARK: What is wrong

    /// Truce can have changed what it says since the theme was made, so that this is no error.
    private mutating func checkPattern(_ pattern: String, at range: Range<Int>) {
        guard known?.contains(pattern) == false else { return }
        let near = log.findings.count < Self.mostSuggestions ? nearMiss.candidates(for: pattern, limit: 1) : []
        report(
            .warning, "Unknown message '\(pattern)'\(Finding.suggestion(near))", at: range,
            reason: "truce says nothing of the kind, so nobody ever reads the translation",
            fix: near.first.map { "Write '\($0)'" as Phrase }
                ?? "Copy the English from languages/pl.findings.txt of truce")
    }

    /// It fills in what the English does and nothing else.
    private mutating func isUsable(_ text: String, for english: String, at range: Range<Int>) -> Bool {
        guard let known, known.contains(english) else { return true }
        let (wanted, given) = (english.numbersToFillIn, text.numbersToFillIn)
        if let lost = wanted.first(where: { !given.contains($0) }) {
            report(
                .error, "The translation does not fill in '{\(lost)}'", at: range,
                reason: "Readers would miss what it says in English", fix: "Put '{\(lost)}' where it belongs")
            return false
        }
        if let surplus = given.first(where: { !wanted.contains($0) }) {
            let place = file.bytes[range].firstRange(of: Array("{\(surplus)}".utf8)) ?? range
            report(
                .error, "Nothing is filled in for '{\(surplus)}' here", at: place,
                reason: "Readers would see the braces",
                fix: wanted.isEmpty
                    ? "Take it out" : "Use one of: \(wanted.map { "{\($0)}" }.joined(separator: ", "))")
            return false
        }
        return true
    }

    private mutating func report(
        _ severity: Severity, _ message: Phrase, at range: Range<Int>, reason: Phrase, fix: Phrase
    ) {
        log.report(
            Finding(
                "bad-language", severity, message, at: Finding.Location(file.path, SourceSpan(range)), reason: reason,
                fix: fix))
    }
}

extension String {
    /// `1` and `2` of `{1}` and `{2}`, in their order here. Other names in braces are words of the text.
    fileprivate var numbersToFillIn: [String] { namesToFillIn.filter { Int($0) != nil } }
}
