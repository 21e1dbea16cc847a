import CommonMark
import Diagnostics
import Foundation
import TestSupport

/// What reading and writing Markdown costs beside the C library's own: `Benchmarks FOLDER [ROUNDS]`.
///
/// Each round takes every page through the library, through us on one core, and through us on two, one after the other,
/// so that a busy minute falls on all alike. Processor time is compared, but for the two cores, where it is the clock's;
/// sums that share nothing tell beside it what two cores of the machine are worth at that minute.
@main struct Benchmarks {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 4, arguments[0] == "growth", let way = Way(rawValue: arguments[1]) {
            print(growth(of: way, arguments[2] == "text", in: arguments[3]))
            return
        }
        guard let folder = arguments.first else { fatalError("Benchmarks FOLDER [ROUNDS]") }
        let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 7
        let pages = names(in: folder).map { page($0, in: folder) }
        let bytes = pages.reduce(0) { $0 + $1.count }
        var times: [(library: Double, ours: Double, scale: Double, machine: Double)] = []
        for _ in 0...rounds {
            let library = measured { for page in pages { _ = Way.library.html(page) } }
            let ours = measured { for page in pages { _ = Way.ours.html(page) } }
            let two = onTwoCores(pages) { _ = Way.ours.html($0) }
            let sums = measured { for page in pages { sum(page) } }
            let twoSums = onTwoCores(pages, sum)
            times.append((library.cpu, ours.cpu, ours.clock / two, sums.clock / twoSums))
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
            "  two cores: \(shown(median(times.map(\.scale)))) × one (at least 1.7), at best"
                + " \(shown(times.map(\.scale).max()!)); of sums \(shown(median(times.map(\.machine))))")
        for (what, name) in [("pages", "page after page"), ("text", "one text of a megabyte")] {
            let library = try growth(of: .library, what, in: folder)
            let ours = try growth(of: .ours, what, in: folder)
            print(
                "  memory:    \(shown(Double(ours) / Double(library))) × the library's (at most 1.5), \(name):"
                    + " \(ours) kB, \(library) kB")
        }
    }

    // MARK: Memory

    /// What a process of its own needs at most, beyond what it needs for doing nothing.
    private static func growth(of way: Way, _ what: String, in folder: String) throws -> Int {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = ["growth", way.rawValue, what, folder]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Int(answer.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    /// In kilobytes. Pages are read and dropped one by one, or as many as fit are one text.
    private static func growth(of way: Way, _ asOneText: Bool, in folder: String) -> Int {
        let names = names(in: folder)
        // The code that runs takes room too.
        var text = Array(
            "# A\n\n- [b](c) *d* **e** `f` <g@h.i>\n\n| j |\n|---|\n| ~k~ |\n\n<br>\n\n[^1]\n\n[^1]: l\n\n".utf8)
        _ = way.html(text)
        if asOneText {
            for name in names where text.count < 950_000 { text += page(name, in: folder) }
        }
        let before = ResourceUse.peakKilobytes
        if asOneText { _ = way.html(text) } else { for name in names { _ = way.html(page(name, in: folder)) } }
        return ResourceUse.peakKilobytes - before
    }

    // MARK: Pages

    private static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted()
    }

    /// The Markdown of a page, without its front matter.
    private static func page(_ name: String, in folder: String) -> [UInt8] {
        let bytes = FileManager.default.contents(atPath: folder + "/" + name).map { [UInt8]($0) } ?? []
        let fence = Array("\n---\n".utf8)
        guard bytes.starts(with: "---\n".utf8), let end = bytes.firstRange(of: fence) else { return bytes }
        return Array(bytes[end.upperBound...])
    }

    // MARK: Measuring

    private static func measured(_ work: () -> Void) -> (cpu: Double, clock: Double) {
        let start = (cpu: ResourceUse.threadSeconds, clock: ContinuousClock.now)
        work()
        let clock = start.clock.duration(to: .now) / .seconds(1)
        return (ResourceUse.threadSeconds - start.cpu, clock)
    }

    /// By the clock.
    private static func onTwoCores(_ pages: [[UInt8]], _ work: @Sendable ([UInt8]) -> Void) -> Double {
        measured {
            DispatchQueue.concurrentPerform(iterations: 2) { half in
                // Neighbours often take equally long.
                for index in stride(from: half, to: pages.count, by: 2) { work(pages[index]) }
            }
        }.clock
    }

    /// About as much work as reading the page.
    @Sendable private static func sum(_ page: [UInt8]) {
        var sum: UInt64 = 0
        for _ in 0..<8 { for byte in page { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 } }
        precondition(sum != 1)
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
