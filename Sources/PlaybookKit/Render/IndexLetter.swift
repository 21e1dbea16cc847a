import CommonMark

extension String {
    /// The id of the part of a list from A to Z that stands under this letter: "pb-letter-l", and another one for "Ł".
    var letterID: String {
        guard unicodeScalars.contains(where: { !$0.isASCII }) else { return "pb-letter-\(Slug.file(self))" }
        return "pb-letter-" + unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined()
    }
}
