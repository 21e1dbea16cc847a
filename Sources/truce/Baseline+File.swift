import Diagnostics
import Foundation
import Localization
import PlaybookKit

extension Baseline {
    /// In bytes: a hundred thousand findings.
    private static let longestFile = 32 << 20

    private struct Line: Decodable {
        let path: String
        let rule: String
        let message: String
        let count: Int?
    }

    /// Reads what `write` wrote. A line that is none, such as one that a merge left behind, is a failure with its number: to read on
    /// would count findings as new that are not.
    ///
    /// Through the path as the system takes it: `/dev/null` is a baseline without findings, and a pipe may be one with some.
    static func reading(_ path: String, in language: Language) throws(Failure) -> Baseline {
        guard let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: longestFile + 1) ?? Data()
        else {
            throw Failure("The baseline '\(path)' cannot be read; --write-baseline makes one", in: language)
        }
        guard data.count <= longestFile else {
            throw Failure("The baseline '\(path)' has more than \(bytes: longestFile)", in: language)
        }
        var baseline = Baseline()
        let decoder = JSONDecoder()
        for (index, bytes) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if bytes.isEmpty { continue }
            guard let line = try? decoder.decode(Line.self, from: bytes),
                (1...mostOfOne).contains(line.count ?? 1)
            else {
                throw Failure(
                    "Line \(number: index + 1) of the baseline '\(path)' is no finding; --write-baseline makes it anew",
                    in: language)
            }
            let fingerprint = Fingerprint(rule: RuleID(line.rule), path: line.path, message: line.message)
            baseline.add(fingerprint, count: line.count ?? 1)
        }
        return baseline
    }

    /// More of one finding are not in a file that was written.
    private static let mostOfOne = 1_000_000

    /// Writes a file of which only an earlier baseline makes way.
    func write(to path: String, apartFrom inputs: [String], in language: Language) throws(Failure) {
        try SingleFile.named(path, .baseline, apartFrom: inputs, in: language).replace(with: bytes, in: language)
    }
}
