import ArgumentParser
import Diagnostics

extension ExitCode {
    /// 1 if anything is at error level, else 0.
    init(for findings: [Finding]) {
        self = findings.contains { $0.severity == .error } ? .failure : .success
    }
}
