import Localization

/// Which files are pages, which hold text, and what pages are called.
extension ContainedPath {
    /// Markdown, and not set aside by a name that begins with `_` or `.`.
    package var isPage: Bool {
        guard let fileExtension, fileExtension == "md" || fileExtension == "markdown" else { return false }
        return name.utf8.first != UInt8(ascii: "_") && name.utf8.first != UInt8(ascii: ".")
    }

    /// It is parsed: Markdown or YAML. Any other file is published as it is, or not at all.
    var isText: Bool {
        switch fileExtension {
        case "md", "markdown", "yml", "yaml": true
        default: false
        }
    }

    /// The source of the home page's text.
    var isHome: Bool { parent == nil && isIndex }

    /// The page of its folder.
    var isIndex: Bool { ["index", "readme"].contains(stem.asciiLowercased) }

    /// What people call a page by its file: for the page of a folder, the folder; `nil` for that of the root.
    var pageName: String? { isIndex ? parent?.name : stem }
}
