package import CommonMark
package import Diagnostics

/// One Markdown file, read on its own: nothing here depends on another page.
package struct Page: Sendable {
    /// Where it is in the playbook, whatever its language: `offer.md` for `offer.pl.md`.
    package var path: ContainedPath
    package let file: SourceFile
    package var frontMatter: FrontMatter
    package let document: Document
    /// How it stands to the same page in other languages, once that is known.
    package var translation = Translation(language: "en")

    /// Where it is written.
    package var filePath: ContainedPath { ContainedPath(file.path) ?? path }

    /// The title as written: the field, else the first H1, else `nil`.
    package var writtenTitle: String? {
        if let title = frontMatter.text(.title), !title.isBlank { return title }
        return heading?.text
    }

    /// The first heading, if it is an H1 that says something. Text may stand before it.
    package var heading: Heading? {
        document.headings.first.flatMap { $0.level == 1 && !$0.text.isBlank ? $0 : nil }
    }

    /// Where a finding about the page as a whole points: the title field, else the front matter's first line, else the file's.
    package var head: Finding.Location {
        let start = frontMatter.span?.start ?? 0
        // A title may come from the source of a translation.
        if let title = frontMatter.item(.title), title.location.path == file.path { return title.location }
        return Finding.Location(file.path, SourceSpan(start, start))
    }

    package func location(_ span: SourceSpan) -> Finding.Location { Finding.Location(file.path, span) }
}
