import CommonMark
import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("A handbook made for another tool", .enabled(if: !Handbooks.folders.isEmpty, "\(Handbooks.absence)"))
struct HandbookTests {
    @Test("is built without losing a page or a word, and what is wrong is said briefly", arguments: Handbooks.folders)
    func whole(_ folder: String) throws {
        var log = FindingLog()
        let source = try SourceTree.reading(folder, log: &log)
        let checked = Build.check(Build.link(Build.parse(source, found: log), asOf: .testDay))
        let rendered = Build.render(checked, with: .standard)
        let (playbook, output) = (checked.playbook, rendered.output)

        #expect(playbook.pages.count == source.pages.count)
        #expect(Set(playbook.pages.map(\.output)).count == playbook.pages.count)
        var lost: [String] = []
        for page in playbook.pages {
            guard let html = output.files[page.output] else {
                Issue.record("no page for \(page.path)")
                continue
            }
            let missing = Words.ofMarkdown(page.page.file.bytes).subtracting(Words.ofHTML(html))
            if !missing.isEmpty { lost.append("\(page.path): \(missing.sorted().prefix(12).joined(separator: " "))") }
        }
        #expect(lost.isEmpty, "\(lost.count) pages\n\(lost.prefix(30).joined(separator: "\n"))")

        let raw = rendered.log.findings.count
        let printed = rendered.log.merged.count
        #expect(printed < 50 || printed * 3 < raw, "\(printed) printed of \(raw)")
    }
}

/// The words of four letters and more, found in a way that has nothing in common with the parser.
private enum Words {
    /// Without what is no text: front matter, comments, tags, addresses, labels of references, names of languages.
    static func ofMarkdown(_ bytes: [UInt8]) -> Set<String> {
        let body = FrontMatterSplitter(bytes).body
        var text: [UInt8] = []
        var isFenced = false
        for line in bytes[body].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let start = line.drop { [0x20, 0x09, 0x3E, 0x2D, 0x2A].contains($0) }
            if start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8) {
                isFenced.toggle()
            } else if !start.starts(with: "[".utf8) || start.firstRange(of: Array("]:".utf8)) == nil {
                text += line + [0x0A]
            }
        }
        text = removing("<!--", "-->", from: text)
        text = removingMarkup(from: text)
        text = removing("](", ")", from: text)
        text = removing("][", "]", from: text)
        text = removing("{#", "}", from: text)
        return words(of: text)
    }

    /// The text, and what stands for pictures.
    static func ofHTML(_ bytes: [UInt8]) -> Set<String> {
        var text: [UInt8] = []
        var rest = bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            text += rest[..<start] + [0x20]
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            let tag = Array(rest[start..<end])
            if let alt = tag.firstRange(of: Array(" alt=\"".utf8)) {
                text += tag[alt.upperBound...].prefix { $0 != UInt8(ascii: "\"") } + [0x20]
            }
            rest = rest[min(end + 1, rest.endIndex)...]
        }
        return words(of: text + rest)
    }

    /// Tags and entities.
    private static func removingMarkup(from text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            let next = index + 1 < text.count ? text[index + 1] : 0
            let isTag = text[index] == UInt8(ascii: "<") && (isLetter(next) || next == 0x2F || next == 0x21)
            let isEntity = text[index] == UInt8(ascii: "&") && (isLetter(next) || next == UInt8(ascii: "#"))
            if isTag, let end = text[index...].firstIndex(of: UInt8(ascii: ">")) {
                index = end
                result.append(0x20)
            } else if isEntity, let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) {
                // It may be a letter of the word around it.
                while let last = result.last, isLetter(last) { result.removeLast() }
                index = end
                while index + 1 < text.count, isLetter(text[index + 1]) { index += 1 }
            } else {
                result.append(text[index])
            }
            index += 1
        }
        return result
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func removing(_ start: StaticString, _ end: StaticString, from text: [UInt8]) -> [UInt8] {
        removing(Array(start.description.utf8), Array(end.description.utf8), from: text)
    }

    private static func removing(_ start: [UInt8], _ end: [UInt8], from text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        while let opening = rest.firstRange(of: start) {
            guard let closing = rest[opening.upperBound...].firstRange(of: end) else { break }
            result += rest[..<opening.lowerBound] + [0x20]
            rest = rest[closing.upperBound...]
        }
        return result + rest
    }

    private static func words(of text: [UInt8]) -> Set<String> {
        var words: Set<String> = []
        var word = ""
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let isLetter =
                scalar.isASCII
                ? (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
                : scalar.properties.isAlphabetic
            if isLetter {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                if word.unicodeScalars.count > 3 { words.insert(word) }
                word = ""
            }
        }
        return word.unicodeScalars.count > 3 ? words.union([word]) : words
    }
}
