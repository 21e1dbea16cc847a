/// One word of the index as text: `key;form;form:postings>name>name `.
///
/// A form is a digit for the letters it shares with the key, then the rest. A name is another one for the same term of the glossary, its
/// words joined by `_`.
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
        bytes.append(UInt8(ascii: ":"))
        let all = postings.encoded
        if all.count > Self.longest {
            bytes += Self.strongest(postings).encoded
            // On nearly every page: it excludes none.
            bytes.append(UInt8(ascii: "!"))
        } else {
            bytes += all
        }
        for name in names {
            bytes.append(UInt8(ascii: ">"))
            bytes += name.utf8
        }
        bytes.append(UInt8(ascii: " "))
        self.bytes = bytes
    }

    /// With its spellings a word is no longer than the longest file of the index, 40 KB.
    private static let longest = 38_000

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

    /// Those of the highest impacts, as many as fit into half a file.
    private static func strongest(_ postings: some Collection<Posting>) -> [Posting] {
        var counts = [Int](repeating: 0, count: Impact.highest + 1)
        for posting in postings { counts[Int(posting.impact)] += 1 }
        var least = Impact.highest
        var count = counts[least]
        while least > 0, (count + counts[least - 1]) * 3 <= longest / 2 {
            least -= 1
            count += counts[least]
        }
        return postings.filter { Int($0.impact) >= least }
    }
}
