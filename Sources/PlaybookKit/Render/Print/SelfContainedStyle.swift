import CommonMark
import Diagnostics
import Localization

/// A style sheet as it stands in a page: whatever it holds, nothing in it ends the element it stands in.
///
/// `<\/` means in CSS what `</` does, in a text between quotes and in a comment, the only places where either can stand.
struct SelfContainedStyle: Sendable {
    let html: HTMLBuffer

    /// A sheet that would have ended its element is reported, so that its author learns why it reads otherwise there.
    init(_ file: SourceFile?, log: inout FindingLog) {
        var html = HTMLBuffer()
        guard let file else {
            self.html = html
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.bytes.count)
        // A byte order mark would be part of the first selector.
        for byte in file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? file.bytes.dropFirst(3) : file.bytes[...] {
            if byte == UInt8(ascii: "/"), bytes.last == UInt8(ascii: "<") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        html.append(raw: bytes)
        self.html = html
        let folded = file.bytes.map(ASCII.lowercased)
        if let end = folded.firstRange(of: Array("</style".utf8)) {
            log.report(
                Finding(
                    "bad-template", .error, "The style sheet holds '</style', the end of the element that it stands in",
                    at: .init(file.path, SourceSpan(end)),
                    reason:
                        "In the single file and in the PDF '<\\/style' is written instead, so that nothing leaves the sheet",
                    fix: "Write '<\\/style', which means the same in CSS, or leave it out"))
        }
    }
}
