import Diagnostics

/// A mark in a text that nobody sees and that turns the order of what follows it round.
enum HiddenDirection: PageRule {
    static let id: RuleID = "hidden-direction"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let bytes = page.page.file.bytes
        var findings: [Finding] = []
        var index = page.frontMatter.span?.end ?? 0
        while let lead = bytes[index...].firstIndex(of: 0xE2), lead + 2 < bytes.count {
            index = lead + 1
            guard let number = number(bytes[lead + 1], bytes[lead + 2]) else { continue }
            findings.append(
                Finding(
                    id, .warning, "U+\(number) changes the order in which the text behind it is shown",
                    at: page.page.location(SourceSpan(lead, lead + 3)),
                    reason: "Whoever agrees to the text may read another one than the file holds",
                    fix: "Delete the character", cause: "\(id) \(number)"))
        }
        return findings
    }

    /// Of an override or an isolate, by what follows its first byte.
    private static func number(_ second: UInt8, _ third: UInt8) -> String? {
        switch (second, third) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
            String(0x2000 + Int(second & 0x3F) << 6 + Int(third & 0x3F), radix: 16, uppercase: true)
        default: nil
        }
    }
}
