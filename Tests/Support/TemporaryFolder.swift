import Foundation

/// A real folder with the given files, gone with the test. Paths are relative to it.
package final class TemporaryFolder {
    package let path: String

    /// The files as a tree literal: `["plays/call.md": "# Call"]`; folders come by themselves.
    package init(_ files: [String: String] = [:]) throws {
        let name = "truce-test-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (file, text) in files { try write(text, at: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package func path(of file: String) -> String { path + "/" + file }

    package func write(_ text: String, at file: String) throws {
        try write(Array(text.utf8), at: file)
    }

    package func write(_ bytes: [UInt8], at file: String) throws {
        let url = URL(fileURLWithPath: path(of: file))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    package func makeFolder(_ folder: String) throws {
        try FileManager.default.createDirectory(atPath: path(of: folder), withIntermediateDirectories: true)
    }

    package func link(_ file: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(of: file), withDestinationPath: destination)
    }

    package func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: path(of: file))
    }

    package func setPermissions(_ mode: Int, of file: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(of: file))
    }

    package func permissions(of file: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(of: file))[.posixPermissions] as? Int
    }

    /// Tells a file from others, also from a new one of the same name.
    package func number(of file: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(of: file))[.systemFileNumber] as? Int
    }

    /// Everything below a folder as a tree literal, links as `→ destination`, empty folders as `folder/`.
    package func tree(_ folder: String = "") throws -> [String: String] {
        var tree: [String: String] = [:]
        let root = folder.isEmpty ? path : path(of: folder)
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let item = root + "/" + name
            switch try FileManager.default.attributesOfItem(atPath: item)[.type] as? FileAttributeType {
            case .typeDirectory?:
                if try FileManager.default.contentsOfDirectory(atPath: item).isEmpty { tree[name + "/"] = "" }
            case .typeSymbolicLink?:
                tree[name] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: item))
            default:
                tree[name] = String(decoding: try Data(contentsOf: URL(fileURLWithPath: item)), as: UTF8.self)
            }
        }
        return tree
    }
}
