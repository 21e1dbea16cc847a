@testable import PDF

/// A font that pages are set in (ISO 32000-1, 9.5).
struct PDFFont: Hashable, Sendable {
    /// With the tag of a subset, `ABCDEF+Lato-Regular`; empty for a font without a name.
    let name: String
    /// `Type0`, `TrueType`, `Type1`, `Type3` …
    let subtype: String
    /// Its outlines are in the file.
    let isEmbedded: Bool
}

extension PDFFile {
    /// The fonts that pages and the forms they draw name, each once, by name.
    var fonts: [PDFFont] {
        var fonts: Set<PDFFont> = []
        // Resources, fonts and forms are read once, however many pages share them.
        var seen: Set<Int> = []
        func isNew(_ object: PDFObject) -> Bool { object.reference.map { seen.insert($0.number).inserted } ?? true }
        var waiting = pages.map(\.resources)
        while let resources = waiting.popLast() {
            for font in (dictionary(resources["Font"]) ?? [:]).values where isNew(font) {
                if let dictionary = dictionary(font) { fonts.insert(self.font(dictionary)) }
            }
            for form in (dictionary(resources["XObject"]) ?? [:]).values where form.reference != nil && isNew(form) {
                if let own = dictionary(dictionary(form)?["Resources"]) { waiting.append(own) }
            }
        }
        return fonts.sorted {
            ($0.name, $0.subtype, $0.isEmbedded ? 1 : 0) < ($1.name, $1.subtype, $1.isEmbedded ? 1 : 0)
        }
    }

    private func font(_ dictionary: PDFDictionary) -> PDFFont {
        let subtype = resolve(dictionary["Subtype"]).name?.description ?? ""
        // The outlines of a composite font are its descendant's (9.7.1).
        let holder = self.dictionary(array(dictionary["DescendantFonts"])?.first) ?? dictionary
        let descriptor = self.dictionary(holder["FontDescriptor"]) ?? [:]
        let name = resolve(dictionary["BaseFont"]).name ?? resolve(descriptor["FontName"]).name
        let isEmbedded = ["FontFile", "FontFile2", "FontFile3"].contains { resolve(descriptor[$0]).stream != nil }
        return PDFFont(
            name: name?.description ?? "", subtype: subtype, isEmbedded: isEmbedded || subtype == "Type3")
    }
}
