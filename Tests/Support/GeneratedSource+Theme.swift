package import Foundation

extension GeneratedSource {
    /// The templates, language packs and assets of a folder. Anything else, as its README, is no part of a theme.
    package static func theme(_ folder: URL) throws -> Self {
        try Self(of: "Theme", "defaultFiles", from: "templates/", files(below: folder, where: isPartOfTheme))
    }

    private static func isPartOfTheme(_ path: String) -> Bool {
        guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
        return path.hasSuffix(".mustache") || path.hasSuffix(".css") || path.hasPrefix("assets/")
            || path.hasPrefix("languages/") && (path.hasSuffix(".yml") || path.hasSuffix(".findings.txt"))
    }
}
