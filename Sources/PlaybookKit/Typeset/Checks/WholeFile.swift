import Diagnostics
import PDF

/// A file that ends before its end, or is none.
enum WholeFile {
    static let id: RuleID = "print-broken-file"

    /// What the first and the last bytes tell.
    static func finding(in bytes: [UInt8]) -> Finding? {
        if bytes.isEmpty { return finding("The file is empty") }
        guard bytes.starts(with: "%PDF-".utf8) else { return finding("The file does not begin as a PDF file does") }
        let space: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0]
        let end = bytes.lastIndex { !space.contains($0) } ?? 0
        guard bytes[...end].suffix(5).elementsEqual("%%EOF".utf8) else {
            return finding("The file ends in the middle, after \(Wording.bytes(bytes.count))")
        }
        return nil
    }

    static func unreadable(_ error: PDFError) -> Finding { finding("The file cannot be read: \(error)") }
    static var withoutPages: Finding { finding("The file has no page") }

    private static func finding(_ message: String) -> Finding {
        Finding(
            id, .error, message, at: Finding.Location(SitePath.print.description),
            fix: "Print it once more; if it stays so, use another engine")
    }
}
