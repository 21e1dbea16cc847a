import Foundation

/// Texts of files as Swift source: what a file in `Generated/` must hold.
package struct GeneratedSource {
    package enum Failure: Error {
        /// A literal can hold text alone, with LF at the end of lines.
        case notPlainText(String)
    }

    package let text: String

    /// A property `files` of a type, from what is said to be its source.
    init(of type: String, _ property: String, from source: String, _ files: [(path: String, file: URL)]) throws {
        let entries = try files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { path, file in
            "        (\(Self.literal(path)), \(Self.multilineLiteral(try Self.text(of: file, path)))),\n"
        }
        text = """
            // swift-format-ignore-file
            // Made from \(source) by `make generate`; a test compares the two.
            extension \(type) {
                static let \(property): [(path: String, text: String)] = [

            """ + entries.joined() + """
                    ]
                }

                """
    }

    /// The files below a folder that may be part of it, by their paths there.
    static func files(
        below folder: URL, where isPart: (_ path: String) -> Bool
    ) throws -> [(path: String, file: URL)] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter(isPart)
            .map { ($0, folder.appending(path: $0)) }
            .filter {
                let attributes = try FileManager.default.attributesOfItem(atPath: $0.file.path)
                return attributes[.type] as? FileAttributeType == .typeRegular
            }
    }

    private static func text(of file: URL, _ path: String) throws -> String {
        let bytes = [UInt8](try Data(contentsOf: file))
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
