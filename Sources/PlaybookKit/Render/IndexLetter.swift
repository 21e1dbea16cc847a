import CommonMark

extension String {
    /// The id of the part of a list from A to Z that stands under this letter: "pb-letter-l", and another one for "Ł".
    var letterID: String {
        let number = unicodeScalars.first { !$0.isASCII }.map { "u" + String($0.value, radix: 16) }
        return "pb-letter-\(number ?? Slug.file(self))"
    }
}
