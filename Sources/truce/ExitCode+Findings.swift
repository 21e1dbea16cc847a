import ArgumentParser
import Diagnostics

extension ExitCode {
    /// 1 if anything is at error level, else 0.
    init(for log: FindingLog) { self = log.hasErrors ? .failure : .success }
}
