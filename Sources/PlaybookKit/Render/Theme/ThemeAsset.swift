import Diagnostics

/// A file under `assets/`, published under a name that changes with its content, so that browsers may keep it forever.
struct ThemeAsset {
    private static let folder = Array("assets/".utf8)

    /// The path below `assets/`.
    let name: String
    /// The path from the site's root: `theme/truce.f3652907a455a202.css`.
    let path: String
    let bytes: [UInt8]

    /// In the order of their names' bytes.
    static func all(in files: [String: SourceFile]) -> [ThemeAsset] {
        files.compactMap { path, file in
            path.utf8.starts(with: folder) && path.utf8.count > folder.count
                ? ThemeAsset(Array(path.utf8.dropFirst(folder.count)), file.bytes) : nil
        }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private init(_ name: [UInt8], _ bytes: [UInt8]) {
        let fileStart = (name.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
        let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? name.count
        let stemEnd = dot > fileStart ? dot : name.count
        self.name = String(decoding: name, as: UTF8.self)
        self.bytes = bytes
        path =
            "theme/\(String(decoding: name[..<stemEnd], as: UTF8.self)).\(ContentHash(bytes))"
            + String(decoding: name[stemEnd...], as: UTF8.self)
    }
}
