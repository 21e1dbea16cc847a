import Foundation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What has been used of the machine so far.
package enum ResourceUse {
    /// Of this thread, whatever else runs at the same time.
    package static var threadSeconds: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

    /// The most memory that this process held at one time.
    package static var peakMegabytes: Int { peakKilobytes >> 10 }

    package static var peakKilobytes: Int {
        #if os(Linux)
            // What `getrusage` tells may be the peak of the process that started this one.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.utf8.starts(with: "VmHWM:".utf8) }
            return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first).flatMap { Int($0) } ?? 0
        #else
            var usage = rusage()
            unsafe getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss) >> 10
        #endif
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
