import Diagnostics

/// Which files beside the pages may be published. Refused, never repaired.
enum FilePolicy {
    /// A picture that every browser shows.
    static func isPicture(_ path: ContainedPath) -> Bool {
        path.fileExtension.flatMap(FileSignature.init(fileExtension:))?.isPicture == true
    }

    /// Whether the name alone lets a file be published.
    static func publishes(_ path: ContainedPath) -> Bool {
        path.fileExtension.flatMap(FileSignature.init(fileExtension:)) != nil
    }

    /// Why a file may not be published; `nil` if it may.
    static func refusal(of path: ContainedPath, _ bytes: [UInt8]) -> FileRefusal? {
        guard let promised = path.fileExtension.flatMap(FileSignature.init(fileExtension:)) else {
            return FileRefusal(
                "files of this type are not published",
                fix: "Offer it as PDF or an image, or link to where it can be downloaded")
        }
        guard !bytes.isEmpty else {
            return FileRefusal("the file is empty", fix: "Put the file itself there; a copy may have been cut short")
        }
        // A drawing is judged by reading it, and a text is any text: a table may begin like a tag.
        switch promised {
        case .svg: return SVGPolicy.refusal(of: bytes, path: path)
        case .text: return bytes.contains(0) ? other(promised, bytes) : nil
        default: return FileSignature(of: bytes) == promised ? nil : other(promised, bytes)
        }
    }

    /// The file is not what its name promises.
    private static func other(_ promised: FileSignature, _ bytes: [UInt8]) -> FileRefusal {
        let found = FileSignature(of: bytes)
        let truth: Phrase = found.map { "it is \($0.name), not \(promised.name)" } ?? "it is not \(promised.name)"
        return switch (found, promised) {
        case (_, .text): FileRefusal(truth, fix: "Save it as plain text in UTF-8")
        case (let found?, _) where found.fileExtension != nil:
            FileRefusal(truth, fix: "Let its name end in '.\(found.fileExtension ?? "")', also where it is linked")
        default: FileRefusal(truth, fix: "Save or export it again as \(promised.name)")
        }
    }
}
