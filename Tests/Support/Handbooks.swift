import Foundation

/// Folders of Markdown that people wrote for other tools, where somebody has put them: in the folder that the environment
/// variable `HANDBOOKS` names, else in `shared/corpora` beside the checkout.
package enum Handbooks {
    private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let library =
        ProcessInfo.processInfo.environment["HANDBOOKS"].map { URL(filePath: $0) }
        ?? checkout.appending(path: "../shared/corpora").standardizedFileURL

    /// The example playbook, which is always there.
    package static let example = checkout.appending(path: "content").path

    /// One for each handbook.
    package static let folders: [String] = {
        let files = FileManager.default
        let found = try? files.contentsOfDirectory(at: library, includingPropertiesForKeys: [.isDirectoryKey])
        return (found ?? []).filter(\.hasDirectoryPath).map(\.path).sorted()
    }()

    /// Why a test is skipped.
    package static let absence = "no handbooks in \(library.path); HANDBOOKS may name another folder"

    package static func markdownFiles(in folder: String) throws -> [(path: String, text: String)] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
        return paths.sorted().compactMap { path in
            guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return nil }
            return String(validating: data, as: UTF8.self).map { (path, $0) }
        }
    }
}
