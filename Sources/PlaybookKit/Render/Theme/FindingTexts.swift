/// Reads how a language says findings and messages, `languages/xx.findings.txt` of a theme: pairs of lines, the English pattern and
/// its translation, with an empty line between two pairs. Lines that begin with `#` are notes. A pattern without a translation stays
/// English.
///
/// Plain lines, because a thousand of them are read in every run.
enum FindingTexts {
    static func read(_ bytes: [UInt8]) -> [String: String] {
        var texts: [String: String] = [:]
        var pattern: String?
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty || line.first == UInt8(ascii: "#") {
                pattern = nil
            } else if let known = pattern {
                texts[known] = String(decoding: line, as: UTF8.self)
                pattern = nil
            } else {
                pattern = String(decoding: line, as: UTF8.self)
            }
        }
        return texts
    }
}
