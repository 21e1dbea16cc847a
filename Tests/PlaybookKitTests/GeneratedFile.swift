import Foundation
import TestSupport
import Testing

/// A file of `Generated/`, which `make generate` writes anew and tests compare with what it is made from.
struct GeneratedFile {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private let file: URL

    init(_ name: String) { file = Self.repository.appending(path: "Sources/PlaybookKit/Generated/\(name)") }

    /// Writes what is expected where `UPDATE_SNAPSHOTS=1` says so, and fails all the same.
    func expect(_ source: GeneratedSource) throws {
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try Data(source.text.utf8).write(to: file)
            Issue.record("Wrote \(file.lastPathComponent); run again without UPDATE_SNAPSHOTS")
            return
        }
        let isCurrent = try Data(contentsOf: file) == Data(source.text.utf8)
        #expect(isCurrent, "What \(file.lastPathComponent) is made from has changed: run make generate")
    }
}
