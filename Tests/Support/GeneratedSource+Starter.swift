package import Foundation

extension GeneratedSource {
    /// All of a folder but what a Mac leaves everywhere, and the example playbook as the pages of a part of it.
    package static func starter(_ folder: URL, example: URL) throws -> Self {
        let parts = try files(below: folder) { !$0.hasSuffix(".DS_Store") }
        let pages = try files(below: example) { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .map { (path: "example/all/content/\($0.path)", file: $0.file) }
        return try Self(of: "Starter", "files", from: "templates/starter/ and content/", parts + pages)
    }
}
