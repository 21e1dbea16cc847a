package import Diagnostics
import Localization

/// Which addresses may stand in the output. A list of what is allowed; everything else is refused with a reason.
package enum URLPolicy {
    package enum Judgement: Equatable, Sendable {
        /// A path in the playbook, percent-decoded once; query and fragment as written.
        case relative(path: String, query: String?, fragment: String?)
        /// A place on the same page, percent-decoded once; empty for a lone `#`.
        case fragment(String)
        /// An address with an allowed scheme, unchanged.
        case external(String)
        case refused(reason: Phrase)
    }

    private static let schemes = ["http", "https", "mailto", "tel"]

    /// Judges an address whose escapes and entities the Markdown parser has already decoded.
    package static func judge(_ raw: String, image: Bool) -> Judgement {
        let bytes = Array(raw.utf8)
        if let reason = forbiddenByte(in: bytes) ?? forbiddenEscape(in: bytes) ?? unseenCharacter(in: raw) {
            return .refused(reason: reason)
        }
        if bytes.isEmpty { return .refused(reason: "the address is empty") }
        if bytes.starts(with: "//".utf8) {
            return .refused(reason: "an address that begins with // leaves out its scheme; write https://")
        }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            !bytes[..<colon].contains(where: { "/?#".utf8.contains($0) })
        {
            return judge(raw, bytes, scheme: bytes[..<colon], image: image)
        }
        return local(bytes)
    }

    private static func judge(_ raw: String, _ bytes: [UInt8], scheme: ArraySlice<UInt8>, image: Bool) -> Judgement {
        if bytes.contains(UInt8(ascii: " ")) { return .refused(reason: "there is a space in the address; write %20") }
        let name = String(decoding: scheme.map(ASCII.lowercased), as: UTF8.self)
        guard schemes.contains(name), !image || name == "http" || name == "https" else {
            return .refused(
                reason: image
                    ? "an image must be a file of the playbook, not \(name):"
                    : "the scheme \(name): is not allowed; http, https, mailto and tel are")
        }
        let rest = bytes[(scheme.endIndex + 1)...]
        if name == "http" || name == "https" {
            guard rest.starts(with: "//".utf8) else { return .refused(reason: "after \(name): there must be //") }
            let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
            if authority.contains(UInt8(ascii: "@")) {
                return .refused(reason: "a user name before the host hides where the link leads")
            }
            if authority.isEmpty { return .refused(reason: "the host is missing") }
            if authority.contains(UInt8(ascii: "%")) {
                return .refused(reason: "a % escape in the host hides where the link leads")
            }
        } else if rest.isEmpty {
            return .refused(reason: "nothing follows \(name):")
        }
        return .external(raw)
    }

    private static func local(_ bytes: [UInt8]) -> Judgement {
        guard let shown = String(validating: bytes[...].percentDecoded, as: UTF8.self) else {
            return .refused(reason: "the % escapes do not give UTF-8 text")
        }
        if let reason = unseenCharacter(in: shown) { return .refused(reason: reason) }
        let beforeFragment = bytes.prefix { $0 != "#" }
        let fragment = beforeFragment.count < bytes.count ? bytes[(beforeFragment.endIndex + 1)...] : nil
        let path = beforeFragment.prefix { $0 != "?" }
        let query = path.count < beforeFragment.count ? beforeFragment[(path.endIndex + 1)...] : nil
        let decodedFragment = fragment.map(decoded)
        if path.isEmpty, query == nil { return .fragment(decodedFragment ?? "") }
        return .relative(
            path: decoded(path), query: query.map { String(decoding: $0, as: UTF8.self) }, fragment: decodedFragment)
    }

    private static func forbiddenByte(in bytes: [UInt8]) -> Phrase? {
        for byte in bytes {
            switch byte {
            case 0...0x1F, 0x7F: return "there is a control character in the address"
            case "\\": return "there is a backslash in the address; write /"
            default: break
            }
        }
        return nil
    }

    private static func forbiddenEscape(in bytes: [UInt8]) -> Phrase? {
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            guard bytes[index] == "%" else { continue }
            guard index + 2 < bytes.count, let high = ASCII.hexValue(bytes[index + 1]),
                let low = ASCII.hexValue(bytes[index + 2])
            else { return "a % must be followed by two hexadecimal digits; write %25 for the sign itself" }
            switch high << 4 | low {
            case 0...0x1F, 0x7F: return "a control character is hidden behind a % escape"
            case "\\": return "a backslash is hidden behind a % escape"
            default: break
            }
        }
        return nil
    }

    /// Marks that change the order in which an address is shown, or that nobody sees at all.
    private static func unseenCharacter(in raw: String) -> Phrase? {
        let isUnseen = raw.unicodeScalars.contains { scalar in
            !scalar.isASCII
                && (scalar.value < 0xA0 || (0x2028...0x202E).contains(scalar.value)
                    || scalar.properties.isDefaultIgnorableCodePoint)
        }
        return isUnseen ? "there is an invisible character in the address" : nil
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.percentDecoded, as: UTF8.self)
    }
}
