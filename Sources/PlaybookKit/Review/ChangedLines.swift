package import Diagnostics

/// Which lines of which files are not as they were in an older version, by the bytes of both.
package struct ChangedLines: Sendable {
    /// By the path that findings have: the stretches of changed lines in order, none for a file that only lost lines; `nil` for a file
    /// that is the same.
    private var changes: [ContainedPath: [SourceSpan]?] = [:]
    /// What was said of files of the older version that were not read.
    private var told: Set<Fingerprint> = []

    package init() {}

    /// Adds a folder. `log` is what was found when the older version of it was read; `prefix` stands before its paths in findings.
    ///
    /// A file that was moved and is the same has not changed; of one that was moved and changed, or is new, all lines have.
    package mutating func add(
        from before: SourceTree, _ log: FindingLog, to after: SourceTree, prefix: String = ""
    ) {
        let kept = Set(after.files.lazy.map(\.path))
        let gone = Set(before.files.lazy.filter { !kept.contains($0.path) }.map { ContentHash($0.file.bytes) })
        let found = after.files.concurrentMap { path, file -> [SourceSpan]? in
            guard let old = before[path] else {
                return gone.contains(ContentHash(file.bytes)) ? nil : [SourceSpan(0, file.bytes.count)]
            }
            return old.bytes == file.bytes ? nil : Self.changes(from: old.bytes, to: file.bytes)
        }
        for (file, spans) in zip(after.files, found) {
            if let path = ContainedPath(prefix + file.path.description) { changes[path] = .some(spans) }
        }
        for var finding in log.findings {
            finding.location.path = prefix + finding.location.path
            told.insert(Fingerprint(finding))
        }
    }

    /// Whether one of a finding's places is on a changed line, in a changed file as a whole, or in no file. What is said of a file that is
    /// not read is new unless it was said of the older version.
    package func touches(_ finding: Finding) -> Bool {
        guard let path = ContainedPath(finding.location.path) else { return true }
        guard changes[path] != nil else { return !told.contains(Fingerprint(finding)) }
        return ([finding.location] + finding.related).contains(where: holds)
    }

    private func holds(_ location: Finding.Location) -> Bool {
        guard let path = ContainedPath(location.path), let spans = changes[path] ?? nil else { return false }
        guard let span = location.span else { return true }
        let rest = spans[spans.partitioningIndex { $0.end > span.start }...]
        return rest.first.map { $0.start < max(span.end, span.start + 1) } ?? false
    }

    /// The stretches of changed lines, each with its line ends.
    private static func changes(from before: [UInt8], to after: [UInt8]) -> [SourceSpan] {
        let lines = lines(of: after)
        let difference = SequenceDifference(Self.lines(of: before), lines)
        var spans: [SourceSpan] = []
        var offset = 0
        for stretch in difference.stretches {
            let end = lines[stretch.after].reduce(offset) { $0 + $1.count }
            if !stretch.isSame, end > offset { spans.append(SourceSpan(offset, end)) }
            offset = end
        }
        return spans
    }

    /// Each with its end, so that together they are all bytes.
    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }
}
