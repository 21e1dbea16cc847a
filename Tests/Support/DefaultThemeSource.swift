package import Foundation

/// The default theme as Swift source: what `Generated/DefaultTheme+Generated.swift` must hold.
package struct DefaultThemeSource {
    package enum Failure: Error {
        /// A literal can hold text alone, with LF at the end of lines.
        case notPlainText(String)
    }

    package let text: String

    /// Reads the templates, language packs and assets of a folder. Anything else, as its README, is no part of a theme.
    package init(folder: URL) throws {
        let files = try Self.paths(in: folder).map { (path: $0, text: try Self.text(of: $0, in: folder)) }
        let entries = files.map { "        (\(Self.literal($0.path)), \(Self.multilineLiteral($0.text))),\n" }
        text = """
            // swift-format-ignore-file
            // Made from templates/ by `make generate`; a test compares the two.
            extension Theme {
                static let defaultFiles: [(path: String, text: String)] = [

            """ + entries.joined() + """
                    ]
                }

                """
    }

    private static func paths(in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
            return attributes[.type] as? FileAttributeType == .typeRegular && isPart(path)
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isPart(_ path: String) -> Bool {
        guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
        return path.hasSuffix(".mustache") || path.hasSuffix(".css") || path.hasPrefix("assets/")
            || path.hasPrefix("languages/") && (path.hasSuffix(".yml") || path.hasSuffix(".findings.txt"))
    }

    private static func text(of path: String, in folder: URL) throws -> String {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
        let isPlain = bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A }
        guard isPlain, let text = String(validating: bytes, as: UTF8.self) else { throw Failure.notPlainText(path) }
        return text
    }

    private static func literal(_ text: String) -> String { "#\"\(text)\"#" }

    /// The content stands at the margin, as it is in its file.
    private static func multilineLiteral(_ text: String) -> String {
        let fence = String(repeating: "#", count: 1 + longestFence(in: Array(text.utf8)))
        return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
    }

    /// The most number signs after quotes that could end a literal, or after a backslash that could escape.
    private static func longestFence(in bytes: [UInt8]) -> Int {
        var longest = 0
        var current: Int?
        var quotes = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "#"): current = current.map { $0 + 1 }
            case UInt8(ascii: "\\"): current = 0
            case UInt8(ascii: "\""): current = quotes >= 2 ? 0 : nil
            default: current = nil
            }
            quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
            longest = max(longest, current ?? 0)
        }
        return longest
    }
}
