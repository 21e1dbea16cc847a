/// Turns the places of findings, which come by path, into lines and columns: indexes each file once.
package struct LineLookup {
    private let file: (String) -> SourceFile?
    private var current: (path: String, file: SourceFile, lines: LineIndex)?

    package init(_ file: @escaping (String) -> SourceFile?) { self.file = file }

    /// The place as people count; `nil` for a whole file and for one that is not there.
    package mutating func start(of location: Finding.Location) -> LineIndex.Position? {
        guard let span = location.span else { return nil }
        return source(location.path)?.lines.position(of: span.start)
    }

    package mutating func end(of location: Finding.Location) -> LineIndex.Position? {
        guard let span = location.span else { return nil }
        return source(location.path)?.lines.position(of: span.end)
    }

    package mutating func excerpt(_ location: Finding.Location) -> Excerpt? {
        guard let span = location.span, let source = source(location.path) else { return nil }
        return Excerpt(of: span, in: source.file, lines: source.lines)
    }

    private mutating func source(_ path: String) -> (path: String, file: SourceFile, lines: LineIndex)? {
        if let current, current.path.utf8.elementsEqual(path.utf8) { return current }
        guard let file = file(path) else { return nil }
        current = (path, file, LineIndex(file.bytes))
        return current
    }
}
