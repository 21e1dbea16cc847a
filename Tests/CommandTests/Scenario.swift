import Foundation
import TestSupport
import Testing

/// One document, which is followed in a folder of its own.
struct Scenario {
    private let lines: [String]
    private let folder: TemporaryFolder

    init(_ lines: [String]) throws {
        self.lines = lines
        folder = try TemporaryFolder()
    }

    /// The document as it has to read, by what the program said.
    func run() throws -> [String] {
        var result: [String] = []
        var rest = lines[...]
        while let line = rest.popFirst() {
            result.append(line)
            let marks = String(line.prefix { $0 == "`" })
            guard marks.count >= 3 else { continue }
            let body = rest.prefix { $0 != marks }
            rest = rest.dropFirst(body.count + 1)
            let info = line.dropFirst(marks.count)
            if info == "console" {
                for command in body where command.hasPrefix("$ ") {
                    result += [command] + (try answer(to: String(command.dropFirst(2))))
                }
            } else {
                if let path = info.split(separator: " ").last, path.contains(".") {
                    try folder.write(body.map { $0 + "\n" }.joined(), at: String(path))
                }
                result += body
            }
            result.append(marks)
        }
        return result
    }

    private func answer(to command: String) throws -> [String] {
        let streams = try TemporaryFolder(["output": "", "error": ""])
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = [
            "PATH": "\(Self.products):/usr/bin:/bin", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1795392000",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: streams.path(of: "output"))
        process.standardError = FileHandle(forWritingAtPath: streams.path(of: "error"))
        try process.run()
        process.waitUntilExit()
        let said = try streams.tree()
        return lines(of: said["error"]).map { $0.isEmpty ? "!" : "! \($0)" } + lines(of: said["output"])
            + (process.terminationStatus == 0 ? [] : ["[exit \(process.terminationStatus)]"])
    }

    private func lines(of text: String?) -> [String] {
        var lines = (text ?? "").replacing(/[0-9]+ ms/, with: "… ms")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Every line must be ended; a last one that is not would show.
        if lines.last == "" { lines.removeLast() } else { lines.append("(no line end)") }
        return lines
    }

    /// Where the program was built: beside the tests.
    private static var products: String {
        #if os(macOS)
            let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
            return (tests ?? .main).bundleURL.deletingLastPathComponent().path
        #else
            return Bundle.main.bundleURL.path
        #endif
    }
}

/// That what is written down is what happens.
func expect(_ session: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let lines = session.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let happened = try Scenario(lines).run()
    #expect(happened == lines, "\(happened.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
