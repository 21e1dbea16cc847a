import Diagnostics
import Localization

/// One agreement as it is written: `sales <piotr@acme.example>`, a name, and who says so by the address of their e-mail.
struct SignOff {
    enum Place {
        /// In the message of a commit, by its id.
        case commit(String)
        case line(Finding.Location)
    }

    /// As it was written.
    let text: String
    /// Of a team, a side or a person. Empty where there is an address alone.
    let name: String
    /// Without its brackets; `nil` without one.
    let address: String?
    let place: Place

    /// Where it is written in one.
    var commit: String? { if case .commit(let id) = place { id } else { nil } }

    init(_ text: String, at place: Place) {
        self.text = text
        self.place = place
        let bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: ">"), let open = bytes.lastIndex(of: UInt8(ascii: "<")) {
            name = String(decoding: bytes[..<open], as: UTF8.self).trimmed
            address = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self).trimmed
        } else {
            (name, address) = (text, nil)
        }
    }
}

extension String {
    /// Without spaces and control characters around it.
    fileprivate var trimmed: String {
        func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
        guard let last = utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(decoding: utf8[...last].drop(while: isSpace), as: UTF8.self)
    }
}

// MARK: - Where they are written

extension SignOff {
    /// Those of a file of approvals: one a line; empty lines and those that begin with `#` do not count.
    static func all(in file: SourceFile) -> [SignOff] {
        var signOffs: [SignOff] = []
        for line in file.bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            // Some editors begin a file with a mark of its encoding.
            let isMarked = line.startIndex == 0 && line.starts(with: [0xEF, 0xBB, 0xBF])
            let text = String(decoding: line.dropFirst(isMarked ? 3 : 0), as: UTF8.self).trimmed
            guard let first = text.utf8.first, first != UInt8(ascii: "#") else { continue }
            let location = Finding.Location(file.path, SourceSpan(line.startIndex, line.endIndex))
            signOffs.append(SignOff(text, at: .line(location)))
        }
        return signOffs
    }

    /// Those of a commit, in trailers that the languages of the packs have a word for: `Agreed-by`, `Zgoda`.
    static func all(in message: GitMessage, packs: LanguagePacks) -> [SignOff] {
        let keys = Set(packs.all.values.map { $0.text("agreedBy") })
        return CommitTrailers(message.bytes, keys: keys).values.map { SignOff($0, at: .commit(message.commit)) }
    }
}
