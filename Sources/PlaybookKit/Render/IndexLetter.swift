import CommonMark

extension String {
    /// The letter that it stands under in a list from A to Z: without diacritics; `#` for digits and signs.
    var indexLetter: String {
        guard let first = Slug.fold(self).unicodeScalars.first, first.properties.isAlphabetic else { return "#" }
        return first.properties.uppercaseMapping
    }
}
