import Diagnostics

/// A file under `assets/`, published under a name that changes with its content, so that browsers may keep it forever.
///
/// The theme's own style sheets and scripts are published in short; what somebody has written or changed stays as it is, except that a
/// style sheet names the fonts and pictures beside it as they are published.
struct ThemeAsset {
    private static let folder = Array("assets/".utf8)

    /// The path below `assets/`.
    let name: String
    /// The path from the site's root: `theme/truce.f3652907a455a202.css`.
    let path: String
    let bytes: [UInt8]

    /// In the order of their names' bytes.
    static func all(in files: [String: SourceFile]) -> [ThemeAsset] {
        let assets = files.compactMap { path, file in
            path.utf8.starts(with: folder) && path.utf8.count > folder.count
                ? ThemeAsset(Array(path.utf8.dropFirst(folder.count)), published(file.bytes, path)) : nil
        }
        let paths = Dictionary(uniqueKeysWithValues: assets.filter { !$0.isStyleSheet }.map { ($0.name, $0.path) })
        return assets.map { $0.isStyleSheet ? $0.naming(paths) : $0 }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private var isStyleSheet: Bool { ContainedPath(name)?.fileExtension == "css" }

    /// A style sheet with other files named as they are published, `paths` by their names.
    private func naming(_ paths: [String: String]) -> ThemeAsset {
        ThemeAsset(Array(name.utf8), StyleSheetFiles.named(in: bytes, called: name, by: paths))
    }

    private static func published(_ bytes: [UInt8], _ path: String) -> [UInt8] {
        guard own[path] == bytes else { return bytes }
        return CompactText.of(bytes, fileExtension: ContainedPath(path)?.fileExtension)
    }

    private static let own = Dictionary(
        Theme.defaultFiles.map { ($0.path, Array($0.text.utf8)) }, uniquingKeysWith: { first, _ in first })

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
