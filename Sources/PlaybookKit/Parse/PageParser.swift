import CommonMark
import Diagnostics

/// Reads one Markdown file. A page depends on its bytes, its folders' defaults and nothing else, so pages are read in parallel.
struct PageParser: Sendable {
    let reader: FrontMatterReader
    let defaults: FolderDefaults
    /// Folders and pages whose HTML may use more.
    private let trustedHTML: [ContainedPath]
    private let markdown: MarkdownParser
    private let trusting: MarkdownParser

    init(reader: FrontMatterReader, defaults: FolderDefaults, vocabulary: Vocabulary) {
        self.reader = reader
        self.defaults = defaults
        trustedHTML = vocabulary.trustedHTML
        let names = vocabulary.packs.authorWords.blocks
        markdown = MarkdownParser(names: names, values: vocabulary.values)
        trusting = MarkdownParser(additions: [.all, .trustedHTML], names: names, values: vocabulary.values)
    }

    func parse(_ file: SourceFile, at path: ContainedPath) -> (page: Page, log: FindingLog) {
        var log = FindingLog()
        let parts = FrontMatterSplitter(file.bytes)
        if let fence = parts.unclosed {
            log.report(
                Finding(
                    "unclosed-front-matter", .error, "The front matter is never closed",
                    at: Finding.Location(file.path, fence),
                    reason: "Its fields are shown to readers as text and count for nothing",
                    fix: "Add a line '---' after the last field"))
        }
        if let fence = parts.late {
            log.report(
                Finding(
                    "late-front-matter", .error, "The front matter does not begin on the first line",
                    at: Finding.Location(file.path, fence),
                    reason: "Its fields are shown to readers as text and count for nothing",
                    fix: "Delete the blank lines above it"))
        }
        var frontMatter = parts.yaml.map { reader.read(file, $0, log: &log) } ?? FrontMatter()
        frontMatter.isReadable = frontMatter.isReadable && parts.unclosed == nil
        if let above = defaults.defaults(for: path) { frontMatter.fill(from: above) }
        let isTrusted = trustedHTML.contains { path == $0 || path.isInside($0) }
        let document = (isTrusted ? trusting : markdown).parse(file.bytes, in: parts.body, path: file.path, log: &log)
        return (Page(path: path, file: file, frontMatter: frontMatter, document: document), log)
    }
}
