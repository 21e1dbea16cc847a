import Localization

/// The `mailto:` address that opens an e-mail in the reader's own program, subject and message filled in.
enum MailAddress {
    /// Windows hands a program no longer address than this, and what is cut off would not be missed until it was sent.
    private static let longest = 2_000

    /// `nil` where there is nothing to fill in or the address would be too long. Recipients that are no plain addresses,
    /// such as merge fields, are left to the writer.
    static func address(
        to: ArraySlice<UInt8>?, cc: ArraySlice<UInt8>?, bcc: ArraySlice<UInt8>?, subject: ArraySlice<UInt8>?,
        message: ArraySlice<UInt8>
    ) -> String? {
        guard subject != nil || !message.isEmpty, message.count <= longest else { return nil }
        let parts: [(name: StaticString, value: [UInt8]?)] = [
            ("cc", recipients(cc)), ("bcc", recipients(bcc)), ("subject", subject.map(encoded)),
            ("body", message.isEmpty ? nil : encoded(message)),
        ]
        var address = "mailto:".utf8 + (recipients(to) ?? [])
        var separator = UInt8(ascii: "?")
        for (name, value) in parts {
            guard let value else { continue }
            address.append(separator)
            address += name.description.utf8
            address.append(UInt8(ascii: "="))
            address += value
            separator = UInt8(ascii: "&")
        }
        return address.count <= longest ? String(decoding: address, as: UTF8.self) : nil
    }

    /// Addresses with commas between them; `nil` if one of them is anything else.
    private static func recipients(_ list: ArraySlice<UInt8>?) -> [UInt8]? {
        guard let list, list.count <= longest else { return nil }
        let addresses = list.split(separator: UInt8(ascii: ",")).map { $0.filter { !ASCII.isSpace($0) } }
        guard !addresses.isEmpty, addresses.allSatisfy(isAddress) else { return nil }
        return Array(addresses.map { encoded($0[...]) }.joined(separator: [UInt8(ascii: ",")]))
    }

    private static func isAddress(_ text: [UInt8]) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy {
                !$0.isEmpty && $0.allSatisfy { ASCII.isAlphanumeric($0) || "+-._".utf8.contains($0) }
            }
    }

    /// As RFC 6068 wants it: each line break is CR LF, and everything but plain letters, digits and `-._~` is escaped.
    private static func encoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            switch byte {
            case "\r": break
            case "\n": result += "%0D%0A".utf8
            case 0..<0x20, 0x7F: result.append(percentEncoded: UInt8(ascii: " "))
            case _ where ASCII.isAlphanumeric(byte) || "-._~@".utf8.contains(byte): result.append(byte)
            default: result.append(percentEncoded: byte)
            }
        }
        return result
    }
}
