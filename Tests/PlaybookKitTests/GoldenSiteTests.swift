import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Small sites, compared file by file with what is recorded beside their content.
///
/// `Golden/NAME/content` is built; `site/` holds the files that must come of it, `files.txt` their list and
/// `findings.txt` what is printed. The theme's style sheets and scripts are in the list alone, under their plain names, so that a
/// change of a colour is not a change of every page. `UPDATE_SNAPSHOTS=1` records what is built, and still fails.
@Suite("A golden site")
struct GoldenSiteTests {
    @Test(
        "is built as it is recorded, and nothing more",
        arguments: ["minimal", "everything", "conventions", "broken", "unicode", "bilingual"])
    func site(_ name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        let built = try files(builtFrom: folder.appending(path: "content").path(percentEncoded: false))
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try record(built, in: folder)
            Issue.record("Recorded '\(name)'; look at the changes and run again without UPDATE_SNAPSHOTS")
            return
        }
        let recorded = try self.recorded(in: folder)
        for path in Set(built.keys).union(recorded.keys).sorted() {
            switch (built[path], recorded[path]) {
            case (let built?, let recorded?):
                if built != recorded { Issue.record("\(name)/\(path): \(difference(recorded, built))") }
            case (nil, _): Issue.record("\(name)/\(path) is recorded, but not built")
            case (_, nil): Issue.record("\(name)/\(path) is built, but not recorded")
            }
        }
    }

    private func files(builtFrom content: String) throws -> [String: Data] {
        let day = try #require(CalendarDate("2026-03-31"))
        var log = FindingLog()
        let source = try SourceTree.reading(content, log: &log)
        let checked = Build.check(Build.link(Build.parse(source, found: log), asOf: day))
        let rendered = Build.render(checked, with: .standard)
        let report = TextReport(terminal: Terminal(isColoured: false)).text(of: rendered.log.merged) { path in
            ContainedPath(path).flatMap { source[$0] }
        }
        let plainNames = PlainThemeNames(.standard)
        var files = ["findings.txt": Data(report.utf8)]
        var list: [String] = []
        for (path, bytes) in rendered.output.files {
            if let name = plainNames.name(of: path) {
                list.append(name)
            } else {
                list.append(path.description)
                files["site/\(path)"] = Data(path.fileExtension == "html" ? plainNames.replaced(in: bytes) : bytes)
            }
        }
        files["files.txt"] = Data(list.sorted().map { "\($0)\n" }.joined().utf8)
        return files
    }

    private func recorded(in folder: URL) throws -> [String: Data] {
        let root = folder.path(percentEncoded: false)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { path in
            path == "findings.txt" || path == "files.txt" || path.hasPrefix("site/")
        }
        var files: [String: Data] = [:]
        for path in paths {
            let type = try FileManager.default.attributesOfItem(atPath: root + "/" + path)[.type] as? FileAttributeType
            if type == .typeRegular { files[path] = FileManager.default.contents(atPath: root + "/" + path) }
        }
        return files
    }

    private func record(_ files: [String: Data], in folder: URL) throws {
        try? FileManager.default.removeItem(at: folder.appending(path: "site"))
        for (path, data) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: url)
        }
    }

    /// The first line that differs, as it was and as it is.
    private func difference(_ recorded: Data, _ built: Data) -> String {
        let old = recorded.split(separator: 0x0A, omittingEmptySubsequences: false)
        let new = built.split(separator: 0x0A, omittingEmptySubsequences: false)
        let same = zip(old, new).prefix { $0 == $1 }.count
        func line(_ lines: [Data]) -> String {
            same < lines.count ? String(decoding: lines[same], as: UTF8.self) : "(no such line)"
        }
        return "line \(same + 1)\n  recorded: \(line(old))\n  built:    \(line(new))"
    }
}

/// The names of the theme's files without their hashes, which change with every byte of them.
private struct PlainThemeNames {
    private let names: [(published: String, plain: String)]

    init(_ theme: Theme) {
        names = theme.assets.map { asset in
            let path = ContainedPath(stringLiteral: asset.path)
            let stem = path.withoutExtension.withoutExtension.description
            return (asset.path, "\(stem).\(path.fileExtension ?? "")")
        }
    }

    func name(of path: ContainedPath) -> String? {
        names.first { $0.published == path.description }?.plain
    }

    func replaced(in page: [UInt8]) -> [UInt8] {
        names.reduce(page) { page, name in
            page.replacing(Array(name.published.utf8), with: Array(name.plain.utf8))
        }
    }
}
