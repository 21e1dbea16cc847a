/// The site to be written, set against the one that is there.
struct NextSite: Sendable {
    let summary: WriteSummary
    /// False if writing would change nothing.
    let isDifferent: Bool
    private let manifest: OutputManifest
    private let present: PresentSite
    private let parts: [Part]

    /// Files of one folder, as many as one thread writes at a stretch.
    private struct Part: Sendable {
        let folder: [FileName]
        var files: [File]
    }

    private struct File: Sendable {
        let path: ContainedPath
        let name: FileName
        let bytes: [UInt8]
        var isUnchanged = false
    }

    private static let partLength = 128

    init(_ output: Output, present: PresentSite) {
        let manifest = OutputManifest(output)
        let before = present.manifest?.hashes ?? [:]
        parts = Self.parts(of: output).concurrentMap { part in
            guard let folder = try? present.folder?.descend(part.folder) else { return part }
            var part = part
            for index in part.files.indices {
                let file = part.files[index]
                guard before[file.path] == manifest.hashes[file.path] else { continue }
                part.files[index].isUnchanged = folder.hasFile(file.name, with: file.bytes)
            }
            return part
        }
        let unchanged = parts.reduce(0) { $1.files.reduce($0) { $1.isUnchanged ? $0 + 1 : $0 } }
        summary = WriteSummary(
            written: output.files.count - unchanged, unchanged: unchanged,
            removed: before.keys.count { output[$0] == nil }, kept: present.foreignFiles)
        isDifferent = summary.written > 0 || present.manifest?.bytes != manifest.bytes
        self.manifest = manifest
        self.present = present
    }

    private static func parts(of output: Output) -> [Part] {
        Dictionary(grouping: output.files, by: \.key.parent).values.flatMap { files in
            let folder = files[0].key.folderNames
            let files = files.map { File(path: $0.key, name: FileName($0.key.name), bytes: $0.value) }
                .sorted { $0.name < $1.name }
            return stride(from: 0, to: files.count, by: partLength).map {
                Part(folder: folder, files: Array(files[$0..<min($0 + partLength, files.count)]))
            }
        }
    }

    /// Fills an empty folder. The mark comes last, so that a site without it is known for unfinished.
    func stage(in stage: OpenFolder) throws(SystemError) {
        for result in parts.concurrentMap({ part in
            Result { () throws(SystemError) in try write(part, to: stage) }
        }) {
            try result.get()
        }
        if let folder = present.folder { try keepForeign(of: folder, in: stage) }
        try stage.write(manifest.bytes, to: OutputManifest.name)
    }

    private func write(_ part: Part, to stage: OpenFolder) throws(SystemError) {
        let folder = try stage.makeFolders(part.folder)
        let old = try? present.folder?.descend(part.folder)
        for file in part.files {
            if file.isUnchanged, let old, (try? folder.link(file.name, from: old)) != nil { continue }
            try folder.write(file.bytes, to: file.name)
        }
    }

    /// Where the disk has no hard links, they are moved once the new site is in place.
    private func keepForeign(of folder: OpenFolder, in stage: OpenFolder) throws(SystemError) {
        for walked in present.foreign {
            let old = try folder.descend(walked.path)
            let new = try stage.makeFolders(walked.path)
            for (name, _) in walked.entries { try? new.link(name, from: old) }
        }
    }
}
