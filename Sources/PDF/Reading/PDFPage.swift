/// One page of a file, with what it inherits (ISO 32000-1, 7.7.3).
package struct PDFPage: Sendable {
    let object: PDFReference
    let dictionary: PDFDictionary
    package let mediaBox: PDFRectangle
    let resources: PDFDictionary
}

extension PDFFile {
    /// In reading order. A page that stands twice in the tree counts once; a branch that leads back ends there.
    package var pages: [PDFPage] {
        var pages: [PDFPage] = []
        var seen: Set<Int> = []
        // The rest of the tree, the next node last, with what it inherits.
        var waiting: [(node: PDFObject, inherited: PDFDictionary)] = [(catalog["Pages"] ?? .null, [:])]
        while let (node, inherited) = waiting.popLast() {
            guard let reference = node.reference, seen.insert(reference.number).inserted,
                let dictionary = dictionary(node)
            else { continue }
            var own = inherited
            for key: PDFName in ["MediaBox", "Resources"] {
                if let value = dictionary[key] { own[key] = value }
            }
            if let kids = array(dictionary["Kids"]) {
                waiting += kids.reversed().map { ($0, own) }
            } else {
                pages.append(page(reference, dictionary, own))
            }
        }
        return pages
    }

    private func page(_ reference: PDFReference, _ dictionary: PDFDictionary, _ inherited: PDFDictionary) -> PDFPage {
        PDFPage(
            object: reference, dictionary: dictionary,
            // US Letter is what readers take where a page does not say.
            mediaBox: rectangle(inherited["MediaBox"]) ?? PDFRectangle(left: 0, bottom: 0, right: 612, top: 792),
            resources: self.dictionary(inherited["Resources"]) ?? [:])
    }

    func rectangle(_ object: PDFObject?) -> PDFRectangle? {
        array(object).flatMap { PDFRectangle($0.compactMap { resolve($0).number }) }
    }
}
