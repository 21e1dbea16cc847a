/// Which files beside the pages may be published. Refused, never repaired.
enum FilePolicy {
    /// What a browser shows or saves without running it.
    private static let published: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "csv", "txt", "woff2", "mp4", "webm", "docx", "xlsx",
        "pptx", "odt",
        "ods", "odp",
    ]

    /// A picture that every browser shows.
    static func isPicture(_ path: ContainedPath) -> Bool {
        ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"].contains(path.fileExtension)
    }

    /// Whether the name alone lets a file be published.
    static func publishes(_ path: ContainedPath) -> Bool { path.fileExtension.map(published.contains) == true }

    /// Why a file may not be published; `nil` if it may.
    static func refusal(of path: ContainedPath, _ bytes: [UInt8]) -> String? {
        guard publishes(path) else { return "files of this type are not published" }
        return path.fileExtension == "svg" ? SVGPolicy.refusal(of: bytes) : nil
    }
}
