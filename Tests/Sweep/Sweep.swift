import CommonMark
import Diagnostics
import Foundation
import TestSupport

/// Thousands of short pieces, each repeated to 64 KiB and read and rendered as a page in a process of its own:
/// none may take more than two seconds or 300 MB.
///
/// `Sweep COUNT [SEED]` tries the known pieces and COUNT more; `Sweep one SHAPE SIZE HEX` is one run.
@main struct Sweep {
    static let longest = 2.0
    static let largest = 300

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "one" {
            let words = Array(arguments)
            guard let run = Run(words: words) else { fatalError("one SHAPE SIZE HEX") }
            print(run.measured)
            return
        }
        let count = arguments.first.flatMap { Int($0) } ?? 5_000
        let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
        var generator = RepeatedPieces(seed: seed)
        let pieces = RepeatedPieces.known + (0..<count).map { _ in generator.next() }
        let runs = pieces.flatMap { piece in
            RepeatedPieces.Shape.allCases.map { Run(piece: piece, shape: $0, size: 64 << 10) }
                // Whatever is within the limits is within two seconds, also a file as large as one may be.
                + [Run(piece: piece, shape: .blocks, size: 1 << 20)]
        }
        let faults = try await faults(in: runs)
        print("\(runs.count) runs, \(faults) over \(longest) s or \(largest) MB")
        exit(faults == 0 ? 0 : 1)
    }

    private static func faults(in runs: [Run]) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            var waiting = runs.makeIterator()
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                if let run = waiting.next() { group.addTask { try run.isFault() } }
            }
            var faults = 0
            while let isFault = try await group.next() {
                if isFault { faults += 1 }
                if let run = waiting.next() { group.addTask { try run.isFault() } }
            }
            return faults
        }
    }
}

/// One text, read and rendered.
private struct Run: Sendable {
    let piece: [UInt8]
    let shape: RepeatedPieces.Shape
    let size: Int

    init(piece: [UInt8], shape: RepeatedPieces.Shape, size: Int) {
        (self.piece, self.shape, self.size) = (piece, shape, size)
    }

    init?(words: [String]) {
        guard words.count == 4, let shape = RepeatedPieces.Shape(rawValue: words[1]), let size = Int(words[2]) else {
            return nil
        }
        let digits = Array(words[3])
        let piece = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
        self.init(piece: piece, shape: shape, size: size)
    }

    private var words: [String] {
        let hex = piece.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return ["one", shape.rawValue, String(size), hex]
    }

    /// The seconds and the megabytes it took here, and what became of the text.
    var measured: String {
        let text = RepeatedPieces.text(of: piece, shape, size: size)
        let start = ResourceUse.threadSeconds
        var log = FindingLog()
        let document = MarkdownParser().parse(text, in: 0..<text.count, path: "a.md", log: &log)
        let links = document.links
        let html = HTMLRenderer(document).html { LinkTarget(href: links[$0].destination) }
        let seconds = ResourceUse.threadSeconds - start
        let refusal = log.findings.first { $0.rule == "markdown-limit" }?.message.english.prefix { $0 != ";" }
        return "\(seconds) \(ResourceUse.peakMegabytes) \(html.bytes.count) \(refusal ?? "read")"
    }

    /// Whether a process of its own takes too long, too much, or ends before it answers.
    func isFault() throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let watch = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watch)
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        watch.cancel()
        let fields = answer.split(separator: " ")
        let seconds = fields.first.flatMap { Double($0) } ?? .infinity
        let megabytes = fields.dropFirst().first.flatMap { Int($0) } ?? .max
        let isFault = seconds > Sweep.longest || megabytes > Sweep.largest
        // A run at half of what is allowed is worth a look.
        if isFault || seconds > Sweep.longest / 2 || megabytes > Sweep.largest / 2 {
            let shown = String(decoding: piece, as: UTF8.self).debugDescription
            print(isFault ? "FAULT" : "near", words.joined(separator: " "), shown, answer, terminator: "")
        }
        return isFault
    }
}
