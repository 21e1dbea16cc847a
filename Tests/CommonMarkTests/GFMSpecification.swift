import Foundation

/// The examples of the specification that Debian's `cmark-gfm` installs.
enum GFMSpecification {
    struct Example: Sendable {
        var markdown = ""
        var html = ""
        /// As the specification counts them, from one.
        let number: Int
        /// What follows the word `example`: the extension it shows, or that it is no test; empty for CommonMark.
        fileprivate let note: String

        var isDisabled: Bool { note == "disabled" }
        var extensions: [String] { note.isEmpty || isDisabled ? [] : [note] }
    }

    static let examples: [Example]? = {
        let folder = "/usr/share/doc/cmark-gfm/"
        guard
            let text = (try? String(contentsOfFile: folder + "spec.txt", encoding: .utf8))
                ?? (try? unzipped(folder + "spec.txt.gz"))
        else { return nil }
        let opening = String(repeating: "`", count: 32) + " example"
        var examples: [Example] = []
        var isInside = false
        var isHTML = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(opening) {
                (isInside, isHTML) = (true, false)
                let note = line.dropFirst(opening.count).trimmingCharacters(in: .whitespaces)
                examples.append(Example(number: examples.count + 1, note: note))
            } else if isInside, !isHTML, line == "." {
                isHTML = true
            } else if isInside, line == opening.dropLast(8) {
                isInside = false
            } else if isInside {
                let shown = line.replacing("→", with: "\t") + "\n"
                if isHTML {
                    examples[examples.count - 1].html += shown
                } else {
                    examples[examples.count - 1].markdown += shown
                }
            }
        }
        return examples
    }()

    private static func unzipped(_ path: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
