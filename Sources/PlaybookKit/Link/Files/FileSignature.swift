import Diagnostics

/// What a file is by its first bytes, whatever its name says.
///
/// A browser that meets a picture which is none may guess, and run what it guessed.
enum FileSignature: Sendable {
    case png, jpeg, gif, webp, avif, svg, pdf, mp4, webm, woff2
    /// Office documents of today are folders packed as ZIP.
    case zip
    /// Without NUL, which no text holds.
    case text
    // Never published; known so that a finding can say what the file is.
    case heic, oldOffice, html

    /// What the ending of a published file promises; `nil` for endings that are not published. Whatever a browser shows or saves
    /// without running it is here; a page, a script or a style sheet never.
    init?(fileExtension: String) {
        switch fileExtension {
        case "png": self = .png
        case "jpg", "jpeg": self = .jpeg
        case "gif": self = .gif
        case "webp": self = .webp
        case "avif": self = .avif
        case "svg": self = .svg
        case "pdf": self = .pdf
        case "mp4": self = .mp4
        case "webm": self = .webm
        case "woff2": self = .woff2
        case "docx", "xlsx", "pptx", "odt", "ods", "odp": self = .zip
        case "csv", "txt": self = .text
        default: return nil
        }
    }

    /// `nil` for what nobody here knows.
    init?(of bytes: [UInt8]) {
        let brand = Array(bytes.prefix(12).dropFirst(8))
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if bytes.starts(with: "RIFF".utf8), brand.elementsEqual("WEBP".utf8) {
            self = .webp
        } else if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
            self = Self.ofMedia(brand)
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]), bytes.prefix(64).firstRange(of: "webm".utf8) != nil {
            self = .webm
        } else if bytes.starts(with: "wOF2".utf8) {
            self = .woff2
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldOffice
        } else if bytes.isEmpty || bytes.contains(0) {
            return nil
        } else {
            self = Self.ofText(bytes)
        }
    }

    /// ISO/IEC 14496-12, 4.3: pictures and films of one family name their brand.
    private static func ofMedia(_ brand: [UInt8]) -> FileSignature {
        switch String(decoding: brand, as: UTF8.self) {
        case "avif", "avis": .avif
        case "heic", "heix", "hevc", "mif1", "msf1": .heic
        default: .mp4
        }
    }

    private static func ofText(_ bytes: [UInt8]) -> FileSignature {
        let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 >= 0x80 }.map { $0 | 0x20 }
        if start.starts(with: "<!doctype html".utf8) || start.starts(with: "<html".utf8) { return .html }
        if start.first == UInt8(ascii: "<"), start.firstRange(of: "<svg".utf8) != nil { return .svg }
        return .text
    }

    /// Every browser shows it as a picture.
    var isPicture: Bool { [.png, .jpeg, .gif, .webp, .avif, .svg].contains(self) }

    /// As in `it is a PNG picture`.
    var name: Phrase {
        switch self {
        case .png: "a PNG picture"
        case .jpeg: "a JPEG picture"
        case .gif: "a GIF picture"
        case .webp: "a WebP picture"
        case .avif: "an AVIF picture"
        case .heic: "a HEIC picture"
        case .svg: "an SVG drawing"
        case .pdf: "a PDF document"
        case .mp4: "an MP4 film"
        case .webm: "a WebM film"
        case .woff2: "a WOFF2 font"
        case .zip: "a ZIP file, as Office documents are"
        case .oldOffice: "an old or locked Office document"
        case .html: "a page of HTML"
        case .text: "a text"
        }
    }

    /// What its name should end in; `nil` where no ending would publish it, or several could.
    var fileExtension: String? {
        switch self {
        case .png: "png"
        case .jpeg: "jpg"
        case .gif: "gif"
        case .webp: "webp"
        case .avif: "avif"
        case .svg: "svg"
        case .pdf: "pdf"
        case .mp4: "mp4"
        case .webm: "webm"
        case .woff2: "woff2"
        case .zip, .heic, .oldOffice, .html, .text: nil
        }
    }
}
