package import Foundation

/// The patterns of all texts in Swift sources: of `"'\(title)' has no owner"` it is `'{1}' has no owner`.
///
/// Reads what the sources of this package use: literals of one line and of several with their line ends escaped, without number signs.
package enum SourceTexts {
    package static func patterns(below folder: URL) throws -> Set<String> {
        var found: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
            found.formUnion(patterns(in: Array(try Data(contentsOf: folder.appending(path: path)))))
        }
        return found
    }

    /// A text that is being read, or the code in one of its parentheses.
    private enum Open {
        case text(pattern: [UInt8], values: Int, hasLines: Bool)
        case code(parentheses: Int)
    }

    private static func patterns(in bytes: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        var open: [Open] = []
        var index = 0
        func isNext(_ text: StaticString) -> Bool { bytes[index...].starts(with: text.description.utf8) }
        while index < bytes.count {
            guard case .text(var pattern, var values, let hasLines)? = open.last else {
                if isNext("//") {
                    index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                } else if isNext("\"") {
                    let hasLines = isNext("\"\"\"")
                    open.append(.text(pattern: [], values: 0, hasLines: hasLines))
                    index += hasLines ? 3 : 1
                } else {
                    if case .code(let parentheses)? = open.last {
                        let depth = parentheses + (isNext("(") ? 1 : isNext(")") ? -1 : 0)
                        open[open.count - 1] = .code(parentheses: depth)
                        if depth == 0 { open.removeLast() }
                    }
                    index += 1
                }
                continue
            }
            var opened: Open?
            if isNext(hasLines ? "\"\"\"" : "\"") {
                let text = String(decoding: pattern, as: UTF8.self)
                found.insert(hasLines ? text.trimmingCharacters(in: .whitespacesAndNewlines) : text)
                open.removeLast()
                index += hasLines ? 3 : 1
                continue
            } else if isNext("\\(") {
                values += 1
                pattern += Array("{\(values)}".utf8)
                opened = .code(parentheses: 1)
                index += 2
            } else if isNext("\\\n") {
                index += 2
                while isNext(" ") { index += 1 }
            } else if isNext("\\"), index + 1 < bytes.count {
                pattern.append(bytes[index + 1])
                index += 2
            } else {
                pattern.append(bytes[index])
                index += 1
            }
            open[open.count - 1] = .text(pattern: pattern, values: values, hasLines: hasLines)
            if let opened { open.append(opened) }
        }
        return found
    }
}
