import Foundation

/// A program that the tests use where it is installed.
struct InstalledTool: Sendable {
    private let path: String

    init?(_ names: String...) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
        guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else { return nil }
        self.path = path
    }

    static let chromium = InstalledTool("chromium", "google-chrome")
    static let weasyPrint = InstalledTool("weasyprint")
    static let qpdf = InstalledTool("qpdf")
    static let pdftoppm = InstalledTool("pdftoppm")

    /// The exit code; what it prints is dropped.
    @discardableResult
    func run(_ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
