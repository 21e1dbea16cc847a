import Diagnostics
import TestSupport
import Testing

@testable import CommonMark

/// Whatever the text, it is refused by a limit, or read and written within two seconds and 300 MB.
@Suite("Texts that blow up") struct BlowUpTests {
    /// An unoptimised build takes some twenty times as long.
    #if DEBUG
        static let seconds = 20.0
    #else
        static let seconds = 2.0
    #endif
    static let megabytes = 300

    /// Few enough for every test run; the sweep tries thousands.
    private static let pieces: [[UInt8]] = {
        var generator = RepeatedPieces(seed: 20_240_917)
        return RepeatedPieces.known + (0..<40).map { _ in generator.next() }
    }()

    @Test("A piece repeated to 64 KiB is refused or quickly read") func whole() async {
        await #expect(processExitsWith: .success) { try Self.requireHarmless(.whole) }
    }

    @Test("A piece repeated in blocks of 8 KiB is refused or quickly read") func blocks() async {
        await #expect(processExitsWith: .success) { try Self.requireHarmless(.blocks) }
    }

    /// In a process of its own, whose memory is that of these texts alone.
    private static func requireHarmless(_ shape: RepeatedPieces.Shape) throws {
        for piece in pieces {
            let seconds = secondsToRead(RepeatedPieces.text(of: piece, shape))
            let shown = String(decoding: piece, as: UTF8.self).debugDescription
            try #require(seconds < Self.seconds, "\(shown) took \(seconds) seconds")
            let megabytes = ResourceUse.peakMegabytes
            try #require(megabytes < Self.megabytes, "\(megabytes) MB after \(shown)")
        }
    }

    static func secondsToRead(_ text: [UInt8]) -> Double {
        let start = ResourceUse.threadSeconds
        _ = Markdown(text).html()
        return ResourceUse.threadSeconds - start
    }
}
