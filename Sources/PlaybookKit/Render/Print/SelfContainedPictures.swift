import CommonMark
import Diagnostics

/// The pictures of a document that needs no other file: each stands in it as the address of its own bytes, wherever it is shown.
struct SelfContainedPictures: Sendable {
    /// Bytes of the addresses in one document; a mail of this size reaches nobody, and a browser still opens it. What comes later is
    /// told by its words.
    private static let most = 128 << 20

    private let addresses: [ContainedPath: String]
    /// One for each picture that found no room.
    let findings: [Finding]

    /// The pictures of a book.
    init(_ book: Book) { self.init(book.playbook, on: book.playbook.pages.filter { book.holds($0.index) }) }

    /// The pictures that some pages show, themselves and by what they show of others.
    init(_ playbook: Playbook, on pages: [LinkedPage], most: Int = Self.most) {
        var addresses: [ContainedPath: String] = [:]
        var findings: [Finding] = []
        var size = 0
        for (path, times) in Self.pictures(playbook, pages) {
            guard let type = path.fileExtension.flatMap(FileSignature.init(fileExtension:))?.mediaType,
                let bytes = playbook.source[path]?.bytes
            else { continue }
            let start = "data:\(type);base64,"
            let room = (start.utf8.count + Base64.length(of: bytes.count)).multipliedReportingOverflow(by: times)
            guard !room.overflow, room.partialValue <= most - size else {
                findings.append(.noRoom(path, most))
                continue
            }
            size += room.partialValue
            addresses[path] = start + String(decoding: Base64.text(of: bytes), as: UTF8.self)
        }
        self.addresses = addresses
        self.findings = findings
    }

    /// `nil` for what is no picture, and for one that found no room.
    subscript(path: ContainedPath) -> String? { addresses[path] }

    /// Each with the number of times it is shown, by the first of them.
    private static func pictures(_ playbook: Playbook, _ pages: [LinkedPage]) -> [(path: ContainedPath, times: Int)] {
        var order: [ContainedPath] = []
        var times: [ContainedPath: Int] = [:]
        func count(_ link: Link) {
            guard let path = link.picture else { return }
            if times[path] == nil { order.append(path) }
            times[path, default: 0] += 1
        }
        if let logo = playbook.vocabulary.logo {
            order.append(logo)
            times[logo] = 1
        }
        for page in pages {
            page.links.forEach(count)
            for embed in playbook.embeds.of(page) {
                let shown = playbook.pages[embed.page]
                for link in playbook.embeds.part(embed).links { count(shown.links[link]) }
            }
        }
        return order.map { ($0, times[$0] ?? 0) }
    }
}

extension Link {
    /// The file that it shows as a picture, rather than leads to.
    var picture: ContainedPath? {
        guard case .file(let path, _) = destination, [.image, .embed].contains(occurrence.kind),
            FilePolicy.isPicture(path)
        else { return nil }
        return path
    }
}

extension FileSignature {
    /// As browsers name it; `nil` for what is no picture.
    fileprivate var mediaType: String? {
        switch self {
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .gif: "image/gif"
        case .webp: "image/webp"
        case .avif: "image/avif"
        case .svg: "image/svg+xml"
        default: nil
        }
    }
}

extension Finding {
    fileprivate static func noRoom(_ path: ContainedPath, _ most: Int) -> Finding {
        Finding(
            "too-large", .warning,
            "'\(path)' was left out: the pictures of a document that holds them take more than \(bytes: most)",
            at: Location(path.description), reason: "Its words stand in its place",
            fix: "Save pictures smaller, or print a part of the playbook", cause: "too-large pictures")
    }
}
