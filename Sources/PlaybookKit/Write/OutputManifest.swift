import Diagnostics

/// What a build wrote, with a hash of each file. Lies in the output folder, and is what marks it as ours.
///
/// The text is one line `truce-output 1 COUNT`, then a line `HASH PATH` for each file, by the bytes of the paths. It
/// depends on the output alone: no time, no user, no source.
struct OutputManifest: Sendable {
    static let path: ContainedPath = ".truce-output"
    static let name = FileName(path.description)
    /// Ten million files; a longer one is not ours.
    static let longest = 1 << 30

    let hashes: [ContainedPath: ContentHash]
    let bytes: [UInt8]

    init(_ output: Output) {
        let files = Array(output.files)
        let hashes = files.concurrentMap { ContentHash($0.value) }
        self.hashes = Dictionary(uniqueKeysWithValues: zip(files.map(\.key), hashes))
        let lines = self.hashes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
        bytes = Array("\(Self.signature)\(lines.count)\n\(lines.joined())".utf8)
    }

    /// `nil` for bytes that are not a whole manifest.
    init?(_ bytes: [UInt8]) {
        guard bytes.last == 0x0A else { return nil }
        let lines = bytes.split(separator: 0x0A)
        guard let head = lines.first, head.elementsEqual("\(Self.signature)\(lines.count - 1)".utf8) else { return nil }
        var hashes: [ContainedPath: ContentHash] = [:]
        for line in lines.dropFirst() {
            guard line.count > 17, line[line.startIndex + 16] == UInt8(ascii: " "),
                let hash = ContentHash(String(decoding: line.prefix(16), as: UTF8.self)),
                let text = String(validating: line.dropFirst(17), as: UTF8.self), let path = ContainedPath(text)
            else { return nil }
            hashes[path] = hash
        }
        guard hashes.count == lines.count - 1 else { return nil }
        (self.hashes, self.bytes) = (hashes, bytes)
    }

    private static let signature = "truce-output 1 "
}
