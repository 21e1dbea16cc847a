import Foundation

/// The examples of the specification that Debian's `cmark-gfm` installs.
enum GFMSpecification {
    static let examples: [String]? = {
        let folder = "/usr/share/doc/cmark-gfm/"
        guard
            let text = (try? String(contentsOfFile: folder + "spec.txt", encoding: .utf8))
                ?? (try? unzipped(folder + "spec.txt.gz"))
        else { return nil }
        let fence = String(repeating: "`", count: 32)
        var examples: [String] = []
        var lines: [Substring] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                isInside = true
                lines = []
            } else if isInside, line == "." {
                isInside = false
                examples.append(lines.joined(separator: "\n").replacing("→", with: "\t") + "\n")
            } else if isInside {
                lines.append(line)
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
