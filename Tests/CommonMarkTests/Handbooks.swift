import Foundation

/// Markdown that people wrote: the example playbook, and handbooks beside the checkout where somebody has put them.
enum Handbooks {
    private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Those that are there.
    static let folders: [String] = ["content", "../shared/corpora", "../../shared/corpora"]
        .map { checkout.appending(path: $0).standardizedFileURL.path(percentEncoded: false) }
        .filter { FileManager.default.fileExists(atPath: $0) }

    static func markdownFiles(in folder: String) throws -> [(path: String, text: String)] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
        return paths.sorted().compactMap { path in
            guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return nil }
            return String(validating: data, as: UTF8.self).map { (path, $0) }
        }
    }
}
