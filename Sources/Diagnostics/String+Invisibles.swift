extension String {
    /// With invisible characters other than tabs and line ends as `\u{…}`: marks that turn the direction of text, zero-width spaces.
    package var spellingOutInvisibles: String {
        guard unicodeScalars.contains(where: { $0.isInvisible }) else { return self }
        var text = ""
        for scalar in unicodeScalars {
            if scalar.isInvisible, scalar != "\t", scalar != "\n" {
                text += scalar.shown
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
