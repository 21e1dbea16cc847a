/// Which files beside the pages may be published. Refused, never repaired.
enum FilePolicy {
    /// What a browser shows or saves without running it.
    private static let published: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "csv", "txt", "woff2", "mp4", "webm", "docx", "xlsx",
        "pptx", "odt",
        "ods", "odp",
    ]

    /// Why a file may not be published; `nil` if it may.
    static func refusal(of path: ContainedPath, _ bytes: [UInt8]) -> String? {
        guard let ending = path.fileExtension, published.contains(ending) else {
            return "files of this type are not published"
        }
        return ending == "svg" ? SVGPolicy.refusal(of: bytes) : nil
    }
}
