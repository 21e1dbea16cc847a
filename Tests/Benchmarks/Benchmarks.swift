import CommonMark
import Diagnostics
import Foundation
import TestSupport

/// What reading and writing Markdown costs beside the C library's own: `Benchmarks FOLDER [ROUNDS]`.
///
/// Each round takes every page through the library, through us on one core, and through us on two, one after the other,
/// so that a busy minute falls on all alike. Processor time is compared, but for the two cores, where it is the clock's.
@main struct Benchmarks {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "memory", arguments.count == 3, let way = Way(rawValue: arguments[1]) {
            print(memory(of: way, pages(in: arguments[2])))
            return
        }
        guard let folder = arguments.first else { fatalError("Benchmarks FOLDER [ROUNDS]") }
        let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 7
        let pages = pages(in: folder)
        let bytes = pages.reduce(0) { $0 + $1.count }
        var times: [(library: Double, ours: Double, one: Double, two: Double)] = []
        for _ in 0...rounds {
            let library = measured { for page in pages { _ = Way.library.html(page) } }
            let ours = measured { for page in pages { _ = Way.ours.html(page) } }
            let two = measured {
                DispatchQueue.concurrentPerform(iterations: 2) { half in
                    // Neighbours often take equally long.
                    for index in stride(from: half, to: pages.count, by: 2) { _ = Way.ours.html(pages[index]) }
                }
            }
            times.append((library.cpu, ours.cpu, ours.clock, two.clock))
        }
        // The first warms up the caches.
        times.removeFirst()
        let library = median(times.map(\.library))
        let ours = median(times.map(\.ours))
        print("\(pages.count) pages, \(bytes >> 20) MB, \(rounds) rounds, medians")
        print("  library  \(shown(library)) s  \(shown(Double(bytes) / library / 1e6)) MB/s")
        print("  ours     \(shown(ours)) s  \(shown(Double(bytes) / ours / 1e6)) MB/s")
        print("  time:      \(shown(median(times.map { $0.ours / $0.library }))) × the library's (at most 2)")
        print(
            "  two cores: \(shown(median(times.map { $0.one / $0.two }))) × one (at least 1.7),"
                + " at best \(shown(times.map(\.one).min()! / times.map(\.two).min()!))")
        let peaks = try [Way.library, .ours].map { try peak(of: $0, in: folder) }
        print("  memory:    \(peaks[1]) MB, \(peaks[0]) the library (at most 1.5 times), page after page")
    }

    /// One round in a process of its own.
    private static func peak(of way: Way, in folder: String) throws -> Int {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = ["memory", way.rawValue, folder]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Int(answer.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    private static func memory(of way: Way, _ pages: [[UInt8]]) -> Int {
        for page in pages { _ = way.html(page) }
        return ResourceUse.peakMegabytes
    }

    // MARK: Pages

    /// The Markdown of every page, without its front matter.
    private static func pages(in folder: String) -> [[UInt8]] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
            FileManager.default.contents(atPath: folder + "/" + name).map { data in
                let bytes = [UInt8](data)
                let fence = Array("\n---\n".utf8)
                guard bytes.starts(with: "---\n".utf8), let end = bytes.firstRange(of: fence) else { return bytes }
                return Array(bytes[end.upperBound...])
            }
        }
    }

    // MARK: Measuring

    private static func measured(_ work: () -> Void) -> (cpu: Double, clock: Double) {
        let start = (cpu: ResourceUse.threadSeconds, clock: ContinuousClock.now)
        work()
        let clock = start.clock.duration(to: .now) / .seconds(1)
        return (ResourceUse.threadSeconds - start.cpu, clock)
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func shown(_ value: Double) -> String { String(format: "%.2f", value) }
}

/// From Markdown to HTML.
enum Way: String {
    case library, ours

    func html(_ text: [UInt8]) -> Int {
        switch self {
        case .library: return Library.html(text)
        case .ours:
            var log = FindingLog()
            let document = MarkdownParser().parse(text, in: 0..<text.count, path: "a.md", log: &log)
            let links = document.links
            return HTMLRenderer(document).html { LinkTarget(href: links[$0].destination) }.bytes.count
        }
    }
}
