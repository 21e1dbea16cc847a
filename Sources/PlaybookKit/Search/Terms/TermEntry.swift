/// One word of the index as text: `key;form;form:postings>name>name `.
///
/// A form is a digit for the letters it shares with the key, then the rest. A name is another one for the same term of the glossary, its
/// words joined by `_`. A `!` for the `:` says that only the weightiest postings are there, because nearly every page has the word: it
/// excludes none.
struct TermEntry: Sendable {
    let key: String
    let bytes: [UInt8]

    /// `nil` for a word with a sign that divides entries.
    init?(_ key: String, forms: [String], postings: some Collection<Posting>, names: [String]) {
        guard ([key] + forms).allSatisfy(Self.isPlain) else { return nil }
        self.key = key
        var bytes = Array(key.utf8)
        for form in forms {
            bytes.append(UInt8(ascii: ";"))
            bytes += Self.shortened(form, after: key)
        }
        let all = postings.encoded()
        let isCommon = all.count > Self.longest
        bytes.append(isCommon ? UInt8(ascii: "!") : UInt8(ascii: ":"))
        bytes += isCommon ? postings.encoded(atMost: Self.longest / 2) : all
        for name in names {
            bytes.append(UInt8(ascii: ">"))
            bytes += name.utf8
        }
        bytes.append(UInt8(ascii: " "))
        self.bytes = bytes
    }

    /// Bytes of the postings of a word: those of some 18,000 sections.
    private static let longest = 24_000

    private static func isPlain(_ word: String) -> Bool {
        word.utf8.allSatisfy { $0 > 0x20 && !";:>!".utf8.contains($0) }
    }

    private static func shortened(_ form: String, after key: String) -> [UInt8] {
        let units = Array(form.utf16)
        var shared = zip(units, key.utf16).prefix { $0 == $1 }.count
        shared = min(shared, 63)
        // Never between the halves of one letter.
        if shared > 0, UTF16.isLeadSurrogate(units[shared - 1]) { shared -= 1 }
        return [Digits64.digit(shared)] + Array(String(decoding: units[shared...], as: UTF16.self).utf8)
    }
}
